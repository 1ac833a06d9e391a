package io.willowleaf.messenger.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.desk.IntakeDesk;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.messenger.Door;
import io.willowleaf.messenger.DoorChannel;
import io.willowleaf.messenger.NewDoor;
import io.willowleaf.messenger.ShortMessageId;
import io.willowleaf.messenger.ShortMessageOutcome;
import io.willowleaf.messenger.domain.Conversations;
import io.willowleaf.messenger.domain.DoorSignature;
import io.willowleaf.messenger.domain.Doors;
import io.willowleaf.messenger.domain.ShortMessages;
import io.willowleaf.notification.desk.AnswerDesk;
import io.willowleaf.privacy.desk.Vault;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// What becomes of a message when something goes wrong while it is read.
@WillowleafTest
class MessageOpenerTest {

    @Autowired
    ShortMessageDesk desk;

    @Autowired
    DoorDesk doorDesk;

    @Autowired
    ShortMessages messages;

    @Autowired
    Doors doors;

    @Autowired
    Conversations conversations;

    @Autowired
    MessageReader reader;

    @Autowired
    IntakeDesk intake;

    @Autowired
    TrackingDesk tracking;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    AnswerDesk letters;

    @Autowired
    Words words;

    @Autowired
    Vault vault;

    @Autowired
    SettableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Cast cast;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "door-" + mark;
    private Viewer admin;
    private NewDoor door;

    @BeforeEach
    void a_door_in_use() {
        admin = cast.viewer(Role.ADMIN);
        door = doorDesk.make(new Door(name, "톡", DoorChannel.KAKAO, "", "", "", "", true, false), "", admin);
        doorDesk.goLive(door.id(), admin);
    }

    @AfterEach
    void close() {
        doorDesk.remove(door.id(), admin);
    }

    @Test
    void what_is_done_stays_done_though_the_database_fell_silent_at_its_end() {
        var id = keep();
        var receipt = opener(new IllegalStateException("silence"), true).open(id);
        assertThat(receipt.outcome()).isEqualTo(ShortMessageOutcome.RECEIVED);
        assertThat(desk.open(id).orElseThrow().complaint()).isEqualTo(receipt.complaint());
    }

    @Test
    void whoever_steps_in_knows_who_wrote() {
        var id = keep();
        var receipt = opener(new IllegalStateException("beyond us"), false).open(id);
        assertThat(receipt.outcome()).isEqualTo(ShortMessageOutcome.UNREADABLE);
        var sender = messages.find(id).orElseThrow().sealedSender();
        assertThat(sender)
                .isNotNull()
                .satisfies(it -> assertThat(vault.open(it)).isEqualTo("sender-" + mark));
    }

    @Test
    void while_the_database_is_away_a_message_waits_for_it_and_not_for_people() {
        var id = keep();
        for (var trouble :
                List.of(new DataAccessResourceFailureException("away"), new CannotCreateTransactionException("away"))) {
            assertThatThrownBy(() -> opener(trouble, false).open(id)).isSameAs(trouble);
            assertThat(messages.find(id).orElseThrow().result()).isNull();
        }
    }

    private ShortMessageId keep() {
        var body = "{\"id\":\"1\",\"sender\":\"sender-%s\",\"text\":\"늦어요\"}".formatted(mark);
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return desk.keep(name, bytes, DoorSignature.of(bytes, door.secret(), clock.instant()))
                .orElseThrow();
    }

    private MessageOpener opener(RuntimeException trouble, boolean done) {
        return new MessageOpener(
                messages,
                doors,
                conversations,
                reader,
                intake,
                tracking,
                complaints,
                letters,
                words,
                vault,
                clock,
                new TransactionTemplate(new Stumbling(transactions, trouble, done)));
    }

    /// Stumbles at its first commit, which is done or undone by then.
    private static final class Stumbling implements PlatformTransactionManager {

        private final PlatformTransactionManager real;
        private final RuntimeException trouble;
        private final boolean done;
        private boolean stumbled;

        Stumbling(PlatformTransactionManager real, RuntimeException trouble, boolean done) {
            this.real = real;
            this.trouble = trouble;
            this.done = done;
        }

        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            return real.getTransaction(definition);
        }

        @Override
        public void commit(TransactionStatus status) {
            if (stumbled || done) {
                real.commit(status);
            } else {
                real.rollback(status);
            }
            if (!stumbled) {
                stumbled = true;
                throw trouble;
            }
        }

        @Override
        public void rollback(TransactionStatus status) {
            real.rollback(status);
        }
    }
}
