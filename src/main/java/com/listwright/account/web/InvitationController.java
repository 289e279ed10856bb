package com.listwright.account.web;

import static com.listwright.account.web.AccountProblem.ALREADY_MEMBER;
import static com.listwright.account.web.AccountProblem.SEATS_EXHAUSTED;
import static com.listwright.platform.web.CommonProblem.NOT_FOUND;
import static com.listwright.platform.web.CommonProblem.ROLE_NOT_ALLOWED;

import com.listwright.account.Caller;
import com.listwright.account.EmailAddress;
import com.listwright.account.Invitation;
import com.listwright.account.InvitationId;
import com.listwright.account.Invitations;
import com.listwright.account.Invitations.Inviting;
import com.listwright.account.Invitations.Withdrawing;
import com.listwright.account.Role;
import com.listwright.platform.web.Page;
import com.listwright.platform.web.Paging;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refused;
import com.listwright.platform.web.Refuses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The people who are to join the caller's office. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Team")
class InvitationController {
    private final Invitations invitations;
    private final Throttle throttle;

    InvitationController(Invitations invitations, Throttle throttle) {
        this.invitations = invitations;
        this.throttle = throttle;
    }

    @Serdeable
    record NewInvitation(
            @EmailField String email,
            Role role,
            @Nullable @Line String name) {}

    @Serdeable
    record NewMember(@EmailField String email, @Line String name, Role role) {}

    @Serdeable
    @Schema(name = "Invitation")
    record InvitationView(
            String id,
            String email,
            @Nullable String name,
            Role role,
            @Nullable String invitedBy,
            Instant createdAt,
            Instant expiresAt) {
        static InvitationView of(Invitation invitation) {
            return new InvitationView(
                    invitation.id().toString(),
                    invitation.email(),
                    invitation.name(),
                    invitation.role(),
                    invitation.invitedBy(),
                    invitation.createdAt(),
                    invitation.expiresAt());
        }
    }

    @Get("/invitations")
    @Operation(
            operationId = "listInvitations",
            summary = "List the invitations that are open",
            description = "For owners and brokers.")
    @Refuses("role-not-allowed")
    Page<InvitationView> list(Caller caller, Paging paging) {
        if (caller.role() == Role.AGENT) {
            throw new Refused(Problem.of(ROLE_NOT_ALLOWED));
        }
        return Page.of(
                invitations.list(caller, paging.after(), paging.oneMore()),
                paging,
                invitation -> invitation.id().value(),
                InvitationView::of);
    }

    @Post("/invitations")
    @Operation(
            operationId = "invite",
            summary = "Invite somebody",
            description =
                    "Sends a mail whose link works for 7 days, and keeps a seat meanwhile. Inviting an address again"
                            + " sends a new link and makes the old one void.")
    @ApiResponse(
            responseCode = "201",
            description = "Invited",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    @Refuses({"role-not-allowed", "already-member", "seats-exhausted"})
    HttpResponse<?> invite(Caller caller, @Body @Valid NewInvitation wish, HttpRequest<?> request) {
        return invite(caller, wish.email(), wish.role(), wish.name(), request);
    }

    @Post("/members")
    @Operation(
            operationId = "inviteByName",
            summary = "Invite somebody by name",
            description = "The same as inviting: the person becomes a member by accepting.")
    @ApiResponse(
            responseCode = "201",
            description = "Invited",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    @Refuses({"role-not-allowed", "already-member", "seats-exhausted"})
    HttpResponse<?> inviteByName(Caller caller, @Body @Valid NewMember wish, HttpRequest<?> request) {
        return invite(caller, wish.email(), wish.role(), wish.name(), request);
    }

    private HttpResponse<?> invite(
            Caller caller, String email, Role role, @Nullable String name, HttpRequest<?> request) {
        throttle.invitation(caller);
        return switch (invitations.invite(caller, new EmailAddress(email), role, name)) {
            case Inviting.Invited(var invitation) -> HttpResponse.created(InvitationView.of(invitation));
            case Inviting.AlreadyMember() ->
                Problem.of(ALREADY_MEMBER).at("email", "is a member already").answer(request);
            case Inviting.SeatsExhausted(var seats, var used) ->
                Problem.of(SEATS_EXHAUSTED)
                        .with("seats", seats)
                        .with("used", used)
                        .answer(request);
            case Inviting.RoleNotAllowed() -> Problem.of(ROLE_NOT_ALLOWED).answer(request);
        };
    }

    @Delete("/invitations/{id}")
    @Operation(
            operationId = "withdrawInvitation",
            summary = "Withdraw an invitation",
            description = "Its link stops working and its seat is free again.")
    @ApiResponse(responseCode = "204", description = "Withdrawn")
    @Refuses({"not-found", "role-not-allowed"})
    HttpResponse<?> withdraw(Caller caller, @PathVariable InvitationId id, HttpRequest<?> request) {
        return switch (invitations.withdraw(caller, id)) {
            case Withdrawing.Withdrawn() -> HttpResponse.noContent();
            case Withdrawing.NoSuchInvitation() -> Problem.of(NOT_FOUND).answer(request);
            case Withdrawing.RoleNotAllowed() -> Problem.of(ROLE_NOT_ALLOWED).answer(request);
        };
    }
}
