package io.willowleaf.cause.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.cause.CauseLeaf;
import io.willowleaf.cause.desk.CauseDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.web.Needs;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs read what causes there are.
@RestController
class TaxonomyReadController {

    private final CauseDesk causes;

    TaxonomyReadController(CauseDesk causes) {
        this.causes = causes;
    }

    @Operation(
            operationId = "listCauses",
            tags = "Causes",
            summary = "List the causes",
            description = "All of them, as a tree: sides, groups, causes, in the order in which they are offered.")
    @ApiResponse(responseCode = "200", description = "The tree of causes", useReturnTypeSchema = true)
    @GetMapping(path = "/api/v1/causes", produces = "application/json")
    @Needs(Permission.CASE_READ)
    TaxonomyAnswer list() {
        var offered = causes.leaves().stream()
                .filter(CauseLeaf::active)
                .map(leaf -> leaf.code().value())
                .collect(Collectors.toUnmodifiableSet());
        return new TaxonomyAnswer(causes.wholeTree().stream()
                .map(side -> TaxonomyAnswer.Branch.of(side, offered))
                .toList());
    }
}
