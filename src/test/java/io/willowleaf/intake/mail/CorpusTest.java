package io.willowleaf.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.archive.domain.FileName;
import io.willowleaf.intake.OwnWords;
import io.willowleaf.intake.mail.Corpus.Sample;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the reader makes of every mail of the corpus.
class CorpusTest {

    private static final Map<String, List<Nature>> NATURES = Map.of(
            "human", List.of(Nature.PERSON),
            "auto", List.of(Nature.MACHINE),
            "auto?", List.of(Nature.UNCERTAIN),
            "suppress", List.of(Nature.QUIET),
            "loop", List.of(Nature.LOOP),
            "bounce", List.of(Nature.BOUNCE),
            "mdn", List.of(Nature.NOTICE));

    static List<Sample> charset() {
        return Corpus.set("charset");
    }

    static List<Sample> filename() {
        return Corpus.set("filename");
    }

    static List<Sample> auto() {
        return Corpus.set("auto");
    }

    static List<Sample> hostile() {
        return Corpus.set("hostile");
    }

    @Test
    void the_corpus_is_whole() {
        assertThat(Corpus.all()).hasSize(518);
        assertThat(charset()).hasSize(392);
        assertThat(filename()).hasSize(31);
        assertThat(auto()).hasSize(48);
    }

    @ParameterizedTest
    @MethodSource("charset")
    void words_are_read_as_they_were_written(Sample sample) {
        var mail = MailReader.read(sample.raw());
        assertThat(mail.subject()).isEqualTo(sample.expect("subject"));
        assertThat(mail.text()).isEqualTo(sample.expect("body"));
        if (!sample.expect("from_addr").isEmpty()) {
            assertThat(mail.fromAddress()).isEqualToIgnoringCase(sample.expect("from_addr"));
        }
    }

    @ParameterizedTest
    @MethodSource("filename")
    void files_have_the_names_they_were_given_unless_those_are_tricks(Sample sample) throws Exception {
        var files = MailReader.read(sample.raw()).enclosures();
        assertThat(files).hasSize(1);
        assertThat(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(files.getFirst().bytes())))
                .isEqualTo(sample.expect("att_sha256"));
        var name = FileName.clean(files.getFirst().name());
        if (sample.expect("policy").equals("exact")) {
            assertThat(name).isEqualTo(sample.expect("filename"));
        } else {
            assertThat(name)
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(120)
                    .doesNotContainPattern("[/\\\\\"<>|:*?／＼．]|[\\p{Cntrl}\\p{Cf}]")
                    .doesNotStartWith(".")
                    .doesNotMatch("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
        }
    }

    @ParameterizedTest
    @MethodSource("auto")
    void machines_are_told_from_people(Sample sample) {
        var mail = MailReader.read(sample.raw());
        assertThat(mail.nature()).isIn(Objects.requireNonNull(NATURES.get(sample.expect("cls"))));
        assertThat(mail.nature() == Nature.PERSON)
                .isEqualTo(sample.expected().path("may_auto_reply").asBoolean());
        if (!sample.expect("status").isEmpty()) {
            assertThat(DeliveryReport.of(mail)).hasValueSatisfying(report -> {
                assertThat(report.status()).isEqualTo(sample.expect("status"));
                assertThat(report.action()).isEqualTo(sample.expect("action"));
                assertThat(report.letters()).containsExactly("<@@our_msgid@@>");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void no_mail_takes_longer_than_five_seconds(Sample sample) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            try {
                OwnWords.of(MailReader.read(sample.raw()).text());
            } catch (MailReader.Unreadable _) {
                assertThat(sample.name()).startsWith("hostile");
            }
        });
    }
}
