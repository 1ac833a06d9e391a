package io.willowleaf.guidance.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.guidance.NotPossible;
import io.willowleaf.guidance.Recommended;
import io.willowleaf.guidance.domain.Phrase;
import io.willowleaf.guidance.domain.PhraseBook;
import io.willowleaf.guidance.domain.Phrases;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.starterkit.KitEdits;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes the words the coach works with. An edit keeps how it stood before, and a newer kit leaves it alone.
@Service
@Transactional
public class PhraseDesk {

    private final Phrases phrases;
    private final KitEdits edits;
    private final AuditDesk audit;
    private final InstantSource clock;

    PhraseDesk(Phrases phrases, KitEdits edits, AuditDesk audit, InstantSource clock) {
        this.phrases = phrases;
        this.edits = edits;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Phrase avoided(String code) {
        return phrases.avoided().stream()
                .filter(phrase -> phrase.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Recommended recommended(String code) {
        return phrases.recommended().stream()
                .filter(sentence -> sentence.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// What we offer instead must pass the coach itself.
    public void change(Phrase changed, Viewer viewer) {
        allow(viewer);
        var others = new ArrayList<>(phrases.avoided());
        others.replaceAll(phrase -> phrase.code().equals(changed.code()) ? changed : phrase);
        if (changed.insertable()) {
            pass(changed.kinder().ko(), others);
        }
        var before = avoided(changed.code());
        phrases.remember(changed.code(), before.toString(), viewer.actor(), clock.instant());
        phrases.change(changed);
        edits.edited("phrases-taboo", changed.code());
        audit.act(viewer.actor(), "guidance.phrase.change", "phrase:" + changed.code());
    }

    public void change(Recommended changed, Viewer viewer) {
        allow(viewer);
        pass(changed.words().ko(), phrases.avoided());
        var before = recommended(changed.code());
        phrases.remember(changed.code(), before.toString(), viewer.actor(), clock.instant());
        phrases.put(changed);
        edits.edited("phrases-recommended", changed.code());
        audit.act(viewer.actor(), "guidance.sentence.change", "sentence:" + changed.code());
    }

    /// The code is ours to give.
    public void add(Recommended sentence, Viewer viewer) {
        allow(viewer);
        pass(sentence.words().ko(), phrases.avoided());
        var own = phrases.recommended().stream()
                .filter(each -> each.code().startsWith("OWN-"))
                .count();
        var added = new Recommended(
                "OWN-%03d".formatted(own + 1), sentence.situation(), sentence.words(), sentence.moment());
        phrases.put(added);
        audit.act(viewer.actor(), "guidance.sentence.add", "sentence:" + added.code());
    }

    private static void pass(String words, List<Phrase> avoided) {
        var stopped = new PhraseBook(avoided)
                .check(words).stream()
                        .filter(hit -> hit.phrase().severity() == 3)
                        .toList();
        if (!stopped.isEmpty()) {
            var first = stopped.getFirst();
            throw new NotPossible("guidance.problem.stopped", words.substring(first.start(), first.end()));
        }
    }

    private static void allow(Viewer viewer) {
        if (!viewer.may(Permission.CONFIG_WRITE, Manner.WRITE)) {
            throw new AccessDeniedException(Permission.CONFIG_WRITE.code());
        }
    }
}
