package io.willowleaf.messenger.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.messenger.Door;
import io.willowleaf.messenger.DoorChannel;
import io.willowleaf.messenger.desk.BodyTemplate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is typed about a door. The value of the header is never shown again.
public record DoorForm(
        String name,
        String title,
        String channel,
        String url,
        String sender,
        String header,
        String template,
        boolean longTexts) {

    static final DoorForm EMPTY = new DoorForm("", "", "SMS", "", "", "", BodyTemplate.USUAL.strip(), true);

    private static final int LONGEST = 100;
    private static final int LONGEST_VALUE = 1_000;
    private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");
    private static final Pattern SENDER = Pattern.compile("[ -~&&[^\"\\\\]]{0,60}");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]{0,60}");
    private static final Pattern VALUE = Pattern.compile("[ -~]{0," + LONGEST_VALUE + "}");

    /// What a request says of itself cannot be said again.
    private static final Set<String> OURS = Set.of(
            "host",
            "user-agent",
            "content-type",
            "content-length",
            "transfer-encoding",
            "connection",
            "idempotency-key",
            "willowleaf-signature");

    static DoorForm of(Map<String, String> given) {
        return new DoorForm(
                value(given, "name"),
                value(given, "title"),
                value(given, "channel"),
                value(given, "url"),
                value(given, "sender"),
                value(given, "header"),
                value(given, "template"),
                given.containsKey("longTexts"));
    }

    static DoorForm of(Door door) {
        return new DoorForm(
                door.name(),
                door.title(),
                door.channel().name(),
                door.url(),
                door.sender(),
                door.header(),
                door.template(),
                door.longTexts());
    }

    private static String value(Map<String, String> given, String name) {
        return given.getOrDefault(name, "").strip();
    }

    Problems problems(boolean mayCall, @Nullable String headerValue) {
        return Problems.NONE
                .with(title.isEmpty() || title.length() > LONGEST, "title", "messenger.problem.title")
                .with(!NAME.matcher(name).matches(), "name", "messenger.problem.name")
                .with(!url.isEmpty() && !mayCall, "url", "messenger.problem.url")
                .with(!SENDER.matcher(sender).matches(), "sender", "messenger.problem.sender")
                .with(
                        !HEADER.matcher(header).matches() || OURS.contains(header.toLowerCase(Locale.ROOT)),
                        "header",
                        "messenger.problem.header")
                .with(
                        headerValue != null && !VALUE.matcher(headerValue).matches(),
                        "headerValue",
                        "messenger.problem.headerValue")
                .with(
                        template.length() > BodyTemplate.LONGEST
                                || BodyTemplate.find(template).isEmpty(),
                        "template",
                        "messenger.problem.template");
    }

    /// The name and the channel of a door never change.
    Door door(@Nullable Door before) {
        return new Door(
                before == null ? name : before.name(),
                title,
                before != null
                        ? before.channel()
                        : channel.equals(DoorChannel.KAKAO.name()) ? DoorChannel.KAKAO : DoorChannel.SMS,
                url,
                template,
                sender,
                header,
                longTexts,
                false);
    }
}
