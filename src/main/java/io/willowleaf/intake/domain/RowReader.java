package io.willowleaf.intake.domain;

import io.willowleaf.complaint.Emotion;
import io.willowleaf.intake.Story;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.sheet.SheetLine;
import io.willowleaf.sheet.Verdict;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes a story of a row. `channels` are the codes by every name they go by, folded.
public record RowReader(Map<String, String> channels, String usualChannel, ZoneId zone, Instant now) {

    /// Null when something was wrong, which was told then.
    public @Nullable Story read(SheetLine line, Consumer<Verdict> wrong) {
        var received = cell(line, SheetField.RECEIVED);
        var at = received == null ? null : SheetTime.find(received, zone).orElse(null);
        if (received != null && at == null) {
            wrong.accept(Verdict.leftOut(SheetField.RECEIVED.name(), "intake.problem.time"));
            return null;
        }
        if (at != null && at.isAfter(now)) {
            wrong.accept(Verdict.leftOut(SheetField.RECEIVED.name(), "intake.problem.time_ahead"));
            return null;
        }
        var named = cell(line, SheetField.CHANNEL);
        var channel = named == null ? usualChannel : channels.get(fold(named));
        if (channel == null) {
            wrong.accept(Verdict.leftOut(SheetField.CHANNEL.name(), "intake.problem.channel"));
            return null;
        }
        var felt = cell(line, SheetField.EMOTION);
        if (felt != null && !felt.matches("[1-5]")) {
            wrong.accept(Verdict.leftOut(SheetField.EMOTION.name(), "intake.problem.emotion"));
            return null;
        }
        var words = line.raw(SheetField.WORDS.name());
        return new Story(
                channel,
                words,
                cell(line, SheetField.HAPPENED),
                cell(line, SheetField.EXPECTED),
                cell(line, SheetField.WISHED),
                cell(line, SheetField.ORDER),
                cell(line, SheetField.NAME),
                cell(line, SheetField.PHONE),
                cell(line, SheetField.MAIL),
                felt == null ? null : Emotion.ofLevel(Integer.parseInt(felt)),
                language(line, words),
                at);
    }

    /// As it is said, otherwise by the letters of the words.
    private static Language language(SheetLine line, String words) {
        return switch (line.cell(SheetField.LANGUAGE.name()).toUpperCase(Locale.ROOT)) {
            case "KO" -> Language.KO;
            case "EN" -> Language.EN;
            default -> isKorean(words) ? Language.KO : Language.EN;
        };
    }

    private static boolean isKorean(String words) {
        return words.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL);
    }

    /// Spacing, case and middle dots make no difference between names.
    public static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s·_-]", "");
    }

    private static @Nullable String cell(SheetLine line, SheetField field) {
        return line.find(field.name());
    }
}
