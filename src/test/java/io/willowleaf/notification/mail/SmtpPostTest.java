package io.willowleaf.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.willowleaf.notification.Obstacle;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.desk.ReplyMarks;
import io.willowleaf.notification.domain.Letter;
import io.willowleaf.notification.domain.Undelivered;
import io.willowleaf.testing.Given;
import io.willowleaf.testing.WillowleafTest;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How a letter looks to the servers and readers it meets.
@WillowleafTest
class SmtpPostTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    @Autowired
    ReplyMarks marks;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void words_and_page_say_the_same_and_the_page_fetches_nothing() throws Exception {
        var mail = sent(Purpose.REPLY, "김하늘 고객님,\n\n새 상품을 보냈습니다.\nhttps://voice.example.com/voice/track/abc");
        assertThat(mail.getContentType().toLowerCase(Locale.ROOT)).startsWith("multipart/alternative");
        var both = (Multipart) mail.getContent();
        var words = both.getBodyPart(0).getContent().toString();
        var page = Jsoup.parse(both.getBodyPart(1).getContent().toString());
        assertThat(both.getCount()).isEqualTo(2);
        assertThat(words).contains("김하늘 고객님,", "새 상품을 보냈습니다.");
        assertThat(page.text()).contains("김하늘 고객님, 새 상품을 보냈습니다.");
        assertThat(page.select("a").eachAttr("href")).containsExactly("https://voice.example.com/voice/track/abc");
        assertThat(page.select("img, script, link, style")).isEmpty();
    }

    @Test
    void headers_stand_once_in_plain_letters_so_that_a_signature_over_them_holds() throws Exception {
        var mail = sent(Purpose.RECEIPT, "접수했습니다.");
        var names = Collections.list(mail.getAllHeaders()).stream()
                .map(header -> header.getName().toLowerCase(Locale.ROOT))
                .filter(name -> !name.equals("received"))
                .toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("from", "to", "date", "subject", "message-id", "mime-version");
        assertThat(mail.getFrom()).singleElement().isEqualTo(new InternetAddress("care@example.com", "버들잎 고객센터"));
        assertThat(mail.getSentDate().toInstant()).isEqualTo(NOW);
        assertThat(GreenMailUtil.getWholeMessage(mail)).matches("[\\p{ASCII}]*");
        assertThat(GreenMailUtil.getWholeMessage(mail).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(998));
    }

    @Test
    void what_the_program_writes_by_itself_says_so_and_what_a_person_wrote_does_not() throws Exception {
        var receipt = sent(Purpose.RECEIPT, "접수했습니다.");
        assertThat(receipt.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(receipt.getHeader("X-Auto-Response-Suppress")[0])
                .contains("OOF", "AutoReply")
                .doesNotContain("All", " NDR");
        assertThat(receipt.getHeader("Precedence")).isNull();
        assertThat(sent(Purpose.SURVEY, "여쭙습니다.").getHeader("Precedence")).containsExactly("bulk");
        var reply = sent(Purpose.REPLY, "답변드립니다.");
        assertThat(reply.getHeader("Auto-Submitted")).isNull();
        assertThat(reply.getHeader("X-Auto-Response-Suppress")).isNull();
    }

    @Test
    void an_address_that_is_none_is_told_apart_from_a_server_that_is_away() {
        var post = post();
        assertThatThrownBy(() -> post.hand(letter(Purpose.REPLY), "no address", "x", NOW))
                .isInstanceOfSatisfying(
                        Undelivered.class, told -> assertThat(told.obstacle()).isEqualTo(Obstacle.ADDRESS));
        server.stop();
        assertThatThrownBy(() -> post.hand(letter(Purpose.REPLY), "kim@example.com", "x", NOW))
                .isInstanceOfSatisfying(
                        Undelivered.class, told -> assertThat(told.obstacle()).isEqualTo(Obstacle.CONNECT));
    }

    private MimeMessage sent(Purpose purpose, String text) throws Exception {
        post().hand(letter(purpose), "kim@example.com", text, NOW);
        var received = server.getReceivedMessages();
        return received[received.length - 1];
    }

    private static Letter letter(Purpose purpose) {
        return new Letter("c-1." + purpose + "@voice.example.com", purpose, null, null, "", "", "", "접수했습니다 🙂", "");
    }

    private SmtpPost post() {
        var settings = Given.settings(
                "base-url", "https://voice.example.com",
                "mail.host", "127.0.0.1",
                "mail.port", Integer.toString(server.getSmtp().getPort()),
                "mail.tls", "none",
                "mail.from", "버들잎 고객센터 <care@example.com>");
        return new SmtpPost(settings, marks);
    }
}
