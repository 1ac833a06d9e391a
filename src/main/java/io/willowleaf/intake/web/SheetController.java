package io.willowleaf.intake.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.intake.NotPossible;
import io.willowleaf.intake.SheetId;
import io.willowleaf.intake.desk.SheetDesk;
import io.willowleaf.intake.domain.Sheet;
import io.willowleaf.kernel.page.Problem;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Takes spreadsheets in: look at what it would do, put the columns right, start, watch.
@Controller
class SheetController {

    private static final int SHOWN_PROBLEMS = 100;

    private final SheetDesk sheets;
    private final LeftOut leftOut;

    SheetController(SheetDesk sheets, LeftOut leftOut) {
        this.sheets = sheets;
        this.leftOut = leftOut;
    }

    @GetMapping("/intake/import")
    @Needs(Permission.IMPORT_RUN)
    ModelAndView list(Viewer viewer) {
        return list(Problems.NONE, viewer, HttpStatus.OK);
    }

    @PostMapping("/intake/import")
    @Needs(Permission.IMPORT_RUN)
    ModelAndView upload(@RequestParam(required = false) @Nullable MultipartFile file, Viewer viewer)
            throws IOException {
        try {
            if (file == null) {
                throw new NotPossible("intake.refused.sheet_none");
            }
            var name = file.getOriginalFilename();
            var id = sheets.keep(file.getBytes(), name == null ? "complaints.csv" : name, viewer);
            return new ModelAndView("redirect:/intake/import/" + id.value());
        } catch (NotPossible refusal) {
            var problem = new Problem("file", refusal.key(), refusal.details());
            return list(new Problems(List.of(problem)), viewer, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /// With the columns as chosen in the address, or as guessed. While rows are taken in the page comes again by
    /// itself.
    @GetMapping("/intake/import/{id}")
    @Needs(Permission.IMPORT_RUN)
    ModelAndView show(
            @PathVariable long id,
            @RequestParam Map<String, String> columns,
            Viewer viewer,
            HttpServletResponse response) {
        var card = sheets.find(new SheetId(id), viewer);
        if (!card.started()) {
            var tried = sheets.tryOut(card.id(), ColumnsForm.read(columns), viewer);
            return page(new SheetPage(card, tried, tried.problems()));
        }
        if (!card.ended()) {
            response.setHeader("Refresh", "2");
        }
        return page(new SheetPage(card, null, sheets.problems(card.id(), SHOWN_PROBLEMS, viewer)));
    }

    @PostMapping("/intake/import/{id}")
    @Needs(Permission.IMPORT_RUN)
    String start(@PathVariable long id, @RequestParam Map<String, String> columns, Viewer viewer) {
        sheets.start(new SheetId(id), ColumnsForm.read(columns), viewer);
        return "redirect:/intake/import/" + id;
    }

    @GetMapping("/intake/import/{id}/left-out")
    @Needs(Permission.IMPORT_RUN)
    ResponseEntity<byte[]> download(
            @PathVariable long id, @CookieValue(name = "lang", defaultValue = "ko") String language, Viewer viewer) {
        var sheet = new SheetId(id);
        var text = leftOut.file(
                sheets.tryOut(sheet, null, viewer).headings(),
                sheets.problems(sheet, Sheet.MOST_ROWS, viewer),
                sheets.rows(sheet, viewer),
                language.equals("en") ? Language.EN : Language.KO);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"left-out-" + id + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private ModelAndView list(Problems problems, Viewer viewer, HttpStatus status) {
        return new ModelAndView("intake/sheets", Map.of("page", new SheetsPage(sheets.list(viewer), problems)), status);
    }

    private static ModelAndView page(SheetPage page) {
        return new ModelAndView("intake/sheet", Map.of("page", page));
    }
}
