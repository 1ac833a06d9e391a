package io.willowleaf.sheet.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.page.Problem;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.sheet.NotPossible;
import io.willowleaf.sheet.SheetCard;
import io.willowleaf.sheet.SheetId;
import io.willowleaf.sheet.desk.ImportDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Takes tables in: look at what it would do, put the columns right, start, watch.
@Controller
class ImportController {

    private final ImportDesk imports;
    private final LeftOut leftOut;
    private final InstantSource clock;

    ImportController(ImportDesk imports, LeftOut leftOut, InstantSource clock) {
        this.imports = imports;
        this.leftOut = leftOut;
        this.clock = clock;
    }

    @GetMapping(BigUploads.PATH)
    @Needs(Permission.IMPORT_RUN)
    ModelAndView list(@RequestParam(defaultValue = "") String target, Viewer viewer) {
        return list(target, Problems.NONE, viewer, HttpStatus.OK);
    }

    @PostMapping(BigUploads.PATH)
    @Needs(Permission.IMPORT_RUN)
    ModelAndView upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "complaints") String target,
            Viewer viewer)
            throws IOException {
        try {
            if (file == null || file.isEmpty()) {
                throw new NotPossible("sheet.refused.none");
            }
            return new ModelAndView("redirect:" + BigUploads.PATH + "/"
                    + keep(file, target, viewer).value());
        } catch (NotPossible refusal) {
            var problem = new Problem("file", refusal.key(), refusal.details());
            return list(target, new Problems(List.of(problem)), viewer, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /// On disk, whatever its size; gone when it was read.
    private SheetId keep(MultipartFile file, String target, Viewer viewer) throws IOException {
        var here = Files.createTempFile("willowleaf-", ".table");
        try {
            file.transferTo(here);
            var name = file.getOriginalFilename();
            return imports.keep(here, name == null || name.isBlank() ? "table.csv" : name, target, viewer);
        } finally {
            Files.deleteIfExists(here);
        }
    }

    /// With the columns as chosen in the address, or as guessed. While rows are taken in the page comes again by
    /// itself.
    @GetMapping(BigUploads.PATH + "/{id}")
    @Needs(Permission.IMPORT_RUN)
    ModelAndView show(
            @PathVariable long id,
            @RequestParam Map<String, String> columns,
            Viewer viewer,
            HttpServletResponse response) {
        var card = imports.find(new SheetId(id), viewer);
        var target = imports.target(card, viewer);
        if (!card.started()) {
            var tried = imports.tryOut(card, ChosenColumns.read(columns), viewer);
            return page(new ImportPage(card, target, tried, tried.problems(), 0));
        }
        if (card.running()) {
            response.setHeader("Refresh", "2");
        }
        return page(new ImportPage(card, target, null, imports.problems(card), perSecond(card)));
    }

    @PostMapping(BigUploads.PATH + "/{id}")
    @Needs(Permission.IMPORT_RUN)
    String start(@PathVariable long id, @RequestParam Map<String, String> columns, Viewer viewer) {
        imports.start(new SheetId(id), ChosenColumns.read(columns), viewer);
        return "redirect:" + BigUploads.PATH + "/" + id;
    }

    @PostMapping(BigUploads.PATH + "/{id}/stop")
    @Needs(Permission.IMPORT_RUN)
    String stop(@PathVariable long id, Viewer viewer) {
        imports.stop(new SheetId(id), viewer);
        return "redirect:" + BigUploads.PATH + "/" + id;
    }

    @GetMapping(BigUploads.PATH + "/{id}/left-out")
    @Needs(Permission.IMPORT_RUN)
    void download(
            @PathVariable long id,
            @CookieValue(name = "lang", defaultValue = "ko") String language,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        var card = imports.find(new SheetId(id), viewer);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"left-out-" + id + ".csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        leftOut.write(card, language.equals("en") ? Language.EN : Language.KO, viewer, response.getOutputStream());
    }

    private int perSecond(SheetCard card) {
        var from = card.startedAt();
        var until = card.endedAt() == null ? clock.instant() : card.endedAt();
        var seconds = from == null ? 0 : Duration.between(from, until).toSeconds();
        return seconds <= 0 ? card.done() : (int) (card.done() / seconds);
    }

    private ModelAndView list(String target, Problems problems, Viewer viewer, HttpStatus status) {
        var targets = imports.targets(viewer);
        var page = new ImportsPage(targets, target, imports.list(viewer), problems);
        return new ModelAndView("sheet/imports", Map.of("page", page), status);
    }

    private static ModelAndView page(ImportPage page) {
        return new ModelAndView("sheet/import", Map.of("page", page));
    }
}
