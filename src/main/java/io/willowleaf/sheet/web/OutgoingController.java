package io.willowleaf.sheet.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.sheet.NotPossible;
import io.willowleaf.sheet.OutgoingList;
import io.willowleaf.sheet.OutgoingList.Shown;
import io.willowleaf.sheet.desk.OutgoingDesk;
import io.willowleaf.sheet.desk.TableWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A list as a file for a spreadsheet, written while it is read, however long it is. What the page was asked for comes
/// along in fields that begin with `q.`.
@Controller
class OutgoingController {

    private static final String ASKED = "q.";

    private final OutgoingDesk desk;
    private final Words words;

    OutgoingController(OutgoingDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/exports/{code}")
    @Needs(Permission.REPORT_EXPORT)
    ModelAndView ask(@PathVariable String code, @RequestParam Map<String, String> fields, Viewer viewer) {
        return form(desk.find(code, viewer), fields, false, viewer);
    }

    @PostMapping("/exports/{code}")
    @Needs(Permission.REPORT_EXPORT)
    @Nullable
    ModelAndView export(
            @PathVariable String code,
            @RequestParam Map<String, String> fields,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        var list = desk.find(code, viewer);
        var shown = fields.getOrDefault("personal", "").isEmpty() ? Shown.AS_ON_THE_PAGE : Shown.IN_FULL;
        var asked = asked(fields);
        try {
            desk.begin(list, asked, shown, fields.getOrDefault("reason", "").strip(), viewer);
        } catch (NotPossible unsaid) {
            return form(list, fields, true, viewer);
        }
        var form = TableWriter.Form.of(fields.getOrDefault("form", ""));
        response.setContentType(form.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + list.code() + form.ending() + "\"");
        response.setHeader("Cache-Control", "no-store");
        var language = "en".equals(fields.get("language")) ? Language.EN : Language.KO;
        var title = words.say(language, list.words() + "title");
        try (var table = TableWriter.of(form, title, response.getOutputStream())) {
            write(list, asked, shown, viewer, language, table);
        }
        return null;
    }

    private void write(
            OutgoingList list,
            Map<String, String> asked,
            Shown shown,
            Viewer viewer,
            Language language,
            TableWriter table)
            throws IOException {
        var count = 0L;
        try {
            table.write(list.columns().stream()
                    .map(column -> words.say(language, list.words() + "column." + column))
                    .toList());
            String after = null;
            do {
                var part = desk.next(list, asked, after, shown, viewer, language);
                for (var row : part.rows()) {
                    table.write(row);
                    count++;
                }
                after = part.next();
            } while (after != null);
        } finally {
            desk.end(list, asked, count, viewer);
        }
    }

    private ModelAndView form(OutgoingList list, Map<String, String> fields, boolean unsaid, Viewer viewer) {
        var page = new OutgoingPage(list, asked(fields), OutgoingDesk.mayTakeInFull(list, viewer), unsaid);
        return new ModelAndView(
                "sheet/export", Map.of("page", page), unsaid ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private static Map<String, String> asked(Map<String, String> fields) {
        var asked = new TreeMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(ASKED) && !value.isBlank()) {
                asked.put(name.substring(ASKED.length()), value);
            }
        });
        return asked;
    }
}
