package io.willowleaf.intake.domain;

import io.willowleaf.intake.MailId;
import io.willowleaf.intake.Mailbox;
import io.willowleaf.intake.MailboxCard;
import io.willowleaf.intake.MailboxId;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The mailboxes, who watches each, and every mail that was seen there.
public interface Mailboxes {

    /// The mailbox with this code, as it is now.
    MailboxId put(String code, Mailbox box, String sealedPassword, Actor by, Instant now);

    void change(MailboxId id, Mailbox box, @Nullable String sealedPassword, Actor by, Instant now);

    void remove(MailboxId id, Actor by, Instant now);

    /// Those set up by variables that are no longer there.
    void removeOthers(Collection<String> codes, Actor by, Instant now);

    List<MailboxCard> all();

    Optional<MailboxCard> find(MailboxId id);

    String sealedPassword(MailboxId id);

    /// Takes or keeps a mailbox for this node. False while another one has it.
    boolean watch(MailboxId id, String node, int seconds);

    /// Lets others have it.
    void release(String node);

    void tried(MailboxId id, boolean fetched, @Nullable String problem, Instant now);

    /// All up to this UID were kept and cleared.
    long clearedUpTo(MailboxId id, String place);

    /// Which of these were kept before.
    Set<String> known(MailboxId id, String place, Collection<String> keys);

    void kept(MailboxId id, String place, Remote mail, MailId as, Instant now);

    /// It is no longer looked at: cleared at the server, or older than what is wanted.
    void cleared(MailboxId id, String place, Remote mail, Instant now);

    /// It could not be fetched; after so many tries it is left for people to see.
    void failed(MailboxId id, String place, Remote mail, String problem, int tries, Instant now);

    /// Those that were given up are fetched again.
    void tryAgain(MailboxId id);

    int stuck();

    /// The longest time ago that mail was fetched from a mailbox that is in use.
    Optional<Instant> oldestFetch();
}
