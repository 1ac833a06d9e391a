package io.willowleaf.sheet.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.Viewers;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.sheet.ImportTarget;
import io.willowleaf.sheet.NotPossible;
import io.willowleaf.sheet.RowProblem;
import io.willowleaf.sheet.SheetCard;
import io.willowleaf.sheet.SheetId;
import io.willowleaf.sheet.SheetLine;
import io.willowleaf.sheet.Tally;
import io.willowleaf.sheet.TryOut;
import io.willowleaf.sheet.Verdict;
import io.willowleaf.sheet.domain.Bounds;
import io.willowleaf.sheet.domain.Mapping;
import io.willowleaf.sheet.domain.SheetRow;
import io.willowleaf.sheet.domain.Sheets;
import io.willowleaf.sheet.domain.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Takes tables in: every good row once, every other one told with what was wrong. Broken off anywhere, it goes on
/// where it stood. No file stands in memory as a whole, and no transaction is long.
@Service
public class ImportDesk {

    private static final int CHUNK = 500;
    private static final int STAGED_AT_ONCE = 1_000;
    private static final int LOOKED_AT = 10_000;
    private static final int SHOWN_PROBLEMS = 100;
    private static final int SHOWN_ROWS = 5;
    private static final int SHOWN_SHEETS = 30;
    private static final int FORGOTTEN_AT_ONCE = 5_000;
    private static final Duration NEVER_STARTED = Duration.ofDays(7);
    private static final Duration LEFT_OUT_KEPT = Duration.ofDays(60);

    private final Sheets sheets;
    private final Targets targets;
    private final Viewers viewers;
    private final AuditDesk audit;
    private final JsonMapper json;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    ImportDesk(
            Sheets sheets,
            Targets targets,
            Viewers viewers,
            AuditDesk audit,
            JsonMapper json,
            InstantSource clock,
            TransactionTemplate transaction) {
        this.sheets = sheets;
        this.targets = targets;
        this.viewers = viewers;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
    }

    public List<ImportTarget> targets(Viewer viewer) {
        return targets.open(viewer);
    }

    /// Reads a file to look at it before taking it in. The same file for the same purpose is the same table. Refuses
    /// what is no table.
    public SheetId keep(Path file, String name, String target, Viewer viewer) {
        var code = targets.get(target, viewer).code();
        var table = TicketFile.isOne(file) ? new TicketFile(file, json) : TableFile.of(file);
        var reading = new Reading(code, name, hash(file), table.charset(), viewer.actor());
        table.read(reading::take);
        return reading.finish();
    }

    public List<SheetCard> list(Viewer viewer) {
        var open = targets.open(viewer).stream().map(ImportTarget::code).toList();
        return sheets.newest(SHOWN_SHEETS).stream()
                .filter(card -> open.contains(card.target()))
                .toList();
    }

    public SheetCard find(SheetId id, Viewer viewer) {
        var card = sheets.find(id).orElseThrow(NotFound::new);
        targets.get(card.target(), viewer);
        return card;
    }

    public ImportTarget target(SheetCard card, Viewer viewer) {
        return targets.get(card.target(), viewer);
    }

    /// What taking it in would do, by its first rows, with the columns as chosen by number, as they were chosen
    /// for such a table before, or as guessed.
    public TryOut tryOut(SheetCard card, Map<Integer, String> chosen, Viewer viewer) {
        var target = target(card, viewer);
        var mapping = mapping(card, chosen, target);
        var tally = Tally.NONE;
        var problems = new ArrayList<RowProblem>();
        var first = sheets.rows(card.id(), 0, SHOWN_ROWS);
        var after = 0;
        while (tally.all() < LOOKED_AT) {
            var rows = sheets.rows(card.id(), after, CHUNK);
            if (rows.isEmpty()) {
                break;
            }
            var verdicts = judge(rows, fit -> target.look(lines(card, mapping, fit), viewer));
            tally = tally.and(Tally.of(verdicts));
            each(rows, verdicts, (row, verdict) -> {
                if (verdict.isLeftOut() && problems.size() < SHOWN_PROBLEMS) {
                    problems.add(problem(row, verdict));
                }
            });
            after = rows.getLast().number();
        }
        return new TryOut(mapping.codes(), first.stream().map(SheetRow::cells).toList(), tally.all(), tally, problems);
    }

