package io.willowleaf.intake.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// What a person would see of an HTML mail, line by line.
final class HtmlText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static String read(String html) {
        var reader = new HtmlText();
        Jsoup.parse(html).body().traverse(reader);
        return reader.text
                .toString()
                .replace('\u00A0', ' ')
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.text());
        } else if (node instanceof Element element && element.isBlock()) {
            newLine();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.nameIs("br")) {
                text.append('\n');
            } else if (element.nameIs("p")) {
                newLine();
                text.append('\n');
            } else if (element.isBlock()) {
                newLine();
            }
        }
    }

    /// Unless one has just begun.
    private void newLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
