package io.willowleaf.messenger.desk;

import io.willowleaf.messenger.DoorChannel;
import io.willowleaf.messenger.FileReference;
import io.willowleaf.messenger.domain.Incoming;
import io.willowleaf.messenger.domain.Unreadable;
import io.willowleaf.privacy.desk.Contacts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what a gateway hands in. What it says besides is left out; what is missing or no such thing makes it
/// unreadable.
@Component
class MessageReader {

    private static final String NOTHING = "📎";
    private static final int LONGEST_NAME = 100;
    private static final int MOST_FILES = 20;
    private static final int LONGEST_URL = 2_000;
    private static final Pattern ID = Pattern.compile("[!-~]{1,200}");
    private static final Pattern URL = Pattern.compile("https://[!-~&&[^\"<>\\\\^`{|}]]{1,2000}");

    private final JsonMapper json;

    MessageReader(JsonMapper json) {
        this.json = json;
    }

    Incoming read(byte[] raw, DoorChannel channel) {
        try {
            var body = json.readTree(raw);
            if (!body.isObject()) {
                throw new Unreadable("no object");
            }
            return text(body, "type").equals("report") ? report(body) : told(body, channel);
        } catch (JacksonException broken) {
            throw new Unreadable(broken);
        }
    }

    private static Incoming report(JsonNode body) {
        return new Incoming.Report(id(body, "id"), id(body, "message"), status(body));
    }

    /// As mail servers say it (RFC 3463), so that the same words explain it; null when it arrived.
    private static @Nullable String status(JsonNode body) {
        return switch (text(body, "state").toLowerCase(Locale.ROOT)) {
            case "delivered" -> null;
            case "failed" ->
                switch (text(body, "reason").toLowerCase(Locale.ROOT)) {
                    case "number" -> "5.1.1";
                    case "off" -> "5.2.1";
                    case "blocked" -> "5.7.1";
                    default -> "5.0.0";
                };
            default -> throw new Unreadable("no state");
        };
    }

    private static Incoming told(JsonNode body, DoorChannel channel) {
        var files = files(body.path("attachments"));
        var words = text(body, "text").strip();
        if (words.isEmpty() && files.isEmpty()) {
            throw new Unreadable("no words");
        }
        var name = plain(text(body, "name"));
        return new Incoming.Told(
                id(body, "id"),
                channel == DoorChannel.SMS ? number(text(body, "sender")) : id(body, "sender"),
                words.isEmpty() ? NOTHING : words,
                time(text(body, "time")),
                name.isEmpty() ? null : name.substring(0, Math.min(LONGEST_NAME, name.length())),
                Contacts.findPhone(text(body, channel == DoorChannel.SMS ? "sender" : "phone"))
                        .map(phone -> phone.digits())
                        .orElse(null),
                files);
    }

    private static List<FileReference> files(JsonNode given) {
        var files = new ArrayList<FileReference>();
        for (var each : given) {
            var url = text(each, "url");
            if (url.length() <= LONGEST_URL && URL.matcher(url).matches() && files.size() < MOST_FILES) {
                var name = plain(text(each, "name"));
                files.add(new FileReference(
                        name.isEmpty()
                                ? String.valueOf(files.size() + 1)
                                : name.substring(0, Math.min(LONGEST_NAME, name.length())),
                        url));
            }
        }
        return files;
    }

    private static String number(String written) {
        return Contacts.findPhone(written)
                .orElseThrow(() -> new Unreadable("no telephone number"))
                .digits();
    }

    private static String id(JsonNode body, String field) {
        var text = text(body, field);
        if (!ID.matcher(text).matches()) {
            throw new Unreadable("no " + field);
        }
        return text;
    }

    private static @Nullable Instant time(String written) {
        try {
            return written.isEmpty() ? null : OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// Numbers, too, since some gateways write their ids so.
    private static String text(JsonNode body, String field) {
        var value = body.path(field);
        return value.isString() || value.isIntegralNumber() ? value.asString() : "";
    }

    /// On one line, without what directs or hides letters.
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]+", " ").strip();
    }
}
