package io.willowleaf.notification.desk;

import io.willowleaf.kernel.config.Settings;
import io.willowleaf.notification.Obstacle;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.Sealer;
import io.willowleaf.notification.Sending;
import io.willowleaf.notification.domain.Claim;
import io.willowleaf.notification.domain.Letter;
import io.willowleaf.notification.domain.Outbox;
import io.willowleaf.notification.domain.Post;
import io.willowleaf.notification.domain.RetryPolicy;
import io.willowleaf.notification.domain.Undelivered;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes letters from the outbox to the mail server, and short messages to their doors: at least once, always under the
/// same Message-ID, by each way never more an hour than allowed. The server is spoken to outside any transaction, so a
/// slow one holds nobody up.
@Component
public class Postman {

    /// Longer than any server may keep us waiting; a letter whose postman fell over comes again after this.
    private static final Duration LEASE = Duration.ofMinutes(5);

    /// However slow one way out is, after this the next has its turn.
    private static final Duration TURN = Duration.ofSeconds(20);

    private static final int ROUND = 200;
    private static final int LONGEST_SAID = 300;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"(),;:]{1,64}@[^\\s<>\"(),;:]{1,255}");

    private final Outbox outbox;
    private final Post post;
    private final Sealer sealer;
    private final NotificationDesk desk;
    private final Settings settings;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Postman(
            Outbox outbox,
            Post post,
            Sealer sealer,
            NotificationDesk desk,
            Settings settings,
            InstantSource clock,
            TransactionTemplate transaction) {
        this.outbox = outbox;
        this.post = post;
        this.sealer = sealer;
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// One round by every way out; answers how many letters were handed over. Where a server is away the others for it
    /// wait for the next round, and nobody else does.
    public int deliver() {
        var handed = desk.sending() == Sending.ON ? deliver(Outbox.MAIL) : 0;
        for (var door : post.doors()) {
            handed += deliver(door);
        }
        return handed;
    }

    private int deliver(String door) {
        var handed = 0;
        var end = clock.instant().plus(TURN);
        for (var taken = 0; taken < ROUND && clock.instant().isBefore(end) && mayLeave() && isUnderCap(door); taken++) {
            var claim = claim(door);
            if (claim.isEmpty()) {
                break;
            }
            if (hasEnough(claim.get())) {
                putOff(claim.get());
                continue;
            }
            var obstacle = deliver(claim.get());
            if (obstacle == Obstacle.CONNECT) {
                break;
            }
            handed += obstacle == null ? 1 : 0;
        }
        return handed;
    }

    private boolean mayLeave() {
        var sending = desk.sending();
        return sending == Sending.ON || sending == Sending.NO_SERVER;
    }

    private boolean isUnderCap(String door) {
        return outbox.sentSince(door, clock.instant().minus(Duration.ofHours(1)))
                < settings.mail().perHour();
    }

    /// One letter box is not flooded, whatever made us write so much to it; our own people are not meant.
    private boolean hasEnough(Claim claim) {
        var letter = claim.letter();
        return letter.purpose() != Purpose.STAFF
                && outbox.sentTo(letter.toMark(), clock.instant().minus(Duration.ofHours(1)))
                        >= settings.mail().perAddress();
    }

    private void putOff(Claim claim) {
        transaction.executeWithoutResult(
                _ -> outbox.putOff(claim, clock.instant().plus(Duration.ofHours(1))));
    }

    private Optional<Claim> claim(String door) {
        var now = clock.instant();
        var claim = transaction.execute(_ -> outbox.claim(door, now, now.plus(LEASE)));
        return claim == null ? Optional.empty() : claim;
    }

    /// What kept it from going, if anything.
    private @Nullable Obstacle deliver(Claim claim) {
        try {
            var letter = claim.letter();
            post.hand(letter, open(letter.sealedTo()), open(letter.sealedText()), clock.instant());
            transaction.executeWithoutResult(_ -> outbox.sent(claim, clock.instant()));
            return null;
        } catch (Undelivered problem) {
            var now = clock.instant();
            var next = RetryPolicy.findNext(claim.attempt(), problem.obstacle(), now)
                    .orElse(null);
            var why = new Outbox.Failure(problem.obstacle(), said(claim.letter(), problem));
            transaction.executeWithoutResult(_ -> outbox.failed(claim, why, now, next));
            return problem.obstacle();
        }
    }

    /// Servers like to repeat the address they refuse.
    private @Nullable String said(Letter letter, Undelivered problem) {
        var said = problem.said();
        if (said == null) {
            return null;
        }
        var plain = ADDRESS.matcher(said.replaceAll("\\p{Cntrl}+", " ").strip())
                .replaceAll(Matcher.quoteReplacement(letter.shownTo()));
        return sealer.hidden(plain.length() > LONGEST_SAID ? plain.substring(0, LONGEST_SAID) : plain);
    }

    /// A letter sealed with a key that is gone must not hold up the others.
    private String open(String sealed) throws Undelivered {
        try {
            return sealer.open(sealed);
        } catch (IllegalStateException unreadable) {
            throw new Undelivered(Obstacle.UNREADABLE, null, unreadable);
        }
    }
}
