package io.willowleaf.intake.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.Past;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.complaint.desk.PastDesk;
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
import io.willowleaf.kernel.OneGo;
import io.willowleaf.kernel.page.Problem;
import io.willowleaf.kernel.words.Words;
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
import tools.jackson.databind.json.JsonMapper;

/// Complaints of a table: every good row becomes one, all rows of a chunk together.
@Component
@Order(1)
class ComplaintSheet implements ImportTarget {

    private static final String DOOR = "intake.sheet";
    private static final String USUAL_CHANNEL = "WEB_FORM";

    private final IntakeDesk intake;
    private final WordListDesk lists;
    private final PastDesk past;
    private final AuditDesk audit;
    private final JsonMapper json;
    private final Words words;
    private final InstantSource clock;
    private final ZoneId zone;

    ComplaintSheet(
            IntakeDesk intake,
            WordListDesk lists,
            PastDesk past,
            AuditDesk audit,
            JsonMapper json,
            Words words,
            InstantSource clock,
            ZoneId zone) {
        this.intake = intake;
        this.lists = lists;
        this.past = past;
        this.audit = audit;
        this.json = json;
        this.words = words;
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
            if (read(reader, line, verdicts::add) != null) {
                verdicts.add(Verdict.NEW);
            }
        }
        return verdicts;
    }

    /// What had happened to a complaint is told only together with its receipt.
    @Override
    public List<Verdict> take(List<SheetLine> lines, Viewer viewer) {
        var reader = reader();
        var from = audit.seen();
        var verdicts = new TreeMap<Integer, Verdict>();
        var places = new ArrayList<Integer>();
        var tales = new ArrayList<Tale>();
        for (var at = 0; at < lines.size(); at++) {
            var place = at;
            var tale = read(reader, lines.get(at), wrong -> verdicts.put(place, wrong));
            if (tale != null) {
                places.add(at);
                tales.add(tale);
            }
        }
        if (!tales.isEmpty()) {
            var receipts = intake.take(tales.stream()
                    .map(tale -> new Arrival(tale.story(), List.of(), key(tale.line()), Actor.SYSTEM, from))
                    .toList());
            for (var at = 0; at < receipts.size(); at++) {
                verdicts.put(places.get(at), receipts.get(at).fresh() ? Verdict.NEW : Verdict.SAME);
            }
            OneGo.tell(() -> tellPast(tales, receipts));
        }
        return List.copyOf(verdicts.values());
    }

    private void tellPast(List<Tale> tales, List<Receipt> receipts) {
        for (var at = 0; at < receipts.size(); at++) {
            if (receipts.get(at).fresh() && !tales.get(at).past().isEmpty()) {
                past.tell(receipts.get(at).id(), tales.get(at).past());
            }
        }
    }

    private record Tale(SheetLine line, Story story, List<Past> past) {}

    private record Reader(RowReader stories, PastReader pasts) {}

    private @Nullable Tale read(Reader reader, SheetLine line, Consumer<Verdict> wrong) {
        var story = story(reader.stories(), line, wrong);
        if (story == null) {
            return null;
        }
        var steps = reader.pasts().read(line, story, wrong);
        return steps == null ? null : new Tale(line, story, steps);
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

    private Reader reader() {
        var channels = new HashMap<String, String>();
        lists.channels().forEach(channel -> {
            channels.put(RowReader.fold(channel.words().ko()), channel.code());
            channels.put(RowReader.fold(channel.words().en()), channel.code());
            channels.put(RowReader.fold(channel.code()), channel.code());
        });
        ChannelNames.MORE.forEach(channels::putIfAbsent);
        return new Reader(
                new RowReader(channels, USUAL_CHANNEL, zone, clock.instant()),
                new PastReader(json, words, zone, clock.instant()));
    }
}
