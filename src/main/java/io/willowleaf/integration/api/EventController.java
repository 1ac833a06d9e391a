package io.willowleaf.integration.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.integration.desk.FeedDesk;
import io.willowleaf.kernel.api.ApiProblem;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The event feed: everything that happened, in one order, as far as a token reaches.
@RestController
class EventController {

    private static final String FROM_NOW_ON = "now";
    private static final int LONGEST_WAIT = 25;

    private final FeedDesk feed;

    EventController(FeedDesk feed) {
        this.feed = feed;
    }

    @Operation(
            operationId = "listEvents",
            tags = "Events",
            summary = "Hear what happened",
            description = "In order, each once; nothing earlier ever appears behind a cursor. Ids, codes, numbers and"
                    + " times only. Where there is nothing new, wait asks to be answered as soon as there is.")
    @ApiResponse(responseCode = "200", description = "As many as asked for", useReturnTypeSchema = true)
    @GetMapping(path = "/api/v1/events", produces = "application/json")
    @Needs(Permission.CASE_READ)
    EventList list(
            @Parameter(
                            description = "The value of next in the answer before; nothing for the beginning, now for"
                                    + " what happens from now on",
                            example = "0")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(
                            description = "Types, comma by comma; complaint.* stands for a whole kind",
                            example = "complaint.*")
                    @RequestParam(required = false)
                    @Nullable
                    String types,
            @Parameter(description = "1 to 200") @RequestParam(defaultValue = "100") int limit,
            @Parameter(description = "Seconds to wait for something new, 0 to 25") @RequestParam(defaultValue = "0")
                    int wait,
            @Parameter(hidden = true) Viewer viewer) {
        var page = feed.read(
                position(after), types(types), limit, Duration.ofSeconds(Math.clamp(wait, 0, LONGEST_WAIT)), viewer);
        return new EventList(
                page.events().stream().map(EventAnswer::of).toList(), Long.toString(page.next()), page.more());
    }

    private long position(@Nullable String after) {
        if (after == null || after.isBlank()) {
            return 0;
        }
        try {
            return after.strip().equals(FROM_NOW_ON) ? feed.end() : Math.max(0, Long.parseLong(after.strip()));
        } catch (NumberFormatException _) {
            throw ApiProblem.unreadable(new ApiProblem.Field("after"));
        }
    }

    private Set<String> types(@Nullable String named) {
        try {
            return feed.types(names(named));
        } catch (IllegalArgumentException _) {
            throw ApiProblem.unreadable(new ApiProblem.Field("types"));
        }
    }

    private static Set<String> names(@Nullable String types) {
        return types == null || types.isBlank()
                ? Set.of()
                : Arrays.stream(types.split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
