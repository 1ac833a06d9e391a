package io.willowleaf.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.willowleaf.testing.XssStrings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SafeHtmlTest {

    private static final byte[] DOT = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    @Test
    void a_letter_keeps_its_words_its_table_and_its_colours() {
        var shown = shown("""
                <html><head><style>p{color:red}</style><title>x</title></head><body>
                <p style="color:#c00;font-size:14px;position:fixed;top:0;font-family:x">환불이 <b>아직</b> 안 됐습니다.</p>
                <table border=1 cellpadding=4><tr><td colspan=2 align=center>주문</td></tr></table>
                <a href="https://example.com/a?b=1&c=2">주문 내역</a></body></html>
                """);
        assertThat(shown.leftOut()).isZero();
        var page = Jsoup.parse(shown.html());
        assertThat(page.text()).isEqualTo("환불이 아직 안 됐습니다. 주문 주문 내역");
        assertThat(page.select("p").attr("style"))
                .contains("color", "14px")
                .doesNotContain("position", "top", "font-family");
        assertThat(page.select("td").attr("colspan")).isEqualTo("2");
        assertThat(page.select("a").attr("href")).isEqualTo("https://example.com/a?b=1&c=2");
        assertThat(page.select("a").attr("rel")).contains("noopener", "noreferrer");
    }

    @Test
    void pictures_that_lie_elsewhere_are_counted_and_never_asked_for() {
        var shown = shown("""
                <img src="https://track.example/1.gif?u=7" width=1 height=1><img src=//track.example/2.gif>
                <img src="http://track.example/3.png"><img src=/complaints/export><img src="cid:missing">
                <div style="background:url(https://track.example/4.png)">x</div>
                <table background="https://track.example/5.png"><tr><td>x</td></tr></table>
                <link rel=stylesheet href=https://track.example/6.css><style>@import url(https://track.example/7.css)</style>
                """);
        assertThat(shown.leftOut()).isEqualTo(5);
        assertThat(shown.html()).doesNotContain("track.example", "/complaints");
    }

    @Test
    void pictures_that_came_along_are_drawn_and_only_if_they_are_pictures() {
        var html = "<img src=\"cid:logo@1\"><img src=\"cid:page@1\"><img src=\"data:image/png;base64,iVBORw0KGgo=\">"
                + "<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">";
        var shown = SafeHtml.of(html, Map.of("logo@1", DOT, "page@1", "<svg>".getBytes(StandardCharsets.UTF_8)));
        assertThat(Jsoup.parse(shown.html()).select("img[src^=data:image/png]")).hasSize(2);
        assertThat(shown.leftOut()).isEqualTo(2);
    }

    @Test
    void of_all_that_strangers_try_nothing_is_left_that_could_run() {
        var strings = XssStrings.all();
        assertThat(strings).hasSizeGreaterThan(1_000);
        var elements = new TreeSet<String>();
        var attributes = new TreeSet<String>();
        for (var string : strings) {
            var page = Jsoup.parse(shown(string).html());
            assertThat(XssStrings.alive(page)).as(string).isEmpty();
            for (Element element : page.body().getAllElements()) {
                elements.add(element.normalName());
                element.attributes().forEach(attribute -> attributes.add(attribute.getKey()));
            }
        }
        assertThat(elements)
                .doesNotContain("script", "style", "svg", "math", "iframe", "form", "input", "object", "link", "meta");
        assertThat(attributes)
                .isSubsetOf(Set.of(
                        "src", "href", "title", "style", "rel", "target", "align", "alt", "width", "height", "border",
                        "dir", "lang"));
    }

    @Test
    void all_of_it_in_one_letter_is_harmless_too_and_what_was_cleaned_stays_as_it_is() {
        var shown = shown(String.join("\n", XssStrings.all()));
        assertThat(XssStrings.alive(Jsoup.parse(shown.html()))).isEmpty();
        assertThat(XssStrings.alive(Jsoup.parse(shown(shown.html()).html()))).isEmpty();
    }

    @Test
    void a_letter_made_to_take_for_ever_does_not() {
        assertTimeout(Duration.ofSeconds(5), () -> {
            shown("<div>".repeat(200_000));
            shown("<a href='" + "x".repeat(900_000));
            shown("<img src=\"data:image/png;base64,".repeat(30_000));
            shown("<table><tr><td>".repeat(60_000));
            shown("&lt".repeat(300_000));
        });
    }

    private static SafeHtml shown(String html) {
        return SafeHtml.of(html, Map.of());
    }
}
