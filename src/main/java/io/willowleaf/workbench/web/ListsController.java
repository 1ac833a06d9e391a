package io.willowleaf.workbench.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.workbench.desk.ListDesk;
import io.willowleaf.workbench.domain.Column;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Keeps lists as somebody likes them: named views, columns, what has been seen.
@Controller
class ListsController {

    private final ListDesk lists;

    ListsController(ListDesk lists) {
        this.lists = lists;
    }

    @PostMapping("/complaints/views")
    @Needs(Permission.CASE_READ)
    String keep(
            @RequestParam String name,
            @RequestParam String question,
            @RequestParam(required = false) @Nullable String shared,
            Viewer viewer,
            RedirectAttributes next) {
        var asked = ListQuestion.of(question);
        var kept = asked.question();
        var called = name.strip();
        if (called.isEmpty() || called.length() > ListDesk.LONGEST_NAME || kept.length() > ListDesk.LONGEST_QUESTION) {
            next.addFlashAttribute("toast", "workbench.views.unnamed");
            return "redirect:" + asked.address();
        }
        try {
            var id = lists.keep(called, kept, shared != null, viewer);
            next.addFlashAttribute("toast", "workbench.toast.viewKept");
            return "redirect:" + asked.with("saved", String.valueOf(id));
        } catch (Refusal refused) {
            next.addFlashAttribute("toast", refused.key());
            next.addFlashAttribute(
                    "toastDetail", String.valueOf(refused.details().getFirst()));
            return "redirect:" + asked.address();
        }
    }

    @PostMapping("/complaints/views/{id}/removal")
    @Needs(Permission.CASE_READ)
    String remove(@PathVariable long id, Viewer viewer, RedirectAttributes next) {
        lists.remove(id, viewer);
        next.addFlashAttribute("toast", "workbench.toast.viewRemoved");
        return "redirect:/complaints";
    }

    /// Without any column, the usual ones.
    @PostMapping("/complaints/columns")
    @Needs(Permission.CASE_READ)
    String show(
            @RequestParam(required = false) @Nullable List<String> column,
            @RequestParam String question,
            Viewer viewer) {
        var wanted = Column.of(column == null ? List.of() : column);
        lists.show(wanted.isEmpty() ? Column.USUAL : wanted, viewer);
        return "redirect:" + ListQuestion.of(question).address();
    }

    /// Everything new that stood on the page has been seen.
    @PostMapping("/today/look")
    @Needs(Permission.CASE_WRITE)
    String seen(@RequestParam String until, Viewer viewer) {
        try {
            lists.seen(Instant.parse(until), viewer);
        } catch (DateTimeParseException notOne) {
            return "redirect:/today";
        }
        return "redirect:/today#news";
    }
}
