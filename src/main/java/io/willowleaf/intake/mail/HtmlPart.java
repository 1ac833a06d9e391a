package io.willowleaf.intake.mail;

import java.util.Map;

/// The page a mail brought, as it came, and the pictures it calls by their ids.
public record HtmlPart(String html, Map<String, byte[]> pictures) {

    public HtmlPart {
        pictures = Map.copyOf(pictures);
    }

    /// As it may be shown.
    public SafeHtml shown() {
        return SafeHtml.of(html, pictures);
    }
}
