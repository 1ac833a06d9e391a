package io.willowleaf.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WinmailTest {

    private static final Charset CP949 = Charset.forName("MS949");
    private static final int TITLE = 0x00018010;
    private static final int DATA = 0x0006800F;
    private static final int RENDERING = 0x00069002;
    private static final int PROPERTIES = 0x00069005;

    @Test
    void the_files_inside_come_out_under_their_korean_names() {
        var bytes = wrapped(
                file("견적서.pdf".getBytes(CP949), null, "%PDF-1.7 하나"),
                file("사~1.JPG".getBytes(CP949), "사진 🙂 원본.jpg", "둘"));
        assertThat(Winmail.unpack(bytes))
                .extracting(ReceivedMail.Enclosure::name)
                .containsExactly("견적서.pdf", "사진 🙂 원본.jpg");
        assertThat(Winmail.unpack(bytes).getFirst().bytes()).isEqualTo("%PDF-1.7 하나".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_mail_with_one_has_the_files_in_its_place() {
        var mail = MailReader.read(mail(wrapped(file("견적서.pdf".getBytes(CP949), null, "%PDF-1.7"))));
        assertThat(mail.text()).isEqualTo("첨부 보세요");
        assertThat(mail.enclosures()).extracting(ReceivedMail.Enclosure::name).containsExactly("견적서.pdf");
    }

    @Test
    void one_that_is_broken_stays_as_it_came() {
        var whole = wrapped(file("a.pdf".getBytes(CP949), null, "x".repeat(2_000)));
        var mail = MailReader.read(mail(Arrays.copyOf(whole, 40)));
        assertThat(mail.enclosures()).extracting(ReceivedMail.Enclosure::name).containsExactly("winmail.dat");
    }

    @Test
    void one_that_lies_about_its_lengths_harms_nobody() {
        assertTimeout(Duration.ofSeconds(5), () -> {
            var random = new Random(7);
            var whole = wrapped(file("a.pdf".getBytes(CP949), "긴 이름.pdf", "x".repeat(500)));
            for (var round = 0; round < 2_000; round++) {
                var torn = whole.clone();
                for (var change = 0; change < 4; change++) {
                    torn[6 + random.nextInt(torn.length - 6)] = (byte) random.nextInt();
                }
                assertThat(Winmail.unpack(torn)).hasSizeLessThan(50);
            }
        });
    }

    private static byte[] mail(byte[] winmail) {
        return ("From: kim@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=e\r\n\r\n"
                        + "--e\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n첨부 보세요\r\n"
                        + "--e\r\nContent-Type: application/ms-tnef; name=\"winmail.dat\"\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(winmail) + "\r\n--e--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] wrapped(byte[]... files) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(little(6).putInt(0x223E9F78).putShort((short) 1).array());
        for (var file : files) {
            all.writeBytes(file);
        }
        return all.toByteArray();
    }

    private static byte[] file(byte[] title, @Nullable String longName, String content) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(attribute(RENDERING, new byte[14]));
        all.writeBytes(attribute(TITLE, Arrays.copyOf(title, title.length + 1)));
        all.writeBytes(attribute(DATA, content.getBytes(StandardCharsets.UTF_8)));
        if (longName != null) {
            var name = (longName + "\0").getBytes(StandardCharsets.UTF_16LE);
            var padded = (name.length + 3) / 4 * 4;
            var property = new byte[16 + padded];
            ByteBuffer.wrap(property)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(1)
                    .putShort((short) 0x1F)
                    .putShort((short) 0x3707)
                    .putInt(1)
                    .putInt(name.length)
                    .put(Arrays.copyOf(name, padded));
            all.writeBytes(attribute(PROPERTIES, property));
        }
        return all.toByteArray();
    }

    private static byte[] attribute(int id, byte[] data) {
        var sum = 0;
        for (var each : data) {
            sum += each & 0xFF;
        }
        return little(11 + data.length)
                .put((byte) 2)
                .putInt(id)
                .putInt(data.length)
                .put(data)
                .putShort((short) sum)
                .array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
