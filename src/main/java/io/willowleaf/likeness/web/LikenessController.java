package io.willowleaf.likeness.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.likeness.Kind;
import io.willowleaf.likeness.Verdict;
import io.willowleaf.likeness.desk.LikenessDesk;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What looks like one complaint: beside it when it is opened there, and as a page of its own.
@Controller
class LikenessController {

    private final LikenessDesk desk;

    LikenessController(LikenessDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/complaints/{number}/likeness")
    @Needs(Permission.CASE_READ)
    ModelAndView show(
            @PathVariable String number,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            Viewer viewer) {
        var sheet = desk.sheet(new ComplaintNumber(number), viewer);
        return new ModelAndView(part == null ? "likeness/likeness" : "likeness/kinds", Map.of("page", sheet));
    }

    @PostMapping("/complaints/{number}/likeness/{other}")
    @Needs(Permission.CASE_WRITE)
    ModelAndView judge(
            @PathVariable String number,
            @PathVariable String other,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String verdict,
            Viewer viewer,
            RedirectAttributes next) {
        var found = chosen(Verdict.values(), verdict);
        desk.judge(new ComplaintNumber(number), new ComplaintNumber(other), chosen(Kind.values(), kind), found, viewer);
        next.addFlashAttribute("toast", found == Verdict.SAME ? "likeness.toast.same" : "likeness.toast.other");
        next.addAttribute("number", number);
        return new ModelAndView("redirect:/complaints/{number}/likeness");
    }

    private static <E extends Enum<E>> E chosen(E[] all, String name) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
