package io.willowleaf.intake.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.Arrival;
import io.willowleaf.intake.Story;
import io.willowleaf.intake.domain.ChannelNames;
import io.willowleaf.intake.domain.RowReader;
import io.willowleaf.intake.domain.SheetField;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.page.Problem;
import io.willowleaf.sheet.ImportTarget;
import io.willowleaf.sheet.SheetColumn;
import io.willowleaf.sheet.SheetLine;
import io.willowleaf.sheet.Verdict;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Complaints of a table: every good row becomes one, all rows of a chunk together.
@Component
@Order(1)
class ComplaintSheet implements ImportTarget {

    private static final String DOOR = "intake.sheet";
    private static final String USUAL_CHANNEL = "WEB_FORM";

    private final IntakeDesk intake;
    private final WordListDesk lists;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final ZoneId zone;

    ComplaintSheet(IntakeDesk intake, WordListDesk lists, AuditDesk audit, InstantSource clock, ZoneId zone) {
        this.intake = intake;
        this.lists = lists;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public String code() {
        return "complaints";
    }

    @Override
    public String words() {
        return "intake.sheet.";
    }

    @Override
    public List<SheetColumn> columns() {
        return Arrays.stream(SheetField.values()).map(SheetField::column).toList();
    }

    @Override
    public boolean mayBring(Viewer viewer) {
        return viewer.may(Permission.IMPORT_RUN, Manner.WRITE);
    }

    @Override
    public List<Verdict> look(List<SheetLine> lines, Viewer viewer) {
        var reader = reader();
        var verdicts = new ArrayList<Verdict>();
        for (var line : lines) {
            if (story(reader, line, verdicts::add) != null) {
                verdicts.add(Verdict.NEW);
            }
        }
        return verdicts;
    }

    @Override
    public List<Verdict> take(List<SheetLine> lines, Viewer viewer) {
        var reader = reader();
        var from = audit.seen();
        var verdicts = new TreeMap<Integer, Verdict>();
        var places = new ArrayList<Integer>();
        var arrivals = new ArrayList<Arrival>();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var place = at;
            var story = story(reader, line, wrong -> verdicts.put(place, wrong));
            if (story != null) {
                places.add(at);
                arrivals.add(new Arrival(story, List.of(), key(line), Actor.SYSTEM, from));
            }
        }
        if (!arrivals.isEmpty()) {
            var receipts = intake.take(arrivals);
            for (var at = 0; at < receipts.size(); at++) {
                verdicts.put(places.get(at), receipts.get(at).fresh() ? Verdict.NEW : Verdict.SAME);
            }
        }
        return List.copyOf(verdicts.values());
    }

    private static ReceptionKey key(SheetLine line) {
        return new ReceptionKey(DOOR, line.key(), new TreeMap<>(line.cells()).toString());
    }

    private @Nullable Story story(RowReader reader, SheetLine line, Consumer<Verdict> wrong) {
        var story = reader.read(line, wrong);
        if (story == null) {
            return null;
        }
        var problem = intake.check(story).all().stream().findFirst();
        problem.ifPresent(first -> wrong.accept(Verdict.leftOut(first.field().toUpperCase(Locale.ROOT), key(first))));
        return problem.isPresent() ? null : story;
    }

    /// A sentence that needs no details.
    private static String key(Problem problem) {
        return problem.details().isEmpty() ? problem.key() : "intake.problem.row_too_long";
    }

    private RowReader reader() {
        var channels = new HashMap<String, String>();
        lists.channels().forEach(channel -> {
            channels.put(RowReader.fold(channel.words().ko()), channel.code());
            channels.put(RowReader.fold(channel.words().en()), channel.code());
            channels.put(RowReader.fold(channel.code()), channel.code());
        });
        ChannelNames.MORE.forEach(channels::putIfAbsent);
        return new RowReader(channels, USUAL_CHANNEL, zone, clock.instant());
    }
}
