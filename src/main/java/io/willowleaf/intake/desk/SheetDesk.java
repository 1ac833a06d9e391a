package io.willowleaf.intake.desk;

import io.willowleaf.archive.desk.ArchiveDesk;
import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.NotPossible;
import io.willowleaf.intake.RowProblem;
import io.willowleaf.intake.SheetCard;
import io.willowleaf.intake.SheetId;
import io.willowleaf.intake.Story;
import io.willowleaf.intake.TryOut;
import io.willowleaf.intake.domain.ChannelNames;
import io.willowleaf.intake.domain.RowReader;
import io.willowleaf.intake.domain.Sheet;
import io.willowleaf.intake.domain.SheetColumns;
import io.willowleaf.intake.domain.SheetField;
import io.willowleaf.intake.domain.SheetReader;
import io.willowleaf.intake.domain.SheetRow;
import io.willowleaf.intake.domain.Sheets;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.page.Problem;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes spreadsheets in, row by row: every good row becomes a complaint exactly once, every other row is told with
/// what was wrong. Broken off anywhere, it goes on where it stood.
@Service
public class SheetDesk {

    private static final String DOOR = "intake.sheet";
    private static final String USUAL_CHANNEL = "WEB_FORM";
    private static final int CHUNK = 500;
    private static final int SHOWN_PROBLEMS = 100;
    private static final int SHOWN_ROWS = 5;
    private static final int SHOWN_SHEETS = 20;

    private final Sheets sheets;
    private final IntakeDesk intake;
    private final WordListDesk lists;
    private final ArchiveDesk archive;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final ZoneId zone;
    private final TransactionTemplate transaction;

    SheetDesk(
            Sheets sheets,
            IntakeDesk intake,
            WordListDesk lists,
            ArchiveDesk archive,
            AuditDesk audit,
            InstantSource clock,
            ZoneId zone,
            TransactionTemplate transaction) {
        this.sheets = sheets;
        this.intake = intake;
        this.lists = lists;
        this.archive = archive;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
        this.transaction = transaction;
    }

    /// Keeps a file to look at it before taking it in. Refuses one that is no table.
    public SheetId keep(byte[] file, String name, Viewer viewer) {
        demand(viewer);
        var sheet = SheetReader.read(file);
        return Objects.requireNonNull(transaction.execute(_ -> {
            var kept = archive.keep(file, "text/csv", name);
            var id = sheets.add(kept.id(), kept.name(), sheet.rows().size(), viewer.actor(), clock.instant());
            audit.act(viewer.actor(), "sheet.keep", id.subject());
            return id;
        }));
    }

    public List<SheetCard> list(Viewer viewer) {
        demand(viewer);
        return sheets.newest(SHOWN_SHEETS);
    }

    public SheetCard find(SheetId id, Viewer viewer) {
        demand(viewer);
        return sheets.find(id).orElseThrow(NotFound::new);
    }

    /// What taking it in would do, with the columns as chosen by number, or as guessed.
    public TryOut tryOut(SheetId id, @Nullable Map<Integer, String> chosen, Viewer viewer) {
        var card = find(id, viewer);
        var sheet = read(card);
        var columns = columns(card, sheet, chosen);
        var reader = reader(columns);
        var problems = new ArrayList<RowProblem>();
        var good = 0;
        for (var row : sheet.rows()) {
            good += story(reader, row, problems::add).isPresent() ? 1 : 0;
        }
        return new TryOut(
                sheet.charset(),
                sheet.headings(),
                columns.names(),
                sheet.rows().stream().limit(SHOWN_ROWS).map(SheetRow::cells).toList(),
                good,
                sheet.rows().size() - good,
                problems.stream().limit(SHOWN_PROBLEMS).toList());
    }

    /// From now on it is taken in, whoever looks.
    public void start(SheetId id, Map<Integer, String> chosen, Viewer viewer) {
        var card = find(id, viewer);
        var columns = columns(card, read(card), chosen);
        if (!columns.has(SheetField.WORDS)) {
            throw new NotPossible("intake.refused.sheet_words");
        }
        transaction.executeWithoutResult(_ -> {
            if (sheets.start(id, columns.text(), viewer.actor(), clock.instant())) {
                audit.act(viewer.actor(), "sheet.start", id.subject());
            }
        });
    }

