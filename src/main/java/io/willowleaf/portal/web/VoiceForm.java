package io.willowleaf.portal.web;

import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.intake.Story;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.portal.BroughtFile;
import io.willowleaf.portal.Sign;
import io.willowleaf.privacy.desk.Sensitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a customer typed, as it was typed. The token makes a form that is sent twice known again.
public record VoiceForm(
        @Nullable String token,
        @Nullable String lang,
        @Nullable String words,
        @Nullable String happened,
        @Nullable String expected,
        @Nullable String wished,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String mail,
        @Nullable String consent,
        @Nullable String title,
        @Nullable String place,
        @Nullable String at,
        @Nullable String seen) {

    private static final String DOOR = "portal.voice";
    private static final String CHANNEL = "WEB_FORM";
    private static final String BETWEEN_FIELDS = "\u001F";

    public VoiceForm {
        token = typed(token).isBlank() ? UUID.randomUUID().toString() : token;
        words = typed(words);
        happened = typed(happened);
        expected = typed(expected);
        wished = typed(wished);
        name = typed(name);
        phone = typed(phone);
        mail = typed(mail);
        consent = typed(consent);
        title = typed(title);
        place = typed(place);
        at = typed(at);
        seen = typed(seen);
    }

    /// `place` is the counter and `at` the short link that led here, each empty when none did.
    static VoiceForm empty(String place, String at) {
        return new VoiceForm(null, null, null, null, null, null, null, null, null, null, null, place, at, null);
    }

    /// The same words as a new request.
    VoiceForm again() {
        return new VoiceForm(
                null, lang, words, happened, expected, wished, name, phone, mail, consent, null, place, at, seen);
    }

    /// Whether what may answer it was shown before.
    boolean looked() {
        return !typed(seen).isEmpty();
    }

    /// Everything that goes on to the next step, by field.
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("token", typed(token));
        values.put("lang", typed(lang));
        values.put("words", typed(words));
        values.put("happened", typed(happened));
        values.put("expected", typed(expected));
        values.put("wished", typed(wished));
        values.put("name", typed(name));
        values.put("phone", typed(phone));
        values.put("mail", typed(mail));
        values.put("consent", typed(consent));
        values.put("place", typed(place));
        values.put("at", typed(at));
        values.put("seen", "true");
        return values;
    }

    /// Counts for the channel of the sign, if one led here.
    Story story(@Nullable Sign sign) {
        return new Story(
                sign == null ? CHANNEL : sign.channel(),
                typed(words),
                orNull(happened),
                orNull(expected),
                orNull(wished),
                null,
                orNull(name),
                orNull(phone),
                orNull(mail),
                null,
                "en".equals(lang) ? Language.EN : Language.KO,
                null);
    }

    ReceptionKey key(List<BroughtFile> files) {
        return new ReceptionKey(
                DOOR,
                typed(token),
                String.join(
                        BETWEEN_FIELDS,
                        typed(words),
                        typed(happened),
                        typed(expected),
                        typed(wished),
                        typed(name),
                        typed(phone),
                        typed(mail),
                        files.stream().map(BroughtFile::print).collect(Collectors.joining(BETWEEN_FIELDS))));
    }

    boolean consented() {
        return !typed(consent).isEmpty();
    }

    /// Whether somebody left a name or a way to reach them.
    boolean named() {
        return Stream.of(typed(name), typed(phone), typed(mail)).anyMatch(text -> !text.isBlank());
    }

    /// Adds what this form asks for: consent where somebody can be known by it, no numbers that we may not keep, and
    /// nothing in the field that no person sees.
    Problems check(Problems found) {
        return found.with(named() && !consented(), "consent", "portal.problem.consent")
                .with(!typed(title).isBlank(), "words", "portal.problem.trap")
                .with(mustSeal(words), "words", "portal.problem.sensitive")
                .with(mustSeal(happened), "happened", "portal.problem.sensitive")
                .with(mustSeal(expected), "expected", "portal.problem.sensitive")
                .with(mustSeal(wished), "wished", "portal.problem.sensitive")
                .with(mustSeal(name), "name", "portal.problem.sensitive");
    }

    private static boolean mustSeal(@Nullable String text) {
        return Sensitive.mustSeal(typed(text));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
