package io.willowleaf.guidance.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.guidance.Change;
import io.willowleaf.guidance.ChangeNow;
import io.willowleaf.guidance.Setting;
import io.willowleaf.guidance.Way;
import io.willowleaf.guidance.desk.ChangeDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.page.Problems;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A change of place, time or person for one complaint: beside it where a script asks, else on a page of its own.
@Controller
class ChangeController {

    private final ChangeDesk desk;
    private final ComplaintDesk complaints;
    private final InstantSource clock;

    ChangeController(ChangeDesk desk, ComplaintDesk complaints, InstantSource clock) {
        this.desk = desk;
        this.complaints = complaints;
        this.clock = clock;
    }

    @Needs(Permission.CASE_WRITE)
    @GetMapping("/complaints/{number}/three-changes")
    ModelAndView form(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Viewer viewer) {
        var page = page(number, ChangeForm.of(values), Problems.NONE, viewer);
        return new ModelAndView(inPlace ? "guidance/change_form" : "guidance/change", Map.of("page", page));
    }

    /// Without an open offer a new one is made; with one the answer to it is written down.
    @Needs(Permission.CASE_WRITE)
    @PostMapping("/complaints/{number}/three-changes")
    ModelAndView create(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var form = ChangeForm.of(values);
        var before = page(number, form, Problems.NONE, viewer);
        var problems = form.problems(way(before, form));
        if (!problems.none()) {
            return again(number, form, problems, viewer);
        }
        try {
            act(new ComplaintNumber(number), before.open(), form, viewer);
        } catch (Refusal refused) {
            var why = Problems.NONE.with("way", refused.key(), refused.details().toArray());
            return again(number, form, why, viewer);
        }
        return back(number, "guidance.three.done", next);
    }

    private void act(ComplaintNumber number, @Nullable ChangeNow open, ChangeForm form, Viewer viewer) {
        if (open == null) {
            desk.offer(number, form.offer(clock), viewer);
        } else {
            desk.reply(number, open.id(), form.reply(clock), viewer);
        }
    }

    @Needs(Permission.CASE_ASSIGN)
    @PostMapping("/complaints/{number}/three-changes/{change}/takeover")
    ModelAndView takeOver(
            @PathVariable String number, @PathVariable long change, Viewer viewer, RedirectAttributes next) {
        desk.takeOver(new ComplaintNumber(number), change, viewer);
        return back(number, "guidance.three.taken", next);
    }

    @Needs(Permission.CASE_WRITE)
    @PostMapping("/complaints/{number}/three-changes/{change}/end")
    ModelAndView end(
            @PathVariable String number,
            @PathVariable long change,
            @RequestParam(defaultValue = "") String emotion,
            Viewer viewer,
            RedirectAttributes next) {
        var felt = emotion.matches("[1-5]") ? Emotion.ofLevel(Integer.parseInt(emotion)) : Emotion.CALM;
        desk.end(new ComplaintNumber(number), change, felt, viewer);
        return back(number, "guidance.three.ended", next);
    }

    private ChangePage page(String number, ChangeForm form, Problems problems, Viewer viewer) {
        var file = complaints.find(new ComplaintNumber(number), viewer);
        var sheet = desk.sheet(file, viewer);
        var latest = sheet.latest(form.kind());
        return new ChangePage(
                file,
                form.kind(),
                ChangePage.sorted(
                        desk.ways(), form.kind(), Setting.ofChannel(file.heard().channel())),
                form.kind() == Change.PERSON ? desk.colleagues(file) : List.of(),
                form.kind() == Change.PERSON ? desk.story(file) : List.of(),
                sheet.suggested(form.kind()),
                latest != null && latest.isOpen() ? latest : null,
                form,
                problems);
    }

    private static @Nullable Way way(ChangePage page, ChangeForm form) {
        var open = page.open();
        return open != null
                ? open.way()
                : page.ways().stream()
                        .filter(way -> way.code().equals(form.way()))
                        .findFirst()
                        .orElse(null);
    }

    private ModelAndView again(String number, ChangeForm form, Problems problems, Viewer viewer) {
        return new ModelAndView(
                "guidance/change",
                Map.of("page", page(number, form, problems, viewer)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView back(String number, String toast, RedirectAttributes next) {
        next.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/complaints/" + new ComplaintNumber(number).value() + "#three");
    }
}
