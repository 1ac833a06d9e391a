package io.willowleaf.intake.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.intake.CallDirection;
import io.willowleaf.intake.CallId;
import io.willowleaf.intake.Conversation;
import io.willowleaf.intake.Story;
import io.willowleaf.kernel.Period;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.privacy.desk.Sensitive;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one of us typed while listening. The token makes a form that is sent twice known again; `opened` is when the
/// page was opened (in milliseconds), `holds` the seconds after it between which the customer waited (`12-75,90-100`).
public record EntryForm(
        @Nullable String token,
        @Nullable String channel,
        @Nullable String words,
        @Nullable String happened,
        @Nullable String expected,
        @Nullable String wished,
        @Nullable String order,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String mail,
        @Nullable String emotion,
        @Nullable String look,
        @Nullable String call,
        @Nullable String into,
        @Nullable String opened,
        @Nullable String holds,
        @Nullable String callBack,
        @Nullable String script) {

    private static final String BETWEEN_FIELDS = "\u001F";
    private static final String HOLDS = "(?:\\d{1,5}-\\d{1,5},?){1,50}";
    private static final Duration LONGEST_CALL = Duration.ofHours(8);

    public EntryForm {
        token = typed(token).isBlank() ? UUID.randomUUID().toString() : token;
        channel = typed(channel);
        words = typed(words);
        happened = typed(happened);
        expected = typed(expected);
        wished = typed(wished);
        order = typed(order);
        name = typed(name);
        phone = typed(phone);
        mail = typed(mail);
        emotion = typed(emotion);
        look = typed(look);
        call = typed(call);
        into = typed(into);
        opened = typed(opened);
        holds = typed(holds);
        callBack = typed(callBack);
        script = typed(script);
    }

    static EntryForm empty(EntryPage.Door door, String call, Instant now) {
        return new EntryForm(
                null,
                door.channel(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                call,
                null,
                String.valueOf(now.toEpochMilli()),
                null,
                null,
                door.script());
    }

    /// Whether only the customer is looked for.
    boolean looks() {
        return !typed(look).isEmpty();
    }

    /// What the customer is looked for by: the number, else the address, else the name.
    String sought() {
        return Stream.of(typed(phone), typed(mail), typed(name))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }

    /// The call a telephone system told about.
    @Nullable
    CallId callId() {
        return typed(call).matches("\\d{1,18}") ? new CallId(Long.parseLong(typed(call))) : null;
    }

    @Nullable
    ComplaintNumber goesOn() {
        return typed(into).isBlank() ? null : new ComplaintNumber(typed(into).strip());
    }

    /// Null also where it cannot be read.
    @Nullable
    Instant callBackAt(ZoneId zone) {
        try {
            return typed(callBack).isBlank()
                    ? null
                    : LocalDateTime.parse(typed(callBack)).atZone(zone).toInstant();
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    Conversation talk(Instant now) {
        var from = from(now);
        return new Conversation(
                typed(token),
                typed(channel).equals("CALLBACK") ? CallDirection.OUT : CallDirection.IN,
                from,
                holds(from, now));
    }

    private Instant from(Instant now) {
        if (!typed(opened).matches("\\d{1,15}")) {
            return now;
        }
        var from = Instant.ofEpochMilli(Long.parseLong(typed(opened)));
        return from.isAfter(now) || from.isBefore(now.minus(LONGEST_CALL)) ? now : from;
    }

    private List<Period> holds(Instant from, Instant now) {
        if (!typed(holds).matches(HOLDS)) {
            return List.of();
        }
        return Arrays.stream(typed(holds).split(","))
                .map(hold -> hold.split("-"))
                .map(hold -> new long[] {Long.parseLong(hold[0]), Long.parseLong(hold[1])})
                .filter(hold -> hold[0] <= hold[1])
                .map(hold -> new Period(from.plusSeconds(hold[0]), from.plusSeconds(hold[1])))
                .filter(hold -> !hold.until().isAfter(now))
                .toList();
    }

    Story story() {
        return new Story(
                typed(channel),
                typed(words),
                orNull(happened),
                orNull(expected),
                orNull(wished),
                orNull(order),
                orNull(name),
                orNull(phone),
                orNull(mail),
                typed(emotion).matches("[1-5]") ? Emotion.ofLevel(Integer.parseInt(typed(emotion))) : null,
                Language.KO,
                null);
    }

    ReceptionKey key(String door) {
        return new ReceptionKey(
                door,
                typed(token),
                String.join(
                        BETWEEN_FIELDS,
                        typed(words),
                        typed(happened),
                        typed(expected),
                        typed(wished),
                        typed(order),
                        typed(name),
                        typed(phone),
                        typed(mail)));
    }

    /// Numbers that nobody needs here and we may not keep, and a call back that is not ahead.
    Problems check(Problems found, ZoneId zone, Instant now) {
        var at = callBackAt(zone);
        return found.with(Sensitive.mustSeal(typed(words)), "words", "intake.problem.sensitive")
                .with(Sensitive.mustSeal(typed(expected)), "expected", "intake.problem.sensitive")
                .with(Sensitive.mustSeal(typed(wished)), "wished", "intake.problem.sensitive")
                .with(Sensitive.mustSeal(typed(name)), "name", "intake.problem.sensitive")
                .with(
                        !typed(callBack).isBlank() && (at == null || !at.isAfter(now)),
                        "callBack",
                        "intake.problem.call_back");
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
