package io.willowleaf.notification.desk;

import io.willowleaf.notification.Return;
import io.willowleaf.notification.Sealer;
import io.willowleaf.notification.SentLetter;
import io.willowleaf.notification.domain.Returns;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Knows our letters again when something comes back: an answer, or a report that one did not arrive.
@Service
@Transactional
public class AnswerDesk {

    private static final int MOST_LETTERS = 5;

    private final Returns returns;
    private final ReplyMarks marks;
    private final Sealer sealer;
    private final InstantSource clock;

    AnswerDesk(Returns returns, ReplyMarks marks, Sealer sealer, InstantSource clock) {
        this.returns = returns;
        this.marks = marks;
        this.sealer = sealer;
        this.clock = clock;
    }

    /// The letter with the first of these Message-IDs that only its reader can know.
    @Transactional(readOnly = true)
    public Optional<SentLetter> findLetter(Collection<String> messageIds) {
        return messageIds.stream()
                .flatMap(id -> marks.findId(id).stream())
                .limit(MOST_LETTERS)
                .map(this::sent)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private @Nullable SentLetter sent(ReplyMarks.Marked marked) {
        return returns.findSent(marked.what())
                .map(sent -> new SentLetter(sent.id(), sent.about(), sealer.open(sent.sealedTo())))
                .filter(letter -> marks.isOfLetter(marked, letter.to()))
                .orElse(null);
    }

    /// The message with this id that left by this door.
    @Transactional(readOnly = true)
    public Optional<SentLetter> findLetter(String fixedId, String door) {
        return returns.findSent(fixedId, door)
                .map(sent -> new SentLetter(sent.id(), sent.about(), sealer.open(sent.sealedTo())));
    }

    /// The receipt number in an address that we gave to this sender alone.
    public Optional<String> findAbout(Collection<String> addresses, String sender) {
        return addresses.stream()
                .flatMap(address -> marks.findNumber(address).stream())
                .limit(MOST_LETTERS)
                .filter(marked -> marks.isOfAnswer(marked, sender))
                .map(marked -> marked.what().toUpperCase(Locale.ROOT))
                .findFirst();
    }

    /// A mail server reports what became of a letter. False when it did so before.
    public boolean returned(SentLetter letter, Return what) {
        return returns.add(letter.id(), what, clock.instant());
    }
}
