package io.willowleaf.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {

    private static final String TEXT = "배송이 3일 지연되었습니다. 똠방각하 뷁";

    @ParameterizedTest
    @CsvSource({
        "euc-kr,MS949",
        "ks_c_5601-1987,MS949",
        "cp949,MS949",
        "korean,MS949",
        "uhc,MS949",
        "x-windows-949,MS949",
        "utf-8,UTF-8",
        "utf-8,MS949",
        "euc-kr,UTF-8",
        "us-ascii,MS949",
        "iso-8859-1,UTF-8",
        "unknown-8bit,MS949"
    })
    void korean_is_read_whatever_the_label_says(String label, String written) {
        var bytes = TEXT.getBytes(Charset.forName(written));
        var mail = MailReader.read(mail(
                "Subject: =?" + label + "?B?" + Base64.getEncoder().encodeToString(bytes) + "?=\r\n"
                        + "Content-Type: text/plain; charset=" + label + "\r\nContent-Transfer-Encoding: 8bit\r\n",
                bytes));
        assertThat(mail.subject()).isEqualTo(TEXT);
        assertThat(mail.text()).isEqualTo(TEXT);
    }

    @Test
    void a_character_split_between_two_encoded_words_is_put_together() {
        var bytes = "환불".getBytes(StandardCharsets.UTF_8);
        var first = Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(bytes, 4));
        var second = Base64.getEncoder().encodeToString(java.util.Arrays.copyOfRange(bytes, 4, bytes.length));
        var mail = MailReader.read(
                mail("Subject: =?utf-8?B?" + first + "?=\r\n =?utf-8?B?" + second + "?=\r\n", new byte[] {'x'}));
        assertThat(mail.subject()).isEqualTo("환불");
    }

    @Test
    void the_samples_are_read_in_korean() throws IOException {
        var plain = MailReader.read(Files.readAllBytes(Path.of("samples/mail-1-utf8.eml")));
        assertThat(plain.fromName()).isEqualTo("윤태경");
        assertThat(plain.text()).contains("환불을 신청한 지 2주가");
        var attached = MailReader.read(Files.readAllBytes(Path.of("samples/mail-2-euckr-attachment.eml")));
        assertThat(attached.subject()).isEqualTo("선물세트가 깨져서 왔어요");
        assertThat(attached.enclosures())
                .singleElement()
                .extracting(ReceivedMail.Enclosure::name)
                .isEqualTo("파손 사진.png");
        var html = MailReader.read(Files.readAllBytes(Path.of("samples/mail-3-html-cp949.eml")));
        assertThat(html.subject()).isEqualTo("상담원마다 말이 달라요 (똠방)");
        assertThat(html.text()).isEqualTo("안녕하세요, 서지안입니다.\n\n상담원마다 말이 달라서 세 번이나 다시 설명했습니다.\n정확한 안내를 글로 받고 싶어요.");
        assertThat(html.fromAddress()).isEqualTo("seo@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Precedence: bulk",
                "Return-Path: <>",
                "List-Id: <news.example.com>",
                "Subject: Out of Office",
                "To: Voice <A@Example.com>"
            })
    void machines_are_known_by_their_headers(String header) {
        assertThat(MailReader.read(mail(header + "\r\n", new byte[] {'x'})).nature())
                .isNotEqualTo(Nature.PERSON);
    }

    @Test
    void a_name_never_becomes_a_path() {
        assertThat(FileNames.safe("..\\..\\etc/pass\u202Ewd.txt")).isEqualTo("passwd.txt");
    }

    @Test
    void nothing_at_all_is_unreadable() {
        assertThatThrownBy(() -> MailReader.read(new byte[0])).isInstanceOf(MailReader.Unreadable.class);
    }

    private static byte[] mail(String headers, byte[] body) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("From: a@example.com\r\n" + headers + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }
}
