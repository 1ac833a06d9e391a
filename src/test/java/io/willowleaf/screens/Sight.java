package io.willowleaf.screens;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import io.willowleaf.kernel.words.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What there is to find on a page that is open in a browser.
final class Sight {

    private static final Pattern RAW_KEY = Pattern.compile("\\?\\?[a-z][\\w.-]+\\?\\?|\\{\\d}");
    private static final Pattern LATIN = Pattern.compile("(?<![\\w@./#:+&-])[A-Za-z]{3,}(?![\\w@/#+&-]|\\.\\w)");
    private static final String TEXT = """
            () => {
              const copy = document.body.cloneNode(true);
              copy.querySelectorAll('[lang="en"], script, kbd, code, pre, [data-raw], template').forEach((e) => e.remove());
              document.body.appendChild(copy);
              const text = copy.innerText;
              copy.remove();
              return text;
            }
            """;
    private static final String OVERFLOW = """
            () => {
              const width = document.documentElement.clientWidth;
              const wideTable = [...document.querySelectorAll('.wl-card table')].find((t) => { let p = t.parentElement; while (!p.classList.contains('wl-card')) { if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(p).overflowX)) return false; p = p.parentElement; } return t.getBoundingClientRect().right > p.getBoundingClientRect().right + 1; });
              if (wideTable) return 'a table leaves its card #' + wideTable.closest('.wl-card').id;
              if (document.documentElement.scrollWidth <= width) return '';
              const inside = (e) => { for (let p = e.parentElement; p; p = p.parentElement) { if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(p).overflowX)) return true; } return false; };
              const wide = [...document.querySelectorAll('body *')].find((e) => e.getBoundingClientRect().right > width + 1 && !inside(e));
              return document.documentElement.scrollWidth + ' px wide' + (wide ? ', from ' + wide.tagName.toLowerCase() + '.' + wide.className : '');
            }
            """;

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /// Brought and run in one go, and only what is wrong comes back.
    private static final String AXE = "async tags => {" + AxeBuilder.getAxeScript() + """

              const found = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
              return found.violations.map((rule) => `${rule.id} (${rule.nodes.length}): ${rule.nodes[0].html}`);
            }
            """;

    private static final String UNDRAWN =
            "() => [...document.querySelectorAll('[data-chart]')].filter((e) => !e.querySelector('canvas')).length";

    private Sight() {}

    static List<Finding> look(Page page, Place place, Variant variant) {
        var text = String.valueOf(page.evaluate(TEXT));
        return Stream.of(
                        overflow(page, place, variant),
                        charts(page, place, variant),
                        words(text, place, variant),
                        access(page, place, variant))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Stream<Finding> overflow(Page page, Place place, Variant variant) {
        var wide = String.valueOf(page.evaluate(OVERFLOW));
        return wide.isEmpty() ? Stream.of() : Stream.of(new Finding(place, variant, Finding.Kind.OVERFLOW, wide));
    }

    private static Stream<Finding> charts(Page page, Place place, Variant variant) {
        var empty = String.valueOf(page.evaluate(UNDRAWN));
        return empty.equals("0")
                ? Stream.of()
                : Stream.of(new Finding(place, variant, Finding.Kind.EMPTY_CHART, empty));
    }

    private static Stream<Finding> words(String text, Place place, Variant variant) {
        var raw = RAW_KEY.matcher(text)
                .results()
                .map(found -> new Finding(place, variant, Finding.Kind.RAW_KEY, found.group()));
        var foreign = variant.language() == Language.KO ? foreign(text) : Set.<String>of();
        return foreign.isEmpty()
                ? raw
                : Stream.concat(
                        raw, Stream.of(new Finding(place, variant, Finding.Kind.FOREIGN, String.join(", ", foreign))));
    }

    private static Set<String> foreign(String text) {
        var found = new TreeSet<String>();
        LATIN.matcher(text)
                .results()
                .map(word -> word.group())
                .filter(word -> !LatinWords.ALLOWED.contains(word))
                .forEach(found::add);
        return found;
    }

    private static Stream<Finding> access(Page page, Place place, Variant variant) {
        return broken(page).map(rule -> new Finding(place, variant, Finding.Kind.ACCESS, rule));
    }

    /// What stands in a frame is only reached in the roundabout way.
    private static Stream<String> broken(Page page) {
        if (page.frames().size() == 1) {
            return ((List<?>) page.evaluate(AXE, RULES)).stream().map(String::valueOf);
        }
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " (" + rule.getNodes().size() + "): "
                                + rule.getNodes().getFirst().getHtml());
    }
}
