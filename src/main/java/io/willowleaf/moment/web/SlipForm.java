package io.willowleaf.moment.web;

import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.intake.Story;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.moment.desk.BoxDesk;
import io.willowleaf.portal.BroughtFile;
import io.willowleaf.privacy.desk.Sensitive;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands on a slip, as it was typed. The token makes a slip that is sent twice known again.
public record SlipForm(
        @Nullable String token,
        @Nullable String words,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String mail) {

    private static final String BETWEEN_FIELDS = "\u001F";

    static final SlipForm EMPTY = new SlipForm(null, null, null, null, null);

    public SlipForm {
        token = typed(token).isBlank() ? UUID.randomUUID().toString() : token;
        words = typed(words);
        name = typed(name);
        phone = typed(phone);
        mail = typed(mail);
    }

    boolean blank() {
        return typed(words).isBlank();
    }

    /// The same words as a new slip.
    SlipForm again() {
        return new SlipForm(null, words, name, phone, mail);
    }

    Story story() {
        return new Story(
                BoxDesk.CHANNEL,
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

    ReceptionKey key(long collection, List<BroughtFile> files) {
        return new ReceptionKey(
                "moment.slip:" + collection,
                typed(token),
                Stream.concat(
                                Stream.of(words, name, phone, mail).map(Objects::requireNonNull),
                                files.stream().map(BroughtFile::print))
                        .collect(Collectors.joining(BETWEEN_FIELDS)));
    }

    Problems check(Problems found) {
        return found.with(Sensitive.mustSeal(typed(words)), "words", "moment.problem.sensitive")
                .with(Sensitive.mustSeal(typed(name)), "name", "moment.problem.sensitive");
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
