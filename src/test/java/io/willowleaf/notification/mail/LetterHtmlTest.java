package io.willowleaf.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.testing.XssStrings;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LetterHtmlTest {

    private final LetterHtml letters = new LetterHtml("https://voice.example.com");

    @Test
    void a_letter_keeps_its_lines_and_our_own_address_becomes_a_link() {
        var page = Jsoup.parse(
                letters.of("접수했습니다", "김하늘 고객님,\n접수했습니다.\n\nhttps://voice.example.com/voice/track/abc\n\n감사합니다."));
        assertThat(page.select("html").attr("lang")).isEqualTo("ko");
        assertThat(page.select("p").eachText())
                .containsExactly("김하늘 고객님, 접수했습니다.", "https://voice.example.com/voice/track/abc", "감사합니다.");
        assertThat(page.select("p br")).hasSize(1);
        assertThat(page.select("a").eachAttr("href")).containsExactly("https://voice.example.com/voice/track/abc");
    }

    @Test
    void the_address_of_somebody_else_stays_words() {
        var page = Jsoup.parse(
                letters.of(
                        "x",
                        "https://voice.example.com.evil.example/a https://voice.example.com@evil.example/ https://evil.example"));
        assertThat(page.select("a")).isEmpty();
    }

    @Test
    void nothing_in_a_letter_runs_or_is_fetched() {
        for (var string : XssStrings.all()) {
            var page = Jsoup.parse(letters.of(string, string + "\nhttps://voice.example.com/" + string));
            assertThat(XssStrings.alive(page)).as(string).isEmpty();
            assertThat(page.select("img, link, style, svg, [src], [background]"))
                    .as(string)
                    .isEmpty();
        }
    }
}
