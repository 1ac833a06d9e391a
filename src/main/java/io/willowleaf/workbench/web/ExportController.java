package io.willowleaf.workbench.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.willowleaf.complaint.CaseType;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.workbench.desk.ExportDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The list one is looking at as a file for a spreadsheet, written while it is read. No cell is taken for a formula.
@Controller
class ExportController {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int LONGEST_REASON = 500;

    private final ExportDesk exports;
    private final ComplaintsController lists;
    private final Lines lines;
    private final WordListDesk wordLists;
    private final PeopleDesk people;
    private final Words words;
    private final InstantSource clock;
    private final ZoneId zone;

    ExportController(
            ExportDesk exports,
            ComplaintsController lists,
            Lines lines,
            WordListDesk wordLists,
            PeopleDesk people,
            Words words,
            InstantSource clock,
            ZoneId zone) {
        this.exports = exports;
        this.lists = lists;
        this.lines = lines;
        this.wordLists = wordLists;
        this.people = people;
        this.words = words;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/complaints/export")
    @Needs(Permission.REPORT_EXPORT)
    ModelAndView ask(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return form(ListQuestion.of(parameters).by(viewer), false, false, viewer);
    }

    /// A file with personal data needs a reason.
    @PostMapping("/complaints/export")
    @Needs(Permission.REPORT_EXPORT)
    @Nullable
    ModelAndView export(
            @RequestParam String question,
            @RequestParam(defaultValue = "") String personal,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "ko") String language,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        var asked = ListQuestion.of(question).by(viewer);
        var withPeople = !personal.isEmpty();
        var why = reason.strip();
        if (withPeople && (why.isEmpty() || why.length() > LONGEST_REASON)) {
            return form(asked, true, true, viewer);
        }
        exports.begin(asked.question(), withPeople, why, viewer);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"complaints-%s.csv\"".formatted(today()));
        response.setHeader("Cache-Control", "no-store");
        write(asked, withPeople, language.equals("en") ? Language.EN : Language.KO, viewer, response);
        return null;
    }

    private ModelAndView form(ListQuestion asked, boolean personal, boolean unsaid, Viewer viewer) {
        var page =
                new ExportPage(asked.question(), asked.address(), ExportDesk.mayTakePersonal(viewer), personal, unsaid);
        return new ModelAndView(
                "workbench/export", Map.of("page", page), unsaid ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private void write(
            ListQuestion asked, boolean personal, Language language, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var types = wordLists.caseTypes().stream().collect(Collectors.toMap(CaseType::code, CaseType::words));
        var teams = people.teams().stream().collect(Collectors.toMap(Team::id, Team::name));
        var filter = lists.filter(asked, viewer);
        var out = new java.io.OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(head(personal, language));
            String cursor = null;
            do {
                var page = exports.next(filter, cursor, personal, viewer);
                for (var line : lines.of(page.rows(), viewer)) {
                    csv.writeRecord(cells(line, personal, language, types, teams).stream()
                            .map(ExportController::harmless)
                            .toList());
                }
                cursor = page.next();
            } while (cursor != null);
        }
    }

    private List<String> head(boolean personal, Language language) {
        var names = new ArrayList<>(List.of(
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
                "changed"));
        if (personal) {
            names.addAll(List.of("customer", "what"));
        }
        return names.stream()
                .map(name -> words.say(language, "workbench.export.column." + name))
                .toList();
    }

    private List<String> cells(
            Line line, boolean personal, Language language, Map<String, Bilingual> types, Map<TeamId, String> teams) {
        var row = line.row();
        var type = row.caseType() == null ? null : types.get(row.caseType());
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
                teams.getOrDefault(row.team(), ""),
                line.taken() ? line.officer() : "",
                moment(row.dueAt()),
                moment(row.promiseDue()),
                moment(row.changedAt())));
        if (personal) {
            cells.add(line.customer());
            cells.add(row.title());
        }
        return cells;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(zone));
    }

    private LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }

    /// No spreadsheet program takes it for a formula; our own import takes the apostrophe off again.
    private static String harmless(String cell) {
        return cell.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + cell : cell;
    }
}
