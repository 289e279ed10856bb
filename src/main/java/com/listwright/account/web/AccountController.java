package com.listwright.account.web;

import static com.listwright.account.web.AccountProblem.WRONG_PASSWORD;
import static com.listwright.platform.web.CommonProblem.ROLE_NOT_ALLOWED;

import com.listwright.account.AccountExport;
import com.listwright.account.Accounts;
import com.listwright.account.Accounts.Change.Done;
import com.listwright.account.Accounts.Change.RoleNotAllowed;
import com.listwright.account.Caller;
import com.listwright.account.Role;
import com.listwright.account.signin.Credentials;
import com.listwright.account.web.MeView.AccountView;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refuses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/** The caller's office as a whole. */
@Controller("/api/v1/account")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Office")
class AccountController {
    private final Accounts accounts;
    private final AccountExport export;
    private final Credentials credentials;
    private final SessionCookies cookies;
    private final Throttle throttle;

    AccountController(
            Accounts accounts,
            AccountExport export,
            Credentials credentials,
            SessionCookies cookies,
            Throttle throttle) {
        this.accounts = accounts;
        this.export = export;
        this.credentials = credentials;
        this.cookies = cookies;
        this.throttle = throttle;
    }

    @Serdeable
    record OfficeName(@Line String name) {}

    @Serdeable
    record Confirmation(@Size(max = 1000) String password) {}

    @Patch
    @Operation(operationId = "renameOffice", summary = "Rename your office", description = "For owners.")
    @ApiResponse(
            responseCode = "200",
            description = "The office",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @Refuses("role-not-allowed")
    HttpResponse<?> rename(Caller caller, @Body @Valid OfficeName change, HttpRequest<?> request) {
        return switch (accounts.rename(caller, change.name().strip())) {
            case Done() ->
                HttpResponse.ok(AccountView.of(accounts.find(caller.account()).orElseThrow()));
            case RoleNotAllowed() -> Problem.of(ROLE_NOT_ALLOWED).answer(request);
        };
    }

    @Get("/export")
    @Produces({"application/zip", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportOffice",
            summary = "Take everything out",
            description = "One zip with a JSON and a CSV file for each kind of thing. For owners.")
    @ApiResponse(
            responseCode = "200",
            description = "The archive",
            content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    @Refuses("role-not-allowed")
    HttpResponse<?> export(Caller caller, HttpRequest<?> request) {
        if (caller.role() != Role.OWNER) {
            return Problem.of(ROLE_NOT_ALLOWED).answer(request);
        }
        throttle.export(caller);
        return HttpResponse.ok(export.zip(caller.account()))
                .contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"listwright-export.zip\"");
    }

    @Delete
    @Operation(
            operationId = "closeOffice",
            summary = "Close your office",
            description = "Signs everybody out at once and erases everything after 30 days. Confirmed by the owner's"
                    + " password.")
    @ApiResponse(responseCode = "204", description = "Closed")
    @Refuses({"role-not-allowed", "wrong-password"})
    HttpResponse<?> close(Caller caller, @Body @Valid Confirmation confirmation, HttpRequest<?> request) {
        if (caller.role() != Role.OWNER) {
            return Problem.of(ROLE_NOT_ALLOWED).answer(request);
        }
        throttle.password(caller);
        if (!credentials.isPassword(caller, confirmation.password())) {
            return Problem.of(WRONG_PASSWORD)
                    .at("password", "is not your password")
                    .answer(request);
        }
        return switch (accounts.close(caller)) {
            case Done() -> cookies.take(HttpResponse.noContent());
            case RoleNotAllowed() -> Problem.of(ROLE_NOT_ALLOWED).answer(request);
        };
    }
}
