package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.workbench.desk.UnsentDesk;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Lets a filled form act and leads back to the complaint; a form that was refused comes back as it was typed.
@Component
class Acts {

    private final ComplaintPages pages;
    private final ComplaintDesk complaints;
    private final UnsentDesk drafts;
    private final ZoneId zone;

    Acts(ComplaintPages pages, ComplaintDesk complaints, UnsentDesk drafts, ZoneId zone) {
        this.pages = pages;
        this.complaints = complaints;
        this.drafts = drafts;
        this.zone = zone;
    }

    Filled filled(String number, String form, Map<String, String> values) {
        return new Filled(number, form, values, zone);
    }

    /// `place` is the part of the page to come back to.
    ModelAndView take(Filled filled, String place, Viewer viewer, RedirectAttributes next, Runnable deed) {
        var late = late(filled, viewer);
        if (late != null) {
            return late;
        }
        if (!filled.problems().none()) {
            return again(filled, filled.typed(), viewer);
        }
        try {
            deed.run();
        } catch (Refusal refused) {
            return again(filled, filled.typed(refused.key(), refused.details().toArray()), viewer);
        } catch (NotFound _) {
            return again(filled, filled.typed("workbench.refused.gone"), viewer);
        }
        var id = handedIn(filled, viewer);
        return complaints.mayRead(id, viewer) ? back(filled, place, next) : away(filled, next);
    }

    /// What was handed in is no draft any more.
    ComplaintId handedIn(Filled filled, Viewer viewer) {
        var id = complaints.glance(filled.number(), Viewer.SYSTEM).id();
        drafts.drop(id, filled.form(), viewer);
        return id;
    }

    /// Whoever gave it away so that they may not read it any more goes on with the others.
    private static ModelAndView away(Filled filled, RedirectAttributes next) {
        next.addFlashAttribute("toast", "workbench.toast." + filled.typed().form());
        return new ModelAndView("redirect:/complaints");
    }

    /// The page with both versions, if somebody else saved the same since the form was opened; null if nobody did.
    /// `take` is a field whose other version is taken over; then nothing is saved yet.
    @Nullable
    ModelAndView late(Filled filled, Viewer viewer) {
        var take = filled.any("take");
        var seen = filled.number(take.isEmpty() ? "seen" : "since");
        if (seen < 0) {
            return null;
        }
        var file = complaints.find(filled.number(), viewer);
        var values = new HashMap<>(filled.values());
        if (!take.isEmpty()) {
            values.put(take, LateSave.now(file, filled.form()).getOrDefault(take, ""));
        }
        var late = LateSave.find(file, filled.form(), seen, values, viewer);
        if (late == null) {
            return null;
        }
        values.put("since", String.valueOf(seen));
        var typed = Typed.of(filled.form(), values, Problems.NONE).late(late);
        return page(filled, typed, viewer, HttpStatus.CONFLICT);
    }

    ModelAndView back(Filled filled, String place, RedirectAttributes next) {
        var form = filled.typed().form();
        next.addFlashAttribute("toast", "workbench.toast." + form);
        return new ModelAndView("redirect:/complaints/" + filled.number().value() + "?did=" + form + "#" + place);
    }

    ModelAndView again(Filled filled, Typed typed, Viewer viewer) {
        return page(filled, typed, viewer, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Filled filled, Typed typed, Viewer viewer, HttpStatus status) {
        var asked = new Asked(typed.form(), "", "", "", "");
        return new ModelAndView(
                "workbench/complaint", Map.of("page", pages.of(filled.number(), asked, typed, viewer)), status);
    }
}
