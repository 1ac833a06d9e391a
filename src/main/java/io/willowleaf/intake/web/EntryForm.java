package io.willowleaf.intake.web;

import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.intake.Story;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.privacy.desk.Sensitive;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one of us typed while listening. The token makes a form that is sent twice known again.
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
        @Nullable String look) {

    private static final String BETWEEN_FIELDS = "\u001F";

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
    }

    static EntryForm empty(String channel) {
        return new EntryForm(null, channel, null, null, null, null, null, null, null, null, null, null);
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

    /// Numbers that nobody needs here and we may not keep.
    Problems sensitive(Problems found) {
        return found.with(Sensitive.mustSeal(typed(words)), "words", "intake.problem.sensitive")
                .with(Sensitive.mustSeal(typed(expected)), "expected", "intake.problem.sensitive")
                .with(Sensitive.mustSeal(typed(wished)), "wished", "intake.problem.sensitive")
                .with(Sensitive.mustSeal(typed(name)), "name", "intake.problem.sensitive");
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
