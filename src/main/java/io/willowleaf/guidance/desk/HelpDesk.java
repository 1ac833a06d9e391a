package io.willowleaf.guidance.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.guidance.Help;
import io.willowleaf.guidance.NotPossible;
import io.willowleaf.guidance.Recommended;
import io.willowleaf.guidance.Setting;
import io.willowleaf.guidance.domain.Fitting;
import io.willowleaf.guidance.domain.Helps;
import io.willowleaf.guidance.domain.OpenSlots;
import io.willowleaf.guidance.domain.Phrases;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Recent;
import io.willowleaf.starterkit.Bilingual;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Signals of a conversation, reminders and sentences that fit it, and how it went.
@Service
@Transactional
public class HelpDesk {

    private final Helps helps;
    private final Recent<Recommended> phrases;
    private final ComplaintDesk complaints;
    private final AuditDesk audit;
    private final InstantSource clock;

    HelpDesk(Helps helps, Phrases phrases, ComplaintDesk complaints, AuditDesk audit, InstantSource clock) {
        this.helps = helps;
        this.phrases = new Recent<>(phrases::recommended, clock);
        this.complaints = complaints;
        this.audit = audit;
        this.clock = clock;
    }

    /// For the page of a complaint the viewer may read. `customer` and `officer` are put into the sentences.
    @Transactional(readOnly = true)
    public Help sheet(ComplaintFile file, String customer, String officer, Viewer viewer) {
        var known = helps.of(file.heard().id(), viewer.actor());
        var open = isOpen(file);
        var names = Map.of(
                "고객명",
                customer,
                "customer",
                customer,
                "담당자",
                officer,
                "handler",
                officer,
                "이름",
                officer,
                "name",
                officer);
        return new Help(
                file.heard().number().value(),
                helps.signals().stream()
                        .filter(signal -> open && known.seen().contains(signal.code()))
                        .toList(),
                helps.signals().stream()
                        .filter(signal -> !known.seen().contains(signal.code()))
                        .toList(),
                open ? Fitting.reminders(file, helps.reminders(), known.putAway()) : List.of(),
                Fitting.phrases(file, phrases.list()).stream()
                        .map(phrase -> filled(phrase, names))
                        .toList(),
                open && mayWrite(file, viewer));
    }

    public void see(ComplaintNumber number, String signal, boolean seen, Viewer viewer) {
        var file = writable(number, viewer);
        if (helps.signals().stream().noneMatch(each -> each.code().equals(signal))) {
            throw new NotFound();
        }
        helps.see(file.heard().id(), signal, seen, viewer.actor(), clock.instant());
        audit.act(
                viewer.actor(),
                seen ? "guidance.signal.see" : "guidance.signal.clear",
                file.heard().id().stream(),
                signal);
    }

    /// For this person at this complaint.
    public void putAway(ComplaintNumber number, String reminder, Viewer viewer) {
        var file = complaints.find(number, viewer);
        if (helps.reminders().stream().noneMatch(each -> each.code().equals(reminder))) {
            throw new NotFound();
        }
        helps.putAway(file.heard().id(), reminder, viewer.actor(), clock.instant());
    }

    /// A conversation is over: how it began and how it ended, both noted with the complaint.
    public void held(ComplaintNumber number, String channel, Emotion first, Emotion last, Viewer viewer) {
        complaints.noteEmotion(number, first, viewer);
        complaints.noteEmotion(number, last, viewer);
        var file = complaints.find(number, viewer);
        helps.held(file, Setting.ofChannel(channel), first, last, viewer.actor(), clock.instant());
    }

    private ComplaintFile writable(ComplaintNumber number, Viewer viewer) {
        var file = complaints.find(number, viewer);
        if (!mayWrite(file, viewer)) {
            throw new AccessDeniedException(Permission.CASE_WRITE.code());
        }
        if (!isOpen(file)) {
            throw new NotPossible("guidance.refused.over");
        }
        return file;
    }

    private static boolean isOpen(ComplaintFile file) {
        return file.possible().contains(Verb.NOTE_EMOTION);
    }

    private static boolean mayWrite(ComplaintFile file, Viewer viewer) {
        return viewer.may(Permission.CASE_WRITE, file) && viewer.may(Permission.CASE_WRITE, Manner.WRITE);
    }

    private static Recommended filled(Recommended phrase, Map<String, String> names) {
        return new Recommended(
                phrase.code(),
                phrase.situation(),
                new Bilingual(
                        filled(phrase.words().ko(), names),
                        filled(phrase.words().en(), names)),
                phrase.moment());
    }

    private static String filled(String words, Map<String, String> names) {
        return OpenSlots.fill(words, name -> names.getOrDefault(name, ""), (before, value, _, from) -> {
            before.append(value);
            return from;
        });
    }
}
