package io.willowleaf.workbench.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.sheet.desk.TableWriter;
import io.willowleaf.workbench.desk.ExportDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The list one is looking at as a file for a spreadsheet, written while it is read, however long it is.
@Controller
class ExportController {

    private static final int LONGEST_REASON = 500;

    private final ExportDesk exports;
    private final ExportedLines lines;
    private final Words words;
    private final InstantSource clock;
    private final ZoneId zone;

    ExportController(ExportDesk exports, ExportedLines lines, Words words, InstantSource clock, ZoneId zone) {
        this.exports = exports;
        this.lines = lines;
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
            @RequestParam(defaultValue = "csv") String form,
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
        var as = TableWriter.Form.of(form);
        response.setContentType(as.mediaType());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"complaints-%s%s\"".formatted(today(), as.ending()));
        response.setHeader("Cache-Control", "no-store");
        var spoken = language.equals("en") ? Language.EN : Language.KO;
        try (var table = TableWriter.of(as, words.say(spoken, "workbench.export.sheet"), response.getOutputStream())) {
            lines.write(asked, withPeople, spoken, viewer, table);
        }
        return null;
    }

    private ModelAndView form(ListQuestion asked, boolean personal, boolean unsaid, Viewer viewer) {
        var page =
                new ExportPage(asked.question(), asked.address(), ExportDesk.mayTakePersonal(viewer), personal, unsaid);
        return new ModelAndView(
                "workbench/export", Map.of("page", page), unsaid ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
