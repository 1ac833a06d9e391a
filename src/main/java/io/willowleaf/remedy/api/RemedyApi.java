package io.willowleaf.remedy.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.api.Acting;
import io.willowleaf.complaint.api.StateAnswer;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.api.Sent;
import io.willowleaf.remedy.Authority;
import io.willowleaf.remedy.Grounds;
import io.willowleaf.remedy.Offer;
import io.willowleaf.remedy.desk.RemedyDesk;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs offer something to put it right. Programs decide no offers of others: that is for people.
@RestController
class RemedyApi {

    private final Acting acting;
    private final RemedyDesk desk;

    RemedyApi(Acting acting, RemedyDesk desk) {
        this.acting = acting;
        this.desk = desk;
    }

    @Operation(
            operationId = "offerRemedy",
            tags = "Remedies",
            summary = "Offer something",
            description = "202 where it is above the limit of programs: then somebody is asked.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "202", description = "Somebody is asked", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/remedies", produces = "application/json")
    @Needs(Permission.REMEDY_GRANT)
    ResponseEntity<StateAnswer> offer(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Offering sent,
            @Parameter(hidden = true) Viewer viewer) {
        var complaint = new ComplaintNumber(number);
        var offer = new Offer(
                Objects.requireNonNull(sent.remedy()),
                new Money(sent.amount() == null ? 0 : sent.amount()),
                Boolean.TRUE.equals(sent.statutory()));
        var authority = desk.offer(complaint, offer, new Grounds(sent.reason(), sent.evidence()), viewer);
        var given = authority instanceof Authority.Own;
        return acting.state(complaint, viewer, given ? HttpStatus.OK : HttpStatus.ACCEPTED);
    }
}
