package io.willowleaf.intake.web;

import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.intake.Handing;
import io.willowleaf.intake.Story;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.privacy.desk.Sensitive;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one of us typed from the papers of another body, as it was typed. The token makes a form that is sent twice
/// known again.
public record TakeOverForm(
        @Nullable String token,
        @Nullable String body,
        @Nullable String reference,
        @Nullable String handedAt,
        @Nullable String due,
        @Nullable String words,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String mail) {

    private static final String CHANNEL = "EXTERNAL_BODY";
    private static final String BETWEEN_FIELDS = "\u001F";
    private static final int LONGEST = 100;

    public TakeOverForm {
        token = typed(token).isBlank() ? UUID.randomUUID().toString() : token;
        body = typed(body);
        reference = typed(reference);
        handedAt = typed(handedAt);
        due = typed(due);
        words = typed(words);
        name = typed(name);
        phone = typed(phone);
        mail = typed(mail);
    }

    static TakeOverForm empty(Instant now, ZoneId zone) {
        var local = LocalDateTime.ofInstant(now, zone).truncatedTo(ChronoUnit.MINUTES);
        return new TakeOverForm(null, null, null, local.toString(), null, null, null, null, null);
    }

    Story story() {
        return new Story(
                CHANNEL,
                typed(words),
                null,
                null,
                null,
                null,
                orNull(name),
                orNull(phone),
                orNull(mail),
                null,
                Language.KO,
                null);
    }

    /// Only for a form without problems.
    Handing handing(ZoneId zone) {
        return new Handing(typed(body).strip(), typed(reference).strip(), Objects.requireNonNull(moment(zone)), day());
    }

    ReceptionKey key(String door) {
        return new ReceptionKey(
                door,
                typed(token),
                String.join(
                        BETWEEN_FIELDS,
                        typed(body),
                        typed(reference),
                        typed(handedAt),
                        typed(due),
                        typed(words),
                        typed(name),
                        typed(phone),
                        typed(mail)));
    }

    Problems check(Problems found, ZoneId zone, Instant now) {
        var at = moment(zone);
        var day = day();
        var before = Problems.NONE
                .with(typed(body).isBlank(), "body", "intake.takeover.problem.body")
                .with(typed(body).length() > LONGEST, "body", "intake.problem.too_long", LONGEST)
                .with(typed(reference).isBlank(), "reference", "intake.takeover.problem.reference")
                .with(typed(reference).length() > LONGEST, "reference", "intake.problem.too_long", LONGEST)
                .with(mustSeal(body), "body", "intake.problem.sensitive")
                .with(mustSeal(reference), "reference", "intake.problem.sensitive")
                .with(at == null || at.isAfter(now), "handedAt", "intake.takeover.problem.handedAt")
                .with(!typed(due).isBlank() && day == null, "due", "intake.takeover.problem.due")
                .with(
                        at != null && day != null && day.isBefore(LocalDate.ofInstant(at, zone)),
                        "due",
                        "intake.takeover.problem.due");
        return before.and(found)
                .with(mustSeal(words), "words", "intake.problem.sensitive")
                .with(mustSeal(name), "name", "intake.problem.sensitive");
    }

    private @Nullable Instant moment(ZoneId zone) {
        try {
            return typed(handedAt).isBlank()
                    ? null
                    : LocalDateTime.parse(typed(handedAt)).atZone(zone).toInstant();
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private @Nullable LocalDate day() {
        try {
            return typed(due).isBlank() ? null : LocalDate.parse(typed(due));
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static boolean mustSeal(@Nullable String text) {
        return Sensitive.mustSeal(Normalizer.normalize(typed(text), Normalizer.Form.NFC));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
