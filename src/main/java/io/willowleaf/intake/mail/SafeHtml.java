package io.willowleaf.intake.mail;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.CssSchema;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// An HTML mail as it may be shown: its words, tables, colours and the pictures it brought along; nothing that runs,
/// nothing that asks another server. `leftOut` counts the pictures that lie elsewhere.
public record SafeHtml(String html, int leftOut) {

    private static final int LONGEST = 500_000;
    private static final int LONGEST_PICTURE = 2_000_000;
    private static final String CARRIED = "data:image/";
    /// Nothing that leaves its place, asks for a typeface or covers what is ours.
    private static final CssSchema LOOK = CssSchema.withProperties(List.of(
            "color",
            "background",
            "background-color",
            "font-size",
            "font-weight",
            "font-style",
            "text-align",
            "text-decoration",
            "line-height",
            "vertical-align",
            "white-space",
            "width",
            "max-width",
            "padding",
            "padding-top",
            "padding-right",
            "padding-bottom",
            "padding-left",
            "margin",
            "margin-top",
            "margin-right",
            "margin-bottom",
            "margin-left",
            "border",
            "border-top",
            "border-right",
            "border-bottom",
            "border-left",
            "border-color",
            "border-style",
            "border-width",
            "border-collapse",
            "border-radius",
            "list-style-type"));

    private static final Pattern WEB = Pattern.compile("(?i)(https?|mailto|tel):[^\\p{Cntrl}]+");
    private static final Pattern PICTURE =
            Pattern.compile("(?i)data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]{1,3000000}");

    /// `pictures` came with the mail, under the ids its words call them by.
    public static SafeHtml of(String html, Map<String, byte[]> pictures) {
        var count = new AtomicInteger();
        AttributePolicy picture = (_, _, address) -> {
            var shown = picture(address.strip(), pictures);
            count.addAndGet(shown == null ? 1 : 0);
            return shown;
        };
        var shown = policy(picture).sanitize(html.length() > LONGEST ? html.substring(0, LONGEST) : html);
        return new SafeHtml(shown, count.get());
    }

    private static PolicyFactory policy(AttributePolicy picture) {
        AttributePolicy link = (_, _, address) -> WEB.matcher(address.strip()).matches() ? address.strip() : null;
        return new HtmlPolicyBuilder()
                .allowCommonInlineFormattingElements()
                .allowCommonBlockElements()
                .allowElements("table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td")
                .allowElements(
                        "a", "img", "hr", "pre", "font", "center", "dl", "dt", "dd", "address", "q", "abbr", "wbr")
                .allowTextIn("table", "tbody", "tr")
                .allowWithoutAttributes("span", "font")
                .allowAttributes("align", "valign", "width", "height", "colspan", "rowspan", "bgcolor", "border")
                .onElements("table", "tr", "th", "td", "col", "colgroup", "img", "div", "p", "hr")
                .allowAttributes("cellpadding", "cellspacing")
                .onElements("table")
                .allowAttributes("color", "size")
                .onElements("font")
                .allowAttributes("dir", "lang", "title")
                .globally()
                .allowAttributes("alt")
                .onElements("img")
                .allowUrlProtocols("http", "https", "mailto", "tel", "data", "cid")
                .allowAttributes("src")
                .matching(picture)
                .onElements("img")
                .allowAttributes("href")
                .matching(link)
                .onElements("a")
                .allowAttributes("target")
                .matching((_, _, _) -> "_blank")
                .onElements("a")
                .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
                .allowStyling(LOOK)
                .toFactory();
    }

    /// Only what the mail itself carries; none of it is asked for over the network.
    private static @Nullable String picture(String address, Map<String, byte[]> pictures) {
        if (PICTURE.matcher(address).matches()) {
            return address;
        }
        var own = address.toLowerCase(Locale.ROOT).startsWith("cid:") ? pictures.get(address.substring(4)) : null;
        var kind = own == null || own.length > LONGEST_PICTURE ? null : kind(own);
        return own == null || kind == null
                ? null
                : CARRIED + kind + ";base64," + Base64.getEncoder().encodeToString(own);
    }

    /// By what it begins with; only what every browser draws and nothing else.
    private static @Nullable String kind(byte[] bytes) {
        var known =
                Map.of("png", new int[] {0x89, 'P', 'N', 'G'}, "jpeg", new int[] {0xFF, 0xD8, 0xFF}, "gif", new int[] {
                    'G', 'I', 'F', '8'
                });
        return known.entrySet().stream()
                .filter(each -> begins(bytes, each.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static boolean begins(byte[] bytes, int[] with) {
        for (var place = 0; place < with.length; place++) {
            if (bytes.length <= place || (bytes[place] & 0xFF) != with[place]) {
                return false;
            }
        }
        return true;
    }
}
