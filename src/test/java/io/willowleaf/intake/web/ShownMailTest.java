package io.willowleaf.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Role;
import io.willowleaf.intake.MailReceipt;
import io.willowleaf.intake.desk.MailDesk;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import io.willowleaf.testing.XssStrings;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class ShownMailTest {

    @Autowired
    Cast cast;

    @Autowired
    MailDesk mails;

    @Test
    void a_page_in_a_mail_is_shown_in_a_frame_of_its_own_that_can_do_nothing() {
        var mail = mail(
                "text/html",
                "<p>환불 <b>지연</b></p><script>pwned(1)</script>"
                        + "<img src=https://track.example/a.gif><img src=https://track.example/b.gif>"
                        + "<a href=https://example.com onclick=pwned(2)>주문</a>");
        var lead = cast.browser(Role.TEAM_LEAD);
        var around = lead.get("/intake/mails/" + mail.mail().value());
        assertThat(around.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .endsWith("; frame-src 'self'")
                .contains("frame-ancestors 'none'");
        assertThat(Jsoup.parse(around.body()).select("iframe[sandbox]").attr("src"))
                .isEqualTo("/intake/mails/" + mail.mail().value() + "/html");

        var shown = lead.get("/intake/mails/" + mail.mail().value() + "/html");
        assertThat(shown.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "img-src data:;", "frame-ancestors 'self'", "sandbox allow-popups")
                .doesNotContain("script", "allow-same-origin", "allow-forms");
        var font = Jsoup.parse(shown.body()).select("link[href*=pretendard]").attr("href");
        var asked = lead.send(
                HttpRequest.newBuilder(lead.at(font)).header("Origin", "null").GET());
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        var page = Jsoup.parse(shown.body());
        assertThat(XssStrings.alive(page)).isEmpty();
        assertThat(page.text()).contains("바깥 서버의 그림 2개를 막았습니다", "환불 지연", "주문");
        assertThat(page.select("p b").text()).isEqualTo("지연");
        assertThat(shown.body()).doesNotContain("track.example");
    }

    @Test
    void a_mail_without_a_page_has_no_frame_and_nobody_sees_one_who_may_not_have_the_mail() {
        var words = mail("text/plain", "그냥 글입니다");
        var page = mail("text/html", "<p>글</p>");
        var lead = cast.browser(Role.TEAM_LEAD);
        assertThat(lead.get("/intake/mails/" + words.mail().value()).body()).doesNotContain("<iframe");
        assertThat(lead.get("/intake/mails/" + words.mail().value() + "/html").statusCode())
                .isEqualTo(404);
        assertThat(lead.get("/intake/mails/999999999/html").statusCode()).isEqualTo(404);
        assertThat(cast.browser(Role.EXEC)
                        .get("/intake/mails/" + page.mail().value() + "/html")
                        .statusCode())
                .isEqualTo(403);
    }

    private MailReceipt mail(String type, String body) {
        var raw = "Message-ID: <" + UUID.randomUUID() + "@example.com>\r\nFrom: 김 <" + UUID.randomUUID()
                + "@example.com>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: " + type
                + "; charset=utf-8\r\n\r\n" + body;
        return mails.open(mails.keep(raw.getBytes(StandardCharsets.UTF_8), null));
    }
}
