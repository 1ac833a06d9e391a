package io.willowleaf.customer.web;

import io.willowleaf.customer.CustomerCard;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.Reached;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.privacy.NotPossible;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The customers: found by name, number or address, and one of them.
@Controller
class CustomerController {

    private static final int ROWS = 50;

    private final CustomerDesk desk;

    CustomerController(CustomerDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/customers")
    @Needs(Permission.CASE_READ)
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Long after,
            Viewer viewer) {
        var found = desk.search(q, after == null ? null : new CustomerId(after), ROWS + 1, viewer);
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        return page("customer/customers", new CustomersPage(shown, q, pager(q, after, found, shown)), HttpStatus.OK);
    }

    @GetMapping("/customers/{id}")
    @Needs(Permission.CASE_READ)
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        return show(new CustomerId(id), null, "", Problems.NONE, viewer);
    }

    /// Answers with the page itself, once: what is shown in full stands in no address and no cache.
    @PostMapping("/customers/{id}/unmasking")
    @Needs(Permission.PII_UNMASK)
    ModelAndView reveal(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        var customer = new CustomerId(id);
        try {
            return show(customer, desk.reveal(customer, reason, viewer), "", Problems.NONE, viewer);
        } catch (NotPossible refused) {
            var problems = Problems.NONE.with(
                    "reason", refused.key(), refused.details().toArray());
            return show(customer, null, reason, problems, viewer);
        }
    }

    private ModelAndView show(
            CustomerId id, @Nullable Reached revealed, String reason, Problems problems, Viewer viewer) {
        var page = new CustomerPage(desk.card(id, viewer), desk.mayReveal(id, viewer), revealed, reason, problems);
        return page("customer/customer", page, problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Pager pager(String q, @Nullable Long after, List<CustomerCard> found, List<CustomerCard> shown) {
        var address = "/customers?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
        return new Pager(
                after == null ? null : address,
                found.size() > shown.size()
                        ? address + "&after=" + shown.getLast().id().value()
                        : null);
    }

    private static ModelAndView page(String template, Object page, HttpStatus status) {
        return new ModelAndView(template, Map.of("page", page), status);
    }
}
