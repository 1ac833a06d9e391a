package io.willowleaf.intake.lmtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.intake.desk.MailDesk;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.testing.WillowleafTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Mail servers deliver directly.
@WillowleafTest
class LmtpTest {

    private static final String DESK = "voice@desk.example";

    @Autowired
    MailDesk mails;

    @Autowired
    JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private @Nullable LmtpDoor door;
    private Socket socket;
    private BufferedReader answers;

    @BeforeEach
    void open() throws IOException {
        var own = new LmtpDoor(mails, new Settings.Lmtp(0, "127.0.0.1", List.of("desk.example"), 1));
        door = own;
        socket = new Socket(InetAddress.getLoopbackAddress(), own.listen(0));
        answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        assertThat(answer()).startsWith("220");
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        if (door != null) {
            door.stop();
        }
    }

    @Test
    void each_recipient_gets_an_answer_once_the_mail_is_committed() throws IOException {
        assertThat(say("LHLO mx.example.com")).endsWith("250 ENHANCEDSTATUSCODES");
        assertThat(say("MAIL FROM:<a@example.com> SIZE=100")).startsWith("250");
        assertThat(say("RCPT TO:<voice@desk.example>")).startsWith("250");
        assertThat(say("RCPT TO:<care@Desk.Example>")).startsWith("250");
        assertThat(say("RCPT TO:<somebody@elsewhere.example>")).startsWith("550");
        assertThat(say("DATA")).startsWith("354");
        send(mail("배송이 늦어요"));
        assertThat(say(".")).startsWith("250 2.0.0");
        assertThat(kept()).isEqualTo(1);
        assertThat(answer()).startsWith("250 2.0.0");
        assertThat(say("NOOP")).startsWith("250");
        assertThat(complaints()).isEqualTo(1);
    }

    @Test
    void by_smtp_there_is_one_answer_and_the_same_mail_again_is_one() throws IOException {
        assertThat(say("EHLO mx.example.com")).endsWith("250 ENHANCEDSTATUSCODES");
        for (int i = 0; i < 2; i++) {
            envelope(DESK);
            send(mail("고장 났어요"));
            assertThat(say(".")).startsWith("250 2.0.0");
        }
        assertThat(say("NOOP")).startsWith("250 2.0.0 Fine");
        assertThat(complaints()).isEqualTo(1);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void dots_at_the_beginning_of_a_line_stay_as_they_were() throws IOException {
        say("LHLO mx");
        envelope(DESK);
        send(mail("하나\r\n..둘\r\n...셋"));
        assertThat(say(".")).startsWith("250");
        say("NOOP");
        assertThat(jdbc.sql("select words from complaint.complaint where words like '%' || :mark || '%'")
                        .param("mark", mark)
                        .query(String.class)
                        .single())
                .containsPattern("하나\\R\\.둘\\R\\.\\.셋");
    }

    @Test
    void a_second_mail_cannot_be_hidden_in_the_first() throws IOException {
        say("LHLO mx");
        envelope(DESK);
        send("Subject: " + mark + "\r\n\r\nharmless\n.\nMAIL FROM:<evil@example.com>\r\n");
        assertThat(answer()).startsWith("500");
        assertThat(answer()).isNull();
        assertThat(kept()).isZero();
    }

    @Test
    void what_is_too_long_is_refused_and_the_next_mail_is_taken() throws IOException {
        say("LHLO mx");
        assertThat(say("MAIL FROM:<a@example.com> SIZE=2000000")).startsWith("552");
        envelope(DESK);
        send(mail(("x".repeat(900) + "\r\n").repeat(1_300)));
        assertThat(say(".")).startsWith("552");
        envelope(DESK);
        send(mail("짧은 글"));
        assertThat(say(".")).startsWith("250");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void nonsense_is_refused_and_too_much_of_it_ends_the_talk() throws IOException {
        assertThat(say("MAIL FROM:<a@example.com>")).as("nobody said hello").startsWith("503");
        say("LHLO mx");
        assertThat(say("RCPT TO:<voice@desk.example>")).startsWith("503");
        assertThat(say("DATA")).startsWith("503");
        assertThat(say("MAIL FROM:a@example.com")).startsWith("501");
        assertThat(say("VRFY root")).startsWith("252");
        var said = new ArrayList<String>();
        for (int i = 0; i < 16; i++) {
            said.add(say("NONSENSE"));
        }
        assertThat(said).allMatch(answer -> answer.startsWith("500"));
        assertThat(answer()).startsWith("421");
    }

    private void envelope(String to) throws IOException {
        assertThat(say("MAIL FROM:<a@example.com>")).startsWith("250");
        assertThat(say("RCPT TO:<" + to + ">")).startsWith("250");
        assertThat(say("DATA")).startsWith("354");
    }

    private String mail(String text) {
        return "From: <sender-" + mark + "@example.com>\r\nMessage-ID: <" + mark
                + "@example.com>\r\nSubject: hello\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + mark + " "
                + text
                + "\r\n";
    }

    /// The last line of the answer.
    private @Nullable String say(String line) throws IOException {
        send(line + "\r\n");
        return answer();
    }

    private void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private @Nullable String answer() throws IOException {
        var line = answers.readLine();
        while (line != null && line.charAt(3) == '-') {
            line = answers.readLine();
        }
        return line;
    }

    private int complaints() {
        return jdbc.sql("select count(*) from complaint.complaint where words like '%' || :mark || '%'")
                .param("mark", mark)
                .query(Integer.class)
                .single();
    }

    private int kept() {
        return jdbc.sql("""
                        select count(*) from intake.mail m join archive.chunk c on c.content = m.raw
                        where position(convert_to(:mark, 'UTF8') in c.bytes) > 0
                        """).param("mark", mark).query(Integer.class).single();
    }
}