    /// The rows that were left out, with what was wrong.
    public List<RowProblem> problems(SheetId id, int limit, Viewer viewer) {
        return sheets.problems(find(id, viewer).id(), limit);
    }

    /// The rows that were left out, as they came.
    public Map<Integer, List<String>> rows(SheetId id, Viewer viewer) {
        var rows = new HashMap<Integer, List<String>>();
        read(find(id, viewer)).rows().forEach(row -> rows.put(row.number(), row.cells()));
        return rows;
    }

    /// Deals with the next rows of the sheet that waits longest. Answers how many sheets were worked on: none when none
    /// waits.
    public int takeSome() {
        var waiting = sheets.findUnfinished();
        waiting.ifPresent(this::takeSome);
        return waiting.isPresent() ? 1 : 0;
    }

    private void takeSome(SheetCard card) {
        var sheet = read(card);
        var reader = reader(SheetColumns.parse(Objects.requireNonNull(card.columns())));
        var last = sheets.lastRow(card.id());
        var next = sheet.rows().stream()
                .filter(row -> row.number() > last)
                .limit(CHUNK)
                .toList();
        if (next.isEmpty()) {
            transaction.executeWithoutResult(_ -> sheets.end(card.id(), clock.instant()));
            return;
        }
        try {
            transaction.executeWithoutResult(_ -> take(card, reader, next));
        } catch (Refusal _) {
            next.forEach(row -> takeAlone(card, reader, row));
        }
    }

    /// A row that is refused against expectation must not hold up the others.
    private void takeAlone(SheetCard card, RowReader reader, SheetRow row) {
        try {
            transaction.executeWithoutResult(_ -> take(card, reader, List.of(row)));
        } catch (Refusal refusal) {
            transaction.executeWithoutResult(
                    _ -> sheets.left(card.id(), new RowProblem(row.number(), "WORDS", refusal.key())));
        }
    }

    private void take(SheetCard card, RowReader reader, List<SheetRow> rows) {
        sheets.hold(card.id());
        var last = sheets.lastRow(card.id());
        for (var row : rows) {
            if (row.number() > last) {
                story(reader, row, problem -> sheets.left(card.id(), problem))
                        .ifPresent(story -> sheets.took(card.id(), row.number(), take(card, row, story)));
            }
        }
    }

    private String take(SheetCard card, SheetRow row, Story story) {
        var key = new ReceptionKey(
                DOOR, card.content().sha256() + ":" + row.number(), String.join("\u001F", row.cells()));
        return intake.take(story, key, Actor.SYSTEM).number().value();
    }

    private Optional<Story> story(RowReader reader, SheetRow row, Consumer<RowProblem> wrong) {
        var story = reader.read(row, wrong);
        if (story == null) {
            return Optional.empty();
        }
        var problem = intake.check(story).all().stream().findFirst();
        problem.ifPresent(first -> wrong.accept(new RowProblem(row.number(), field(first.field()), key(first))));
        return problem.isPresent() ? Optional.empty() : Optional.of(story);
    }

    /// A sentence that needs no details.
    private static String key(Problem problem) {
        return problem.details().isEmpty() ? problem.key() : "intake.problem.row_too_long";
    }

    private static String field(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private Sheet read(SheetCard card) {
        return SheetReader.read(archive.bytes(card.content()));
    }

    private static SheetColumns columns(SheetCard card, Sheet sheet, @Nullable Map<Integer, String> chosen) {
        if (card.columns() != null) {
            return SheetColumns.parse(card.columns());
        }
        return chosen == null || chosen.isEmpty()
                ? SheetColumns.guess(sheet.headings())
                : SheetColumns.chosen(sheet.headings().size(), chosen);
    }

    private RowReader reader(SheetColumns columns) {
        var channels = new HashMap<String, String>();
        lists.channels().forEach(channel -> {
            channels.put(RowReader.fold(channel.words().ko()), channel.code());
            channels.put(RowReader.fold(channel.words().en()), channel.code());
            channels.put(RowReader.fold(channel.code()), channel.code());
        });
        ChannelNames.MORE.forEach(channels::putIfAbsent);
        return new RowReader(columns, channels, USUAL_CHANNEL, zone, clock.instant());
    }

    private static void demand(Viewer viewer) {
        if (!viewer.may(Permission.IMPORT_RUN, Manner.WRITE)) {
            throw new NotFound();
        }
    }
}
