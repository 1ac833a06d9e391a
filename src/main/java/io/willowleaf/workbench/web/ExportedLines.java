package io.willowleaf.workbench.web;

import io.willowleaf.complaint.CaseType;
import io.willowleaf.complaint.Heard;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.customer.Reached;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.sheet.desk.TableWriter;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.workbench.desk.ExportDesk;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes a list of complaints into a table, part by part. With people in it, it holds everything that was heard,
/// as our own import reads it.
@Component
class ExportedLines {

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .toFormatter(Locale.ROOT);

    private static final List<String> ALWAYS = List.of(
            "number",
            "received",
            "channel",
            "type",
            "standing",
            "stage",
            "severity",
            "priority",
            "emotion",
            "team",
            "officer",
            "due",
            "promise",
            "changed");

    private static final List<String> OF_PEOPLE =
            List.of("customer", "phone", "mail", "what", "happened", "expected", "wished", "order", "language");

    private final ExportDesk exports;
    private final ComplaintsController lists;
    private final Lines lines;
    private final WordListDesk wordLists;
    private final PeopleDesk people;
    private final Words words;
    private final ZoneId zone;

    ExportedLines(
            ExportDesk exports,
            ComplaintsController lists,
            Lines lines,
            WordListDesk wordLists,
            PeopleDesk people,
            Words words,
            ZoneId zone) {
        this.exports = exports;
        this.lists = lists;
        this.lines = lines;
        this.wordLists = wordLists;
        this.people = people;
        this.words = words;
        this.zone = zone;
    }

    private record Setting(
            boolean personal, Language language, Map<String, Bilingual> types, Map<TeamId, String> teams) {}

    /// How many went out is remembered, also when whoever wanted them goes away before the end.
    void write(ListQuestion asked, boolean personal, Language language, Viewer viewer, TableWriter table)
            throws IOException {
        var setting = new Setting(
                personal,
                language,
                wordLists.caseTypes().stream().collect(Collectors.toMap(CaseType::code, CaseType::words)),
                people.teams().stream().collect(Collectors.toMap(Team::id, Team::name)));
        var filter = lists.filter(asked, viewer);
        var count = 0L;
        try {
            table.write(head(setting));
            String cursor = null;
            do {
                var part = exports.next(filter, cursor, personal, viewer);
                for (var line : lines.of(part.rows(), viewer)) {
                    table.write(cells(line, part, setting));
                    count++;
                }
                cursor = part.next();
            } while (cursor != null);
        } finally {
            exports.end(asked.question(), count, viewer);
        }
    }

    private List<String> head(Setting setting) {
        var names = new ArrayList<>(ALWAYS);
        if (setting.personal()) {
            names.addAll(OF_PEOPLE);
        }
        return names.stream()
                .map(name -> words.say(setting.language(), "workbench.export.column." + name))
                .toList();
    }

    private List<String> cells(Line line, ExportDesk.Part part, Setting setting) {
        var row = line.row();
        var language = setting.language();
        var type = row.caseType() == null ? null : setting.types().get(row.caseType());
        var cells = new ArrayList<>(List.of(
                row.number().value(),
                moment(row.receivedAt()),
                line.channel().in(language),
                type == null ? "" : type.in(language),
                words.say(language, "complaint.standing." + code(row.standing())),
                line.stage() == 0 ? "" : String.valueOf(line.stage()),
                row.severity() == null ? "" : row.severity().name(),
                row.priority() == null ? "" : row.priority().name(),
                line.emotion() == 0 ? "" : String.valueOf(line.emotion()),
                setting.teams().getOrDefault(row.team(), ""),
                line.taken() ? line.officer() : "",
                moment(row.dueAt()),
                moment(row.promiseDue()),
                moment(row.changedAt())));
        if (setting.personal()) {
            var customer = row.customer() == null ? null : part.customers().get(row.customer());
            cells.addAll(ofCustomer(customer));
            cells.addAll(ofWords(part.heard().get(row.id())));
        }
        return cells;
    }

    private static List<String> ofCustomer(@Nullable Reached customer) {
        return customer == null
                ? List.of("", "", "")
                : List.of(customer.name(), first(customer.phones()), first(customer.mails()));
    }

    private static List<String> ofWords(@Nullable Heard heard) {
        return heard == null
                ? List.of("", "", "", "", "", "")
                : List.of(
                        heard.words(),
                        said(heard.happened()),
                        said(heard.expected()),
                        said(heard.wished()),
                        said(heard.orderNumber()),
                        heard.language().name());
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(zone));
    }
}
