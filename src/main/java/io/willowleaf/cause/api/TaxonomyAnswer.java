package io.willowleaf.cause.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.cause.CauseBranch;
import java.util.List;
import java.util.Set;

/// The tree of causes: sides, their groups, and the causes of each group.
record TaxonomyAnswer(List<Branch> causes) {

    TaxonomyAnswer {
        causes = List.copyOf(causes);
    }

    /// A side, a group or a cause.
    @Schema(name = "Cause")
    record Branch(
            @Schema(example = "PD-DLV-03") String code,
            @Schema(example = "배송 중 파손") String ko,
            @Schema(example = "Damaged in delivery") String en,

            @Schema(
                    description = "False once it can no longer be chosen; older complaints may still have it",
                    example = "true")
            boolean offered,

            @Schema(description = "The groups of a side, the causes of a group")
            List<Branch> below) {

        static Branch of(CauseBranch branch, Set<String> offered) {
            return new Branch(
                    branch.code(),
                    branch.words().ko(),
                    branch.words().en(),
                    offered.stream().anyMatch(code -> code.startsWith(branch.code())),
                    branch.below().stream().map(below -> of(below, offered)).toList());
        }
    }
}
