package io.willowleaf.intake.desk;

import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.OutsideBody;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.complaint.desk.BeginningDesk;
import io.willowleaf.complaint.desk.OutsideDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.Handing;
import io.willowleaf.intake.Story;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes over what another body hands to us. The clock runs from the moment it was handed over, and an answer is due by
/// the close of the day the body names.
@Service
@Transactional
public class TakeOverDesk {

    private static final Term THAT_DAY = new Term.WorkingDaysIncluding(1);

    private final IntakeDesk intake;
    private final BeginningDesk beginnings;
    private final OutsideDesk outside;
    private final CalendarDesk calendar;
    private final ZoneId zone;

    TakeOverDesk(IntakeDesk intake, BeginningDesk beginnings, OutsideDesk outside, CalendarDesk calendar, ZoneId zone) {
        this.intake = intake;
        this.beginnings = beginnings;
        this.outside = outside;
        this.calendar = calendar;
        this.zone = zone;
    }

    /// Those whose names are known; any other may be written down by its name.
    @Transactional(readOnly = true)
    public List<OutsideBody> bodies() {
        return outside.bodies();
    }

    /// Refused where the same body handed over the same before.
    public Receipt take(Story story, Handing handing, ReceptionKey key, Viewer viewer) {
        var receipt = intake.takeMyself(story.at(handing.at()), key, viewer);
        if (receipt.fresh()) {
            beginnings.takenOver(
                    receipt.id(),
                    code(handing.body()),
                    handing.reference(),
                    handing.at(),
                    due(handing.due()),
                    viewer.actor());
        }
        return receipt;
    }

    private @Nullable Instant due(@Nullable LocalDate day) {
        return day == null
                ? null
                : calendar.current().due(day.atStartOfDay(zone).toInstant(), THAT_DAY);
    }

    /// A body is one and the same by its code and by either of its names.
    private String code(String typed) {
        var name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        return bodies().stream()
                .filter(body -> body.code().equals(name)
                        || body.words().ko().equals(name)
                        || body.words().en().equals(name))
                .map(OutsideBody::code)
                .findFirst()
                .orElse(name);
    }
}
