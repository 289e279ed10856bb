package com.listwright.partner.reso.web;

import static com.listwright.platform.web.CommonProblem.NOT_FOUND;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.partner.reso.ResoRecords;
import com.listwright.platform.web.EntityTags;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refuses;
import com.listwright.platform.web.Tagged;
import com.listwright.property.PropertyId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** A home as a RESO record. */
@Controller("/api/v1/properties/{id}/reso")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Needs({Scope.PROPERTIES_READ, Scope.KITS_READ})
@Tag(name = "RESO")
class ResoController {
    private final ResoRecords records;

    ResoController(ResoRecords records) {
        this.records = records;
    }

    @Get
    @Tagged
    @Operation(
            operationId = "seeResoRecord",
            summary = "See a home as a RESO record",
            description = "By Data Dictionary names: the confirmed facts that others may read, and as PublicRemarks the"
                    + " newest English piece for the MLS that may go out. Where none may, PublicRemarks is left out and"
                    + " PublicRemarks@listwright.remarks says why.")
    @ApiResponse(
            responseCode = "200",
            description = "The record",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = "object",
                                            additionalProperties = Schema.AdditionalPropertiesValue.TRUE)))
    @Refuses("not-found")
    HttpResponse<?> see(Caller caller, @PathVariable PropertyId id, HttpRequest<?> request) {
        return records.find(caller, id)
                .<HttpResponse<?>>map(record -> EntityTags.shown(request, record.tag(), () -> ResoView.of(record)))
                .orElseGet(() -> Problem.of(NOT_FOUND).answer(request));
    }
}
