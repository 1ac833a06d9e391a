package io.willowleaf.sheet.web;

import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.sheet.SheetCard;
import io.willowleaf.sheet.desk.ImportDesk;
import io.willowleaf.sheet.desk.TableWriter;
import io.willowleaf.sheet.domain.Sheets;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// The rows that were left out as a file to put right and hand in again: the row as it came, before it what was wrong.
@Component
class LeftOut {

    private final ImportDesk desk;
    private final Words words;

    LeftOut(ImportDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    void write(SheetCard card, Language language, Viewer viewer, OutputStream out) throws IOException {
        try (var table = TableWriter.of(TableWriter.Form.CSV, "left-out", out)) {
            table.write(row(words.say(language, "sheet.row"), words.say(language, "sheet.problem"), card.headings()));
            desk.leftOut(card.id(), viewer, left -> write(table, left, language));
        }
    }

    private void write(TableWriter table, Sheets.Left left, Language language) {
        try {
            table.write(row(
                    Integer.toString(left.row().number()),
                    words.say(language, left.problem()),
                    left.row().cells()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(String number, String problem, List<String> cells) {
        var row = new ArrayList<String>();
        row.add(number);
        row.add(problem);
        row.addAll(cells);
        return row;
    }
}
