package io.willowleaf.improvement.desk;

import io.willowleaf.complaint.desk.CountDesk;
import io.willowleaf.improvement.Effect;
import io.willowleaf.improvement.EffectCurve;
import io.willowleaf.improvement.domain.EffectCheck;
import io.willowleaf.volume.VolumeKind;
import io.willowleaf.volume.desk.VolumeDesk;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Counts the complaints with a cause before and after a day, among the orders where they are known.
@Service
@Transactional(readOnly = true)
public class EffectDesk {

    private final CountDesk counts;
    private final VolumeDesk volumes;

    EffectDesk(CountDesk counts, VolumeDesk volumes) {
        this.counts = counts;
        this.volumes = volumes;
    }

    public Effect effect(String cause, LocalDate from) {
        return check(cause, from).effect();
    }

    public EffectCurve curve(String cause, LocalDate from) {
        return check(cause, from).curve();
    }

    private EffectCheck check(String cause, LocalDate from) {
        var begin = from.minusDays(EffectCheck.DAYS);
        var end = from.plusDays(EffectCheck.DAYS);
        return new EffectCheck(
                counts.perDay(cause, begin, end), volumes.perDay(VolumeKind.ORDERS, begin, end), from, volumes.today());
    }
}