    /// From now on it is taken in, whoever looks.
    public void start(SheetId id, Map<Integer, String> chosen, Viewer viewer) {
        var card = find(id, viewer);
        var target = target(card, viewer);
        var mapping = mapping(card, chosen, target);
        if (!mapping.missing(target.columns()).isEmpty()) {
            throw new NotPossible("sheet.refused.columns_missing");
        }
        transaction.executeWithoutResult(_ -> {
            if (sheets.start(id, mapping.codes(), viewer.actor(), clock.instant())) {
                audit.act(viewer.actor(), "sheet.start", id.subject(), card.name());
            }
        });
    }

    /// What was taken in stays; the rest is not wanted.
    public void stop(SheetId id, Viewer viewer) {
        var card = find(id, viewer);
        transaction.executeWithoutResult(_ -> {
            sheets.hold(id);
            if (card.running()) {
                sheets.stop(id, viewer.actor(), clock.instant());
                sheets.end(id, clock.instant());
                audit.act(viewer.actor(), "sheet.stop", id.subject());
            }
        });
    }

    /// The rows that were left out, with what was wrong.
    public List<RowProblem> problems(SheetCard card) {
        return sheets.problems(card.id(), SHOWN_PROBLEMS);
    }

    /// Every row that was left out, as it came. Reading them is remembered.
    public void leftOut(SheetId id, Viewer viewer, Consumer<Sheets.Left> each) {
        var card = find(id, viewer);
        transaction.executeWithoutResult(
                _ -> audit.act(viewer.actor(), "sheet.leftOut", card.id().subject()));
        var after = 0;
        for (var rows = sheets.left(id, after, CHUNK); !rows.isEmpty(); rows = sheets.left(id, after, CHUNK)) {
            rows.forEach(each);
            after = rows.getLast().row().number();
        }
    }

    /// Deals with the next rows of the table that waits longest. Answers how many were worked on: none when none waits.
    public int takeSome() {
        var waiting = sheets.findUnfinished();
        waiting.ifPresent(this::takeSome);
        return waiting.isPresent() ? 1 : 0;
    }

    /// Forgets rows nobody needs any more. Answers how many.
    public int forgetSome() {
        var now = clock.instant();
        return Objects.requireNonNull(transaction.execute(
                _ -> sheets.forgetSome(now.minus(NEVER_STARTED), now.minus(LEFT_OUT_KEPT), FORGOTTEN_AT_ONCE)));
    }

    private void takeSome(SheetCard card) {
        var viewer = starter(card);
        var target = targets.get(card.target(), viewer);
        var mapping = new Mapping(Objects.requireNonNull(card.columns()));
        var rows = sheets.rows(card.id(), card.lastRow(), CHUNK);
        if (rows.isEmpty()) {
            transaction.executeWithoutResult(_ -> sheets.end(card.id(), clock.instant()));
            return;
        }
        try {
            transaction.executeWithoutResult(_ -> take(card, target, mapping, rows, viewer));
        } catch (Refusal _) {
            rows.forEach(row -> takeAlone(card, target, mapping, row, viewer));
        }
    }

    /// A row that is refused against expectation must not hold up the others.
    private void takeAlone(SheetCard card, ImportTarget target, Mapping mapping, SheetRow row, Viewer viewer) {
        try {
            transaction.executeWithoutResult(_ -> take(card, target, mapping, List.of(row), viewer));
        } catch (Refusal refusal) {
            transaction.executeWithoutResult(_ -> {
                sheets.hold(card.id());
                if (sheets.lastRow(card.id()) < row.number()) {
                    leave(card, row, refusal);
                }
            });
        }
    }

    private void leave(SheetCard card, SheetRow row, Refusal refusal) {
        var verdict = Verdict.leftOut("", refusal.details().isEmpty() ? refusal.key() : "sheet.problem.refused");
        note(card, List.of(row), List.of(verdict));
    }

    private void take(SheetCard card, ImportTarget target, Mapping mapping, List<SheetRow> rows, Viewer viewer) {
        sheets.hold(card.id());
        if (sheets.lastRow(card.id()) < rows.getFirst().number()) {
            note(card, rows, judge(rows, fit -> target.take(lines(card, mapping, fit), viewer)));
        }
    }

