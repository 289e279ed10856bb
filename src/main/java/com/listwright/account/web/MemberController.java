package com.listwright.account.web;

import static com.listwright.account.web.AccountProblem.LAST_OWNER;
import static com.listwright.platform.web.CommonProblem.NOT_FOUND;
import static com.listwright.platform.web.CommonProblem.ROLE_NOT_ALLOWED;

import com.listwright.account.Caller;
import com.listwright.account.MemberId;
import com.listwright.account.Members;
import com.listwright.account.Members.Change.Changed;
import com.listwright.account.Members.Change.LastOwner;
import com.listwright.account.Members.Change.NoSuchMember;
import com.listwright.account.Members.Change.Removed;
import com.listwright.account.Members.Change.RoleNotAllowed;
import com.listwright.account.Role;
import com.listwright.account.web.MeView.MemberView;
import com.listwright.platform.web.Page;
import com.listwright.platform.web.Paging;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refuses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;

/** The people of the caller's office. */
@Controller("/api/v1/members")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Team")
class MemberController {
    private final Members members;

    MemberController(Members members) {
        this.members = members;
    }

    @Serdeable
    record RoleChange(Role role) {}

    @Get
    @Operation(operationId = "listMembers", summary = "List the members of your office")
    Page<MemberView> list(Caller caller, Paging paging) {
        return Page.of(
                members.list(caller.account(), paging.after(), paging.oneMore()),
                paging,
                member -> member.id().value(),
                MemberView::of);
    }

    @Patch("/{id}")
    @Operation(
            operationId = "changeRole",
            summary = "Change a member's role",
            description = "Owners may give any role; brokers look after agents and cannot raise them.")
    @ApiResponse(
            responseCode = "200",
            description = "The member with the new role",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    @Refuses({"not-found", "role-not-allowed", "last-owner"})
    HttpResponse<?> changeRole(
            Caller caller, @PathVariable MemberId id, @Body @Valid RoleChange change, HttpRequest<?> request) {
        return answer(members.changeRole(caller, id, change.role()), request);
    }

    @Delete("/{id}")
    @Operation(
            operationId = "removeMember",
            summary = "Remove a member",
            description =
                    "Owners may remove anybody, brokers agents, and everybody themselves. Ends the member's sessions.")
    @ApiResponse(responseCode = "204", description = "Removed")
    @Refuses({"not-found", "role-not-allowed", "last-owner"})
    HttpResponse<?> remove(Caller caller, @PathVariable MemberId id, HttpRequest<?> request) {
        return answer(members.remove(caller, id), request);
    }

    private static HttpResponse<?> answer(Members.Change change, HttpRequest<?> request) {
        return switch (change) {
            case Changed(var member) -> HttpResponse.ok(MemberView.of(member));
            case Removed() -> HttpResponse.noContent();
            case NoSuchMember() -> Problem.of(NOT_FOUND).answer(request);
            case RoleNotAllowed() -> Problem.of(ROLE_NOT_ALLOWED).answer(request);
            case LastOwner() -> Problem.of(LAST_OWNER).answer(request);
        };
    }
}
