package io.willowleaf.guidance.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.Story;
import io.willowleaf.intake.desk.IntakeDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.notification.Sealer;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.portal.desk.VoiceDesk;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody uses our form to have us write to somebody else.
@WillowleafTest
class RelayAbuseTest {

    private static final String ADVERT = "지금 당첨 http://evil.example 확인하세요";

    @Autowired
    VoiceDesk voice;

    @Autowired
    IntakeDesk intake;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    Sealer sealer;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final String victim = "victim." + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void today() {
        clock.reset();
    }

    @Test
    void two_hundred_complaints_with_the_address_of_another_write_to_them_a_few_times_and_never_in_their_words() {
        for (var number = 0; number < 200; number++) {
            var address = switch (number % 3) {
                case 0 -> victim + "@example.com";
                case 1 -> victim + "+" + number + "@example.com";
                default -> victim.toUpperCase(Locale.ROOT) + "@Example.Com";
            };
            var from = "203.0.113." + number;
            assertThat(voice.admits(from)).isTrue();
            voice.take(story(ADVERT, address), List.of(), true, key(), from);
        }
        var last = voice.take(story("마지막", victim + ".last@example.com"), List.of(), true, key(), "203.0.113.250");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(letters(victim + ".last@example.com")).hasSize(1));
        assertThat(complaints.find(last.id(), Viewer.SYSTEM).heard().number()).isEqualTo(last.number());
        var written = letters(victim);
        assertThat(written.size() - 1).isBetween(1, NotificationDesk.MOST_CONFIRMATIONS);
        assertThat(written)
                .allSatisfy(letter -> assertThat(letter)
                        .contains("C-20")
                        .doesNotContain("당첨", "evil.example", "http://evil", "확인하세요"));
    }

    @Test
    void whoever_our_own_people_wrote_down_is_always_told() {
        var address = victim + ".known@example.com";
        for (var number = 0; number < NotificationDesk.MOST_CONFIRMATIONS + 2; number++) {
            intake.take(story("김하늘", address), List.of(), null, Actor.staff(1));
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(letters(address)).hasSize(NotificationDesk.MOST_CONFIRMATIONS + 2));
    }

    /// Subject and text of what was written to addresses that begin so.
    private List<String> letters(String to) {
        return jdbc
                .sql("select subject, sealed_text, sealed_to from notification.message where purpose = 'RECEIPT'")
                .query((row, _) -> new Written(
                        sealer.open(row.getString("sealed_to")),
                        row.getString("subject") + "\n" + sealer.open(row.getString("sealed_text"))))
                .list()
                .stream()
                .filter(letter -> letter.to().toLowerCase(Locale.ROOT).startsWith(to))
                .map(Written::text)
                .toList();
    }

    private static ReceptionKey key() {
        return new ReceptionKey("test", UUID.randomUUID().toString(), "x");
    }

    private static Story story(String name, @Nullable String mail) {
        return new Story("WEB_FORM", ADVERT, ADVERT, ADVERT, ADVERT, null, name, null, mail, null, Language.KO, null);
    }

    private record Written(String to, String text) {}
}
