package io.willowleaf.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What strangers write to have something run on our pages: families of our own collecting, and what comes of putting
/// their pieces together. Whatever runs calls `pwned` with the number of its string.
public final class XssStrings {

    private static final List<String> EVENTS = List.of(
            "onerror",
            "onload",
            "onclick",
            "onfocus",
            "onmouseover",
            "ontoggle",
            "onanimationstart",
            "onpointerenter",
            "onbeforetoggle",
            "onscrollsnapchange",
            "ONERROR",
            "oNlOaD");
    private static final List<String> ELEMENTS = List.of(
            "img src=x",
            "svg",
            "body",
            "details open",
            "video src=x",
            "iframe",
            "input autofocus",
            "a href=x",
            "x tabindex=0",
            "math",
            "style",
            "object data=x");
    private static final List<String> BETWEEN = List.of(" ", "/", "\t", "\f", "\n", " / ", "\u00a0");
    private static final List<String> BEFORE =
            List.of("", "\">", "'>", "</title>", "</textarea>", "--></noscript>", "</script>", "]]>", "환불 지연 ");
    private static final List<String> RUNS = List.of(
            "pwned(%d)",
            "pwned`%d`",
            "top['pw'+'ned'](%d)",
            "(pwned)(%d)",
            "self[`pwned`](%d)",
            "eval('pwned(%d)')",
            "setTimeout('pwned(%d)')",
            "[%d].find(pwned)");

    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "src",
            "action",
            "formaction",
            "data",
            "xlink:href",
            "poster",
            "background",
            "srcset",
            "ping",
            "values");

    private XssStrings() {}

    /// Each a string of its own, always the same ones.
    public static List<String> all() {
        var shapes = new LinkedHashSet<>(families());
        for (var element : ELEMENTS) {
            for (var event : EVENTS) {
                shapes.add("<" + element + " " + event + "={run}>");
            }
        }
        for (var element : ELEMENTS) {
            for (var between : BETWEEN) {
                for (var before : BEFORE) {
                    shapes.add(before + "<" + element.replace(" ", between) + between + "onerror={run}>");
                }
            }
        }
        for (var scheme : List.of("javascript", "JAVASCRIPT", "java\nscript", "\u0001javascript", "vbscript", "data")) {
            for (var holder : List.of("a href", "iframe src", "form action", "embed src", "object data", "img src")) {
                shapes.add("<" + holder + "=\"" + scheme + ":{run}\">x</" + holder.substring(0, holder.indexOf(' '))
                        + ">");
            }
        }
        var strings = new LinkedHashSet<String>();
        var number = 0;
        for (var shape : shapes) {
            number++;
            var run = RUNS.get(number % RUNS.size()).formatted(number);
            strings.add(shape.replace("{run}", run).replace("{n}", Integer.toString(number)));
        }
        return List.copyOf(strings);
    }

    private static List<String> families() {
        try (InputStream in = Objects.requireNonNull(XssStrings.class.getResourceAsStream("/xss/families.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// What could run in a document: scripts in the page itself, attributes of events, addresses that run, frames that
    /// bring their own page. Empty where a page is as we wrote it.
    public static List<String> alive(Document page) {
        var found = new ArrayList<String>();
        for (var element : page.getAllElements()) {
            if (isAlive(element)) {
                found.add(cut(element.outerHtml()));
            }
        }
        return found;
    }

    private static boolean isAlive(Element element) {
        var script = element.nameIs("script")
                && !element.attr("src").startsWith("/")
                && !element.attr("type").endsWith("json");
        return script
                || element.hasAttr("srcdoc")
                || element.nameIs("object")
                || element.nameIs("embed")
                || element.nameIs("base")
                || element.nameIs("math")
                || element.attributes().asList().stream()
                        .anyMatch(attribute -> runs(attribute.getKey(), attribute.getValue()));
    }

    private static boolean runs(String given, String value) {
        var name = given.toLowerCase(Locale.ROOT);
        var plain = value.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        return name.matches("on[a-z]+|hx-on.*|x-init|ng-init|v-html")
                || (ADDRESSES.contains(name)
                        && Stream.of("javascript:", "vbscript:", "data:text").anyMatch(plain::startsWith));
    }

    private static String cut(String html) {
        return html.length() > 200 ? html.substring(0, 200) : html;
    }
}
