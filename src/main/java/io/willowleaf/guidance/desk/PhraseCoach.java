package io.willowleaf.guidance.desk;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Justification;
import io.willowleaf.guidance.Advice;
import io.willowleaf.guidance.Draft;
import io.willowleaf.guidance.Hint;
import io.willowleaf.guidance.Readiness;
import io.willowleaf.guidance.Recommended;
import io.willowleaf.guidance.domain.Hit;
import io.willowleaf.guidance.domain.LetterReview;
import io.willowleaf.guidance.domain.OpenSlots;
import io.willowleaf.guidance.domain.Phrase;
import io.willowleaf.guidance.domain.PhraseBook;
import io.willowleaf.guidance.domain.Phrases;
import io.willowleaf.guidance.domain.Reactions;
import io.willowleaf.kernel.Actor;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds what could be said more kindly while an answer is being written. It advises; it never scores a person and
/// keeps no text.
@Service
@Transactional(readOnly = true)
public class PhraseCoach {

    private record Compiled(String digest, PhraseBook book) {}

    private final Phrases phrases;
    private final Reactions reactions;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Compiled> compiled = new AtomicReference<>();

    PhraseCoach(Phrases phrases, Reactions reactions, InstantSource clock) {
        this.phrases = phrases;
        this.reactions = reactions;
        this.clock = clock;
    }

    /// At most one hint in a sentence, in the order of the text.
    public List<Hint> check(String text) {
        return book().check(text).stream().map(PhraseCoach::hint).toList();
    }

    /// What the whole text leaves out, or repeats.
    public List<Advice> advise(Draft draft) {
        return LetterReview.of(draft);
    }

    /// Asked before a text is sent to a customer.
    public Readiness look(Draft draft, @Nullable Justification justification) {
        return new Readiness(check(draft.words()), advise(draft), OpenSlots.in(draft.words()), justification);
    }

    public Readiness look(String text, @Nullable Justification justification) {
        return look(Draft.of(text), justification);
    }

    /// Remembers which phrases were justified in a text that went out, without the text.
    @Transactional
    public void sent(ComplaintId complaint, Readiness ready, Actor by) {
        var justification = ready.justification();
        if (justification != null) {
            ready.hints().stream()
                    .filter(Hint::blocks)
                    .forEach(hint -> reactions.justified(complaint, hint.code(), justification, by, clock.instant()));
            ready.advice().stream()
                    .filter(Advice::blocks)
                    .forEach(advice ->
                            reactions.justified(complaint, advice.point().name(), justification, by, clock.instant()));
        }
    }

    public List<Phrase> avoided() {
        return phrases.avoided();
    }

    public List<Recommended> recommended() {
        return phrases.recommended();
    }

    private PhraseBook book() {
        var digest = phrases.digest();
        var known = compiled.get();
        if (known == null || !known.digest().equals(digest)) {
            known = new Compiled(digest, new PhraseBook(phrases.avoided()));
            compiled.set(known);
        }
        return known.book();
    }

    private static Hint hint(Hit hit) {
        var phrase = hit.phrase();
        return new Hint(
                phrase.code(),
                phrase.severity(),
                hit.start(),
                hit.end(),
                phrase.why(),
                phrase.kinder(),
                phrase.insertable());
    }
}
