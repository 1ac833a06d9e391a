package io.willowleaf.intake.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Stage;
import io.willowleaf.kernel.api.Asked;
import io.willowleaf.kernel.api.Cursors;
import io.willowleaf.kernel.api.Version;
import io.willowleaf.search.desk.SearchDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs read complaints, as far as their token reaches.
@RestController
class ComplaintReadController {

    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_CODE = 40;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final ComplaintDesk complaints;
    private final ComplaintQueue queue;
    private final CustomerDesk customers;
    private final SearchDesk search;
    private final Cursors cursors;
    private final ZoneId zone;

    ComplaintReadController(
            ComplaintDesk complaints,
            ComplaintQueue queue,
            CustomerDesk customers,
            SearchDesk search,
            Cursors cursors,
            ZoneId zone) {
        this.complaints = complaints;
        this.queue = queue;
        this.customers = customers;
        this.search = search;
        this.cursors = cursors;
        this.zone = zone;
    }

    @Operation(
            operationId = "readComplaint",
            tags = "Complaints",
            summary = "Read one complaint",
            description = "With what we and the customer said to each other. Who reads it is remembered.")
    @ApiResponse(responseCode = "200", description = "The complaint", useReturnTypeSchema = true)
    @GetMapping(path = "/api/v1/complaints/{number}", produces = "application/json")
    @Needs(Permission.CASE_READ)
    ComplaintAnswer show(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Parameter(hidden = true) Viewer viewer,
            @Parameter(hidden = true) HttpServletResponse response) {
        var file = complaints.find(new ComplaintNumber(number), viewer);
        response.setHeader(HttpHeaders.ETAG, new Version(file.story().getLast().id()).etag());
        var customer = file.heard().customer();
        var card = customer == null
                ? null
                : customers.cards(List.of(customer), viewer).get(customer);
        return ComplaintAnswer.of(file, card, viewer.masked());
    }

    @Operation(
            operationId = "listComplaints",
            tags = "Complaints",
            summary = "List complaints",
            description = "The newest first. Go on with the cursor of the answer; there are no page numbers.")
    @ApiResponse(responseCode = "200", description = "As many as asked for", useReturnTypeSchema = true)
    @GetMapping(path = "/api/v1/complaints", produces = "application/json")
    @Needs(Permission.CASE_READ)
    ComplaintList list(
            @Parameter(
                            description =
                                    "What the search box takes: words, a receipt number or its end, the last four digits of a telephone")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "Step of the loop, 1 to 6", example = "2")
                    @RequestParam(required = false)
                    @Nullable
                    String stage,
            @Parameter(description = "Standings, comma by comma", example = "RECEIVED,ANSWERING")
                    @RequestParam(required = false)
                    @Nullable
                    String standing,
            @Parameter(description = "A cause or the beginning of one", example = "PD-DLV")
                    @RequestParam(required = false)
                    @Nullable
                    String cause,
            @Parameter(description = "First day of receipt", example = "2026-08-01")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "Last day of receipt", example = "2026-08-31")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(
                            description = "Only what changed after this moment; the last changed first then",
                            example = "2026-09-17T00:00:00Z")
                    @RequestParam(name = "updated_after", required = false)
                    @Nullable
                    String updatedAfter,
            @Parameter(description = "1 to 200", example = "50") @RequestParam(defaultValue = "50") String limit,
            @Parameter(description = "The value of next in the answer before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Viewer viewer) {
        var changed =
                updatedAfter == null || updatedAfter.isBlank() ? null : Asked.moment("updated_after", updatedAfter);
        var wanted = QueueFilter.ALL
                .in(standings(standing))
                .at(Asked.find("stage", stage, text -> Stage.of(Integer.parseInt(text))))
                .because(nullIfEmpty(Asked.words("cause", cause, LONGEST_CODE)))
                .received(Asked.find("from", from, this::start), Asked.find("to", to, this::end))
                .changed(changed)
                .by(changed == null ? QueueFilter.Order.RECEIVED : QueueFilter.Order.CHANGED);
        var sought = nullIfEmpty(Asked.words("q", q, LONGEST_WORDS));
        var filter = sought == null ? wanted : search.narrow(wanted, sought, viewer);
        var most = Asked.limit(limit);
        var list = "complaints:" + wanted.order();
        var keys = cursors.keys(list, cursor);
        var page = queue.list(filter, viewer, keys.isEmpty() ? null : keys.getFirst(), most);
        return new ComplaintList(
                page.rows().stream()
                        .map(row -> ComplaintLine.of(row, viewer.masked()))
                        .toList(),
                page.next() == null ? null : cursors.after(list, page.next()));
    }

    private Instant start(String day) {
        return start(day(day));
    }

    private Instant end(String day) {
        return start(day(day).plusDays(1));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("no day of ours: " + text);
        }
        return day;
    }

    private static Set<StandingCode> standings(@Nullable String given) {
        return given == null || given.isBlank()
                ? Set.of()
                : Arrays.stream(given.split(",", -1))
                        .map(name -> Asked.read("standing", name.toUpperCase(Locale.ROOT), StandingCode::valueOf))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
