package io.willowleaf.intake.mail;

import io.willowleaf.intake.mail.ReceivedMail.Enclosure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;

/// Collects the headers, the text and the files of a mail while it streams by.
final class MailParts extends AbstractContentHandler {

    private static final int LONGEST_TEXT = 4_000_000;
    private static final int MOST_ENCLOSURES = 100;
    private static final Pattern META_CHARSET = Pattern.compile("(?i)<meta[^>]{0,200}charset=[\"']?([\\w-]{2,40})");

    private final Map<String, String> headers = new HashMap<>();
    private final List<Enclosure> enclosures = new ArrayList<>();
    private final Map<String, byte[]> pictures = new HashMap<>();
    private Map<String, String> partHeaders = new HashMap<>();
    private String plain = "";
    private String html = "";
    private boolean inPart;

    @Override
    public void startBodyPart() {
        inPart = true;
        partHeaders = new HashMap<>();
    }

    @Override
    public void field(Field field) {
        var name = field.getName().toLowerCase(Locale.ROOT);
        var value = HeaderWords.read(bodyOf(field));
        if (inPart) {
            partHeaders.putIfAbsent(name, value);
        } else {
            headers.putIfAbsent(name, value);
        }
    }

    private static byte[] bodyOf(Field field) {
        ByteSequence raw = field.getRaw();
        if (raw == null) {
            return field.getBody().getBytes(StandardCharsets.UTF_8);
        }
        var bytes = raw.toByteArray();
        int colon = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(':');
        return java.util.Arrays.copyOfRange(bytes, colon + 1, bytes.length);
    }

    @Override
    public void body(BodyDescriptor about, InputStream content) throws IOException {
        var type = about.getMimeType().toLowerCase(Locale.ROOT);
        var own = inPart ? partHeaders : headers;
        var name = Parameters.of(own.getOrDefault("content-disposition", ""))
                .find("filename")
                .or(() -> Parameters.of(own.getOrDefault("content-type", "")).find("name"))
                .orElse("");
        boolean attached = own.getOrDefault("content-disposition", "")
                .toLowerCase(Locale.ROOT)
                .startsWith("attachment");
        var bytes = content.readAllBytes();
        if (!attached && name.isEmpty() && type.equals("text/plain") && plain.isEmpty()) {
            plain = cut(Charsets.decode(bytes, about.getCharset()));
        } else if (!attached && name.isEmpty() && type.equals("text/html") && html.isEmpty()) {
            html = cut(Charsets.decode(bytes, charsetOfHtml(bytes, about.getCharset())));
        } else if (enclosures.size() < MOST_ENCLOSURES) {
            var id = own.getOrDefault("content-id", "").replaceAll("^\\s*<|>\\s*$", "");
            if (!id.isEmpty()) {
                pictures.putIfAbsent(id, bytes);
            }
            var inside = Winmail.is(name, type) ? Winmail.unpack(bytes) : List.<Enclosure>of();
            enclosures.addAll(inside.isEmpty() ? List.of(new Enclosure(name, type, bytes)) : inside);
        }
    }

    private static String charsetOfHtml(byte[] bytes, String declared) {
        var head = new String(bytes, 0, Math.min(bytes.length, 2_000), StandardCharsets.ISO_8859_1);
        var meta = META_CHARSET.matcher(head);
        boolean vague = declared == null || declared.equalsIgnoreCase("us-ascii");
        return vague && meta.find() ? meta.group(1) : declared;
    }

    private static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    boolean isEmpty() {
        return headers.isEmpty()
                && plain.isBlank()
                && html.isBlank()
                && enclosures.stream().allMatch(each -> each.bytes().length == 0);
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /// The plain text if there is any, else what a person would see of the HTML.
    String text() {
        return (plain.isBlank() && !html.isEmpty() ? HtmlText.read(html) : plain).strip();
    }

    /// The HTML it brought, if any.
    Optional<HtmlPart> findPage() {
        return html.isBlank() ? Optional.empty() : Optional.of(new HtmlPart(html, pictures));
    }

    List<Enclosure> enclosures() {
        return List.copyOf(enclosures);
    }
}
