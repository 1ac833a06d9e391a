package io.willowleaf.intake.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.willowleaf.intake.RowProblem;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The rows that were left out as a file to put right and hand in again: the row as it came, before it what was wrong.
@Component
class LeftOut {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Words words;

    LeftOut(Words words) {
        this.words = words;
    }

    String file(List<String> headings, List<RowProblem> problems, Map<Integer, List<String>> rows, Language language) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var writer = CsvWriter.builder().build(text)) {
            write(writer, headings, problems, rows, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(
            CsvWriter writer,
            List<String> headings,
            List<RowProblem> problems,
            Map<Integer, List<String>> rows,
            Language language) {
        var head = new ArrayList<String>();
        head.add(words.say(language, "intake.sheet.row"));
        head.add(words.say(language, "intake.sheet.problem"));
        head.addAll(headings);
        writer.writeRecord(head.stream().map(LeftOut::harmless).toList());
        for (var problem : problems) {
            var line = new ArrayList<String>();
            line.add(Integer.toString(problem.row()));
            line.add(words.say(language, problem.key()));
            line.addAll(rows.getOrDefault(problem.row(), List.of()));
            writer.writeRecord(line.stream().map(LeftOut::harmless).toList());
        }
    }

    /// No spreadsheet program takes it for a formula; our own import takes the apostrophe off again.
    private static String harmless(String cell) {
        return cell.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + cell : cell;
    }
}
