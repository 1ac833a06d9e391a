package io.willowleaf.notification.mail;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A letter as a simple page: its paragraphs in a Korean typeface that the reader has, our own addresses as links,
/// nothing that has to be fetched.
final class LetterHtml {

    private static final String BODY = "margin:0;padding:24px;background:#ffffff;color:#1f2a26;"
            + "font-family:'Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR',sans-serif;font-size:15px;line-height:1.7";
    private static final String SHEET = "max-width:600px;margin:0 auto;word-break:keep-all;overflow-wrap:anywhere";
    private static final Pattern GAP = Pattern.compile("\\R{2,}");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    private final Pattern own;

    /// `address` is where people reach us; only links there become links.
    LetterHtml(String address) {
        this.own = Pattern.compile(Pattern.quote(address) + "(?![A-Za-z0-9.:@-])[^\\s<>\"']*");
    }

    String of(String subject, String text) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.child(0).attr("lang", HANGUL.matcher(text).find() ? "ko" : "en");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("title").text(subject);
        var sheet = page.body().attr("style", BODY).appendElement("div").attr("style", SHEET);
        for (var words : GAP.splitAsStream(text.strip()).toList()) {
            paragraph(sheet.appendElement("p").attr("style", "margin:0 0 16px"), words);
        }
        return "<!doctype html>\n" + page.outerHtml();
    }

    private void paragraph(Element into, String words) {
        var first = true;
        for (var line : words.lines().toList()) {
            if (!first) {
                into.appendElement("br");
            }
            first = false;
            line(into, line);
        }
    }

    private void line(Element into, String line) {
        var link = own.matcher(line);
        var from = 0;
        while (link.find()) {
            into.appendText(line.substring(from, link.start()));
            into.appendElement("a")
                    .attr("href", link.group())
                    .attr("style", "color:#1f7a4d")
                    .text(link.group());
            from = link.end();
        }
        into.appendText(line.substring(from));
    }
}
