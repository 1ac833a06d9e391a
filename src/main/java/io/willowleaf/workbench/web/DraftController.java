package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.workbench.desk.UnsentDesk;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Keeps what is being typed, while it is being typed.
@Controller
class DraftController {

    private final ComplaintDesk complaints;
    private final UnsentDesk drafts;

    DraftController(ComplaintDesk complaints, UnsentDesk drafts) {
        this.complaints = complaints;
        this.drafts = drafts;
    }

    /// The form is named by the letters it is known by on the page.
    @PostMapping("/complaints/{number}/drafts/{form}")
    @Needs(value = Permission.CASE_READ, manner = Manner.READ)
    ModelAndView create(
            @PathVariable String number,
            @PathVariable String form,
            @RequestParam Map<String, String> values,
            Viewer viewer) {
        var complaint = complaints.glance(new ComplaintNumber(number), viewer).id();
        if (!form.matches("[a-z]{1,20}")) {
            throw new IllegalArgumentException("no form is called that");
        }
        return new ModelAndView("workbench/saved", Map.of("page", drafts.keep(complaint, form, values, viewer)));
    }
}