    /// What is longer than anything may be, nobody needs to look at.
    private static List<Verdict> judge(List<SheetRow> rows, Function<List<SheetRow>, List<Verdict>> target) {
        var fit = rows.stream().filter(row -> !row.isTooLong()).toList();
        var verdicts = (fit.isEmpty() ? List.<Verdict>of() : target.apply(fit)).iterator();
        return rows.stream()
                .map(row -> row.isTooLong() ? Verdict.leftOut("", "sheet.problem.cell") : verdicts.next())
                .toList();
    }

    private void note(SheetCard card, List<SheetRow> rows, List<Verdict> verdicts) {
        var left = new ArrayList<Sheets.Left>();
        each(rows, verdicts, (row, verdict) -> {
            if (verdict.isLeftOut()) {
                var problem = problem(row, verdict);
                left.add(new Sheets.Left(row, problem.column(), problem.key()));
            }
        });
        sheets.took(card.id(), rows.getLast().number(), Tally.of(verdicts), left, clock.instant());
    }

    /// Whoever started it answers for it; what they may do is asked anew.
    private Viewer starter(SheetCard card) {
        var by = Actor.parse(Objects.requireNonNull(card.startedBy()));
        return by.kind() == Actor.Kind.STAFF ? viewers.viewer(new StaffId(by.id())) : Viewer.SYSTEM;
    }

    private Mapping mapping(SheetCard card, Map<Integer, String> chosen, ImportTarget target) {
        if (card.columns() != null) {
            return new Mapping(card.columns());
        }
        if (!chosen.isEmpty()) {
            return Mapping.chosen(card.headings().size(), chosen, target.columns());
        }
        return sheets.findColumns(card.target(), card.headings())
                .map(Mapping::new)
                .orElseGet(() -> Mapping.guess(card.headings(), target.columns()));
    }

    private static List<SheetLine> lines(SheetCard card, Mapping mapping, List<SheetRow> rows) {
        return rows.stream().map(row -> mapping.line(card.hash(), row)).toList();
    }

    private static RowProblem problem(SheetRow row, Verdict verdict) {
        return new RowProblem(
                row.number(),
                Objects.requireNonNullElse(verdict.column(), ""),
                Objects.requireNonNull(verdict.problem()));
    }

    private interface Each {

        void see(SheetRow row, Verdict verdict);
    }

    private static void each(List<SheetRow> rows, List<Verdict> verdicts, Each each) {
        for (var at = 0; at < rows.size(); at++) {
            each.see(rows.get(at), verdicts.get(at));
        }
    }

    private static String hash(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The rows of one file on their way in: the first is the heading, the others are put down in small transactions.
    private final class Reading {

        private final String target;
        private final String name;
        private final String hash;
        private final String charset;
        private final Actor by;
        private final List<SheetRow> waiting = new ArrayList<>();
        private final AtomicReference<@Nullable SheetId> id = new AtomicReference<>();
        private int rows;
        private int last;
        private int letters;

        Reading(String target, String name, String hash, String charset, Actor by) {
            this.target = target;
            this.name = name;
            this.hash = hash;
            this.charset = charset;
            this.by = by;
        }

        void take(SheetRow row) {
            if (id.get() == null) {
                begin(row);
                return;
            }
            if (++rows > Bounds.ROWS) {
                throw new NotPossible("sheet.refused.too_long", Bounds.ROWS);
            }
            last = Math.max(last + 1, row.number());
            waiting.add(new SheetRow(last, row.cells()));
            letters += row.length();
            if (waiting.size() == STAGED_AT_ONCE || letters > Bounds.TOGETHER) {
                put();
            }
        }

        private void begin(SheetRow heading) {
            last = heading.number();
            var handed = new Sheets.Handed(target, name, hash, charset, heading.cells());
            id.set(transaction.execute(_ -> sheets.add(handed, by, clock.instant())));
        }

        private void put() {
            var sheet = Objects.requireNonNull(id.get());
            transaction.executeWithoutResult(_ -> sheets.stage(sheet, waiting));
            waiting.clear();
            letters = 0;
        }

        SheetId finish() {
            var sheet = Optional.ofNullable(id.get());
            if (sheet.isEmpty() || rows == 0) {
                throw new NotPossible("sheet.refused.empty");
            }
            put();
            return Objects.requireNonNull(transaction.execute(_ -> {
                var before = sheets.complete(sheet.get(), rows, clock.instant());
                if (before.isEmpty()) {
                    audit.act(by, "sheet.keep", sheet.get().subject(), name);
                }
                return before.orElseGet(sheet::get);
            }));
        }
    }
}
