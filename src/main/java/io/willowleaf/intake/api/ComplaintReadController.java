package io.willowleaf.intake.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueuePage;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Stage;
import io.willowleaf.kernel.api.ApiProblem;
import io.willowleaf.search.desk.SearchDesk;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs read complaints, as far as their token reaches.
@RestController
class ComplaintReadController {

    private final ComplaintDesk complaints;
    private final ComplaintQueue queue;
    private final CustomerDesk customers;
    private final SearchDesk search;
    private final ZoneId zone;

    ComplaintReadController(
            ComplaintDesk complaints, ComplaintQueue queue, CustomerDesk customers, SearchDesk search, ZoneId zone) {
        this.complaints = complaints;
        this.queue = queue;
        this.customers = customers;
        this.search = search;
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
            @Parameter(hidden = true) Viewer viewer) {
        var file = complaints.find(new ComplaintNumber(number), viewer);
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
            @Parameter(description = "1 to 200") @RequestParam(defaultValue = "50") String limit,
            @Parameter(description = "The value of next in the answer before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Viewer viewer) {
        var wanted = QueueFilter.ALL
                .in(standings(standing))
                .at(stage == null ? null : read("stage", stage, text -> Stage.of(Integer.parseInt(text))))
                .because(blankToNull(cause))
                .received(
                        from == null ? null : read("from", from, this::start),
                        to == null
                                ? null
                                : read(
                                        "to",
                                        to,
                                        text -> start(LocalDate.parse(text)
                                                .plusDays(1)
                                                .toString())));
        var sought = blankToNull(q);
        var filter = sought == null ? wanted : search.narrow(wanted, sought, viewer);
        var most = read("limit", limit, Integer::parseInt);
        var page = page(filter, viewer, blankToNull(cursor), most);
        return new ComplaintList(
                page.rows().stream()
                        .map(row -> ComplaintLine.of(row, viewer.masked()))
                        .toList(),
                page.next());
    }

    private QueuePage page(QueueFilter filter, Viewer viewer, @Nullable String cursor, int limit) {
        try {
            return queue.list(filter, viewer, cursor, limit);
        } catch (IllegalArgumentException _) {
            throw ApiProblem.unreadable("kernel.api.cursor");
        }
    }

    private Instant start(String day) {
        return LocalDate.parse(day).atStartOfDay(zone).toInstant();
    }

    private static Set<StandingCode> standings(@Nullable String given) {
        return given == null || given.isBlank()
                ? Set.of()
                : Arrays.stream(given.split(",", -1))
                        .map(name -> read("standing", name.strip().toUpperCase(Locale.ROOT), StandingCode::valueOf))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Names the parameter that cannot be read.
    private static <T> T read(String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException _) {
            throw ApiProblem.unreadable(new ApiProblem.Field(name));
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
