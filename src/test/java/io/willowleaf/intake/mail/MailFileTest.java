package io.willowleaf.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailFileTest {

    @Test
    void a_box_gives_its_mails_one_after_the_other() throws IOException {
        assertThat(
                        mails(
                                "From a@example.com Mon Aug  3\nSubject: 1\n\none\n\nFrom b@example.com Mon Aug  3\nSubject: 2\n\ntwo\n"))
                .containsExactly("Subject: 1\n\none\n", "Subject: 2\n\ntwo\n");
        assertThat(mails("From a Mon\r\nSubject: 1\r\n\r\none\r\n\r\nFrom b Mon\r\nSubject: 2\r\n\r\ntwo\r\n\r\n"))
                .containsExactly("Subject: 1\r\n\r\none\r\n", "Subject: 2\r\n\r\ntwo\r\n");
    }

    @Test
    void words_that_begin_like_a_divider_stay_within_their_mail() throws IOException {
        assertThat(mails("From a Mon\nSubject: 1\n\nhello\nFrom now on\n\n>From here\n>>From there\n"))
                .containsExactly("Subject: 1\n\nhello\nFrom now on\n\nFrom here\n>From there\n");
    }

    @Test
    void a_file_that_is_no_box_is_one_mail_byte_for_byte() throws IOException {
        var mail = "Subject: 1\n\n>From here\n\nFrom there\n\n";
        assertThat(mails(mail)).containsExactly(mail);
        assertThat(mails("")).isEmpty();
    }

    @Test
    void what_is_too_long_is_left_out_and_the_next_is_taken() throws IOException {
        var given = new ArrayList<String>();
        var box = "From a Mon\nSubject: 1\n\n" + "x".repeat(500) + "\n\nFrom b Mon\nSubject: 2\n\ntwo\n";
        int leftOut = MailFile.read(
                new ByteArrayInputStream(box.getBytes(StandardCharsets.UTF_8)),
                200,
                bytes -> given.add(new String(bytes, StandardCharsets.UTF_8)));
        assertThat(leftOut).isEqualTo(1);
        assertThat(given).containsExactly("Subject: 2\n\ntwo\n");
    }

    private static List<String> mails(String file) throws IOException {
        var given = new ArrayList<String>();
        MailFile.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                1_000_000,
                bytes -> given.add(new String(bytes, StandardCharsets.UTF_8)));
        return given;
    }
}
