package io.willowleaf.intake.domain;

import io.willowleaf.intake.RowProblem;
import io.willowleaf.intake.Story;
import io.willowleaf.kernel.words.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes a story of a row. `channels` are the codes by every name they go by, folded.
public record RowReader(
        SheetColumns columns, Map<String, String> channels, String usualChannel, ZoneId zone, Instant now) {

    /// Null when something was wrong, which was told then.
    public @Nullable Story read(SheetRow row, Consumer<RowProblem> wrong) {
        var received = cell(row, SheetField.RECEIVED);
        var at = received == null ? null : SheetTime.find(received, zone).orElse(null);
        if (received != null && at == null) {
            wrong.accept(new RowProblem(row.number(), SheetField.RECEIVED.name(), "intake.problem.time"));
            return null;
        }
        if (at != null && at.isAfter(now)) {
            wrong.accept(new RowProblem(row.number(), SheetField.RECEIVED.name(), "intake.problem.time_ahead"));
            return null;
        }
        var named = cell(row, SheetField.CHANNEL);
        var channel = named == null ? usualChannel : channels.get(fold(named));
        if (channel == null) {
            wrong.accept(new RowProblem(row.number(), SheetField.CHANNEL.name(), "intake.problem.channel"));
            return null;
        }
        var words = columns.cell(row, SheetField.WORDS);
        return new Story(
                channel,
                words,
                cell(row, SheetField.HAPPENED),
                cell(row, SheetField.EXPECTED),
                cell(row, SheetField.WISHED),
                cell(row, SheetField.ORDER),
                cell(row, SheetField.NAME),
                cell(row, SheetField.PHONE),
                cell(row, SheetField.MAIL),
                null,
                words.codePoints()
                                .anyMatch(
                                        letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL)
                        ? Language.KO
                        : Language.EN,
                at);
    }

    /// Spacing, case and middle dots make no difference between names.
    public static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s·_-]", "");
    }

    private @Nullable String cell(SheetRow row, SheetField field) {
        var text = columns.cell(row, field);
        return text.isEmpty() ? null : text;
    }
}
