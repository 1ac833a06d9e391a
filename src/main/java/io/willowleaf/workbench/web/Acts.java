package io.willowleaf.workbench.web;

import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Refusal;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Lets a filled form act and leads back to the complaint; a form that was refused comes back as it was typed.
@Component
class Acts {

    private final ComplaintPages pages;
    private final ZoneId zone;

    Acts(ComplaintPages pages, ZoneId zone) {
        this.pages = pages;
        this.zone = zone;
    }

    Filled filled(String number, String form, Map<String, String> values) {
        return new Filled(number, form, values, zone);
    }

    /// `place` is the part of the page to come back to.
    ModelAndView take(Filled filled, String place, Viewer viewer, RedirectAttributes next, Runnable deed) {
        if (!filled.problems().none()) {
            return again(filled, filled.typed(), viewer);
        }
        try {
            deed.run();
        } catch (Refusal refused) {
            return again(filled, filled.typed(refused.key(), refused.details().toArray()), viewer);
        }
        return back(filled, place, next);
    }

    ModelAndView back(Filled filled, String place, RedirectAttributes next) {
        var form = filled.typed().form();
        next.addFlashAttribute("toast", "workbench.toast." + form);
        return new ModelAndView("redirect:/complaints/" + filled.number().value() + "?did=" + form + "#" + place);
    }

    ModelAndView again(Filled filled, Typed typed, Viewer viewer) {
        var asked = new Asked(typed.form(), "", "", "", "");
        return new ModelAndView(
                "workbench/complaint",
                Map.of("page", pages.of(filled.number(), asked, typed, viewer)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
