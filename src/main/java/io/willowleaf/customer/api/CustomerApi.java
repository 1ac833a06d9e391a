package io.willowleaf.customer.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.api.Asked;
import io.willowleaf.kernel.api.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs find customers and read about one.
@RestController
class CustomerApi {

    private static final String LIST = "customers";
    private static final int LONGEST_WORDS = 200;

    private final CustomerDesk desk;
    private final Cursors cursors;

    CustomerApi(CustomerDesk desk, Cursors cursors) {
        this.desk = desk;
        this.cursors = cursors;
    }

    @Operation(
            operationId = "listCustomers",
            tags = "Customers",
            summary = "Find customers",
            description = "By a whole telephone number or mail address, the last four digits of a number, or the"
                    + " beginning of a name; in order of name.")
    @ApiResponse(responseCode = "200", description = "As many as asked for", useReturnTypeSchema = true)
    @GetMapping(path = "/api/v1/customers", produces = "application/json")
    @Needs(Permission.CASE_READ)
    CustomerList list(
            @Parameter(description = "What to look for; everybody unless given", example = "박소")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "1 to 200", example = "50") @RequestParam(defaultValue = "50") String limit,
            @Parameter(description = "The value of next in the answer before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Viewer viewer) {
        var most = Asked.limit(limit);
        var sought = Asked.words("q", q, LONGEST_WORDS);
        var keys = cursors.keys(LIST, cursor);
        var after = keys.isEmpty() ? null : new CustomerId(Long.parseLong(keys.getFirst()));
        var found = desk.search(sought, after, most + 1, viewer);
        var shown = found.subList(0, Math.min(most, found.size()));
        var next = found.size() > most && !sought.matches("\\d{4}")
                ? cursors.after(LIST, Long.toString(shown.getLast().id().value()))
                : null;
        return new CustomerList(shown.stream().map(CustomerAnswer::of).toList(), next);
    }

    @Operation(
            operationId = "readCustomer",
            tags = "Customers",
            summary = "Read about one customer",
            description = "Seeing a name in full is remembered.")
    @ApiResponse(responseCode = "200", description = "The customer", useReturnTypeSchema = true)
    @GetMapping(path = "/api/v1/customers/{id}", produces = "application/json")
    @Needs(Permission.CASE_READ)
    CustomerAnswer show(@Parameter(example = "41") @PathVariable String id, @Parameter(hidden = true) Viewer viewer) {
        return CustomerAnswer.of(desk.card(new CustomerId(Asked.key("id", id)), viewer));
    }
}
