package io.willowleaf.notification.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.notification.Delivery;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.MessageId;
import io.willowleaf.notification.Obstacle;
import io.willowleaf.notification.OpenMessage;
import io.willowleaf.notification.OutboxRow;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.Sealer;
import io.willowleaf.notification.domain.Letter;
import io.willowleaf.notification.domain.Outbox;
import io.willowleaf.notification.domain.Post;
import io.willowleaf.notification.domain.Undelivered;
import io.willowleaf.testing.Given;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// How much one letter box gets. Lives in days of its own, long before those of other tests.
@WillowleafTest
class LimitsTest {

    private static final AtomicInteger DAY = new AtomicInteger();

    @Autowired
    Outbox outbox;

    @Autowired
    Sealer sealer;

    @Autowired
    AuditDesk audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final SettableClock clock = new SettableClock();
    private final List<String> handed = new ArrayList<>();
    private final String box = UUID.randomUUID().toString();

    @BeforeEach
    void a_day_of_its_own() {
        clock.set(Instant.parse("2014-01-01T00:00:00Z").plus(Duration.ofDays(2L * DAY.incrementAndGet())));
    }

    @AfterEach
    void leave_nothing_due() {
        jdbc.sql("delete from notification.due where next_at < '2016-01-01'").update();
    }

    @Test
    void one_address_gets_no_more_in_an_hour_than_allowed_and_the_rest_later() {
        for (var number = 0; number < 5; number++) {
            write(box + "@example.com", Purpose.REPLY);
        }
        var other = write("other-" + box + "@example.com", Purpose.REPLY);
        assertThat(postman("3").deliver()).isEqualTo(4);
        assertThat(desk().open(other, Viewer.SYSTEM).row().delivery()).isEqualTo(Delivery.SENT);
        assertThat(postman("3").deliver()).isZero();
        clock.forward(Duration.ofMinutes(61));
        assertThat(postman("3").deliver()).isEqualTo(2);
        assertThat(handed).hasSize(6);
    }

    @Test
    void tags_and_capitals_do_not_make_it_another_letter_box() {
        write(box + "@example.com", Purpose.REPLY);
        write(box + "+1@example.com", Purpose.REPLY);
        write(box.toUpperCase(Locale.ROOT) + "+a+b@Example.com", Purpose.REPLY);
        assertThat(postman("1").deliver()).isEqualTo(1);
    }

    @Test
    void our_own_people_get_all_of_theirs() {
        for (var number = 0; number < 4; number++) {
            write(box + "@example.com", Purpose.STAFF);
        }
        assertThat(postman("1").deliver()).isEqualTo(4);
    }

    @Test
    void what_the_server_said_is_shown_without_the_address() {
        var refused = new Post() {
            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public void hand(Letter letter, String to, String text, Instant now) throws Undelivered {
                throw new Undelivered(
                        Obstacle.ADDRESS, "550 5.1.1 <" + to + ">: user\r\nunknown", new IllegalStateException());
            }
        };
        var letter = write(box + "@example.com", Purpose.REPLY);
        assertThat(postman("5", refused).deliver()).isZero();
        var shown = desk().open(letter, Viewer.SYSTEM);
        assertThat(shown.row().delivery()).isEqualTo(Delivery.FAILED);
        assertThat(shown.tries())
                .extracting(OpenMessage.Try::said)
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .startsWith("550 5.1.1 <")
                        .endsWith("user unknown")
                        .doesNotContain(box));
    }

    @Test
    void a_slow_way_out_gives_the_next_its_turn() {
        for (var number = 0; number < 3; number++) {
            write(number + box, Purpose.REPLY, box);
        }
        assertThat(postman("5", slowly()).deliver()).isEqualTo(2);
        assertThat(postman("5", slowly()).deliver()).isEqualTo(1);
    }

    @Test
    void every_way_out_has_an_hour_of_its_own() {
        var before = outbox.sentSince(Outbox.MAIL, clock.instant().minus(Duration.ofHours(1)));
        for (var number = 0; number < 3; number++) {
            write(number + box + "@example.com", Purpose.REPLY);
            write(number + box, Purpose.REPLY, box);
        }
        var settings = Given.settings("mail.per-hour", Integer.toString(before + 1));
        new Postman(outbox, slowly(), sealer, desk(), settings, clock, transaction).deliver();
        assertThat(handed).filteredOn(to -> to.contains("@")).hasSize(1);
        assertThat(handed).filteredOn(to -> !to.contains("@")).isNotEmpty();
    }

    @Test
    void what_arrived_after_its_door_was_given_up_is_no_failure() {
        var letter = write(box, Purpose.REPLY, box);
        var now = clock.instant();
        var claim = outbox.claim(box, now, now.plusSeconds(60)).orElseThrow();
        outbox.giveUp(box, now);
        assertThat(failed()).contains(letter);
        outbox.sent(claim, now);
        assertThat(failed()).doesNotContain(letter);
        assertThat(desk().open(letter, Viewer.SYSTEM).row().delivery()).isEqualTo(Delivery.SENT);
    }

    private List<MessageId> failed() {
        return desk().outbox(Outbox.Show.FAILED, null, 200, Viewer.SYSTEM).stream()
                .map(OutboxRow::id)
                .toList();
    }

    private MessageId write(String to, Purpose purpose) {
        return write(to, purpose, null);
    }

    private MessageId write(String to, Purpose purpose, @Nullable String door) {
        var mail = new Mail(to, "안내", "내용", "limits." + UUID.randomUUID(), purpose, null, null, door);
        return desk().send(mail, Actor.SYSTEM);
    }

    private NotificationDesk desk() {
        return new NotificationDesk(outbox, open(), sealer, audit, Given.settings("demo", "off"), clock);
    }

    private Postman postman(String perAddress) {
        return postman(perAddress, open());
    }

    private Postman postman(String perAddress, Post post) {
        var settings = Given.settings("mail.per-address", perAddress);
        return new Postman(outbox, post, sealer, desk(), settings, clock, transaction);
    }

    private Post open() {
        return post(Duration.ZERO);
    }

    private Post slowly() {
        return post(Duration.ofSeconds(15));
    }

    private Post post(Duration each) {
        return new Post() {
            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public Set<String> doors() {
                return Set.of(box);
            }

            @Override
            public void hand(Letter letter, String to, String text, Instant now) {
                handed.add(to);
                clock.forward(each);
            }
        };
    }
}
