package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.Notices;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.words.Speech;
import io.willowleaf.kernel.words.Words;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells citizens every thirty days that their petition goes on, as the law wants it (Enforcement Decree of the Civil
/// Petitions Treatment Act, art. 23); whoever heard from us in between needs no letter.
@Service
@Transactional
public class NoticeDesk {

    private static final Duration EVERY = Duration.ofDays(30);
    private static final int AT_ONCE = 100;

    private final Complaints complaints;
    private final Notices notices;
    private final Deed deed;
    private final Words words;
    private final ZoneId zone;
    private final InstantSource clock;

    NoticeDesk(Complaints complaints, Notices notices, Deed deed, Words words, ZoneId zone, InstantSource clock) {
        this.complaints = complaints;
        this.notices = notices;
        this.deed = deed;
        this.words = words;
        this.zone = zone;
        this.clock = clock;
    }

    /// At most a hundred; answers how many.
    public int tellSome() {
        var silent = notices.silentSince(deed.now().minus(EVERY), AT_ONCE);
        silent.forEach(this::tell);
        return silent.size();
    }

    private void tell(ComplaintId id) {
        complaints
                .hold(id)
                .ifPresent(petition -> deed.act(
                        "notice", petition, Actor.SYSTEM, work -> work.tell(it -> it.reply(progress(petition), null))));
    }

    private String progress(Complaint petition) {
        var heard = petition.heard();
        var speech = new Speech(heard.language(), words, zone, clock);
        var due = Objects.requireNonNull(petition.beside().deadline())
                .resolution()
                .due();
        return due.isAfter(clock.instant())
                ? speech.t("complaint.notice.progress", heard.number().value(), speech.date(due))
                : speech.t("complaint.notice.late", heard.number().value(), speech.date(due));
    }
}
