package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.MentionDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.page.Problems;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One complaint.
@Controller
class ComplaintController {

    private final ComplaintPages pages;
    private final MentionDesk mentions;

    ComplaintController(ComplaintPages pages, MentionDesk mentions) {
        this.pages = pages;
        this.mentions = mentions;
    }

    @GetMapping("/complaints/{number}")
    @Needs(Permission.CASE_READ)
    ModelAndView show(
            @PathVariable String number,
            @RequestParam(name = "do", required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String tab,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String template,
            @RequestParam(required = false) @Nullable String did,
            @RequestParam(name = "with", required = false) @Nullable String other,
            Viewer viewer) {
        var asked = Asked.of(form, tab, show, template, did);
        var typed = other == null ? Typed.NOTHING : Typed.of("merge", Map.of("kept", other), Problems.NONE);
        var page = pages.of(new ComplaintNumber(number), asked, typed, viewer);
        mentions.seen(page.file().heard().id(), viewer);
        return new ModelAndView("workbench/complaint", Map.of("page", page));
    }
}
