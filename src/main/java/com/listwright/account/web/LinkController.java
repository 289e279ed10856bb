package com.listwright.account.web;

import static com.listwright.account.web.AccountProblem.ADDRESS_IN_USE;
import static com.listwright.account.web.AccountProblem.LINK_INVALID;

import com.listwright.account.EmailAddress;
import com.listwright.account.Invitations;
import com.listwright.account.Invitations.Accepting.Accepted;
import com.listwright.account.Invitations.Accepting.AddressInUse;
import com.listwright.account.Invitations.Accepting.LinkInvalid;
import com.listwright.account.Offer;
import com.listwright.account.Role;
import com.listwright.account.signin.Credentials;
import com.listwright.account.signin.Passwords;
import com.listwright.account.signin.Sessions;
import com.listwright.platform.LinkToken;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refuses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
import org.jspecify.annotations.Nullable;

/** What the links in mails open, for people who are not signed in. */
@Controller("/auth")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Links in mails")
class LinkController {
    private final Credentials credentials;
    private final Invitations invitations;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Welcome welcome;
    private final Throttle throttle;

    LinkController(
            Credentials credentials,
            Invitations invitations,
            Sessions sessions,
            Passwords passwords,
            Welcome welcome,
            Throttle throttle) {
        this.credentials = credentials;
        this.invitations = invitations;
        this.sessions = sessions;
        this.passwords = passwords;
        this.welcome = welcome;
        this.throttle = throttle;
    }

    @Serdeable
    record ResetWish(@EmailField String email) {}

    @Serdeable
    record PasswordChoice(@NewPassword String password) {}

    @Serdeable
    record Acceptance(@Line String name, @NewPassword String password) {}

    @Serdeable
    @Schema(name = "InvitationOffer")
    record OfferView(
            String office,
            String email,
            Role role,
            @Nullable String invitedBy) {
        static OfferView of(Offer offer) {
            return new OfferView(offer.office(), offer.email(), offer.role(), offer.invitedBy());
        }
    }

    @Post("/password-resets")
    @Operation(
            operationId = "askForPasswordReset",
            summary = "Ask for a mail to choose a new password",
            description = "Answers the same whether or not anybody has the address.")
    @ApiResponse(responseCode = "202", description = "If somebody has this address, a mail is on its way")
    HttpResponse<?> askForReset(@Body @Valid ResetWish wish) {
        var email = new EmailAddress(wish.email());
        throttle.mail(email);
        credentials.askForReset(email);
        return HttpResponse.accepted();
    }

    @Post("/password-resets/{token}")
    @Operation(
            operationId = "resetPassword",
            summary = "Choose a new password",
            description = "Ends all sessions of the member. The link works once and for 10 minutes.")
    @ApiResponse(responseCode = "204", description = "The password is changed; sign in with it")
    @Refuses("link-invalid")
    HttpResponse<?> reset(String token, @Body @Valid PasswordChoice choice, HttpRequest<?> request) {
        throttle.link(request);
        return credentials.reset(new LinkToken(token), passwords.hash(choice.password()))
                ? HttpResponse.noContent()
                : Problem.of(LINK_INVALID).answer(request);
    }

    @Post("/verifications/{token}")
    @Operation(operationId = "verifyEmail", summary = "Verify an address of mail")
    @ApiResponse(responseCode = "204", description = "The address is verified")
    @Refuses("link-invalid")
    HttpResponse<?> verify(String token, HttpRequest<?> request) {
        throttle.link(request);
        return credentials.verify(new LinkToken(token))
                ? HttpResponse.noContent()
                : Problem.of(LINK_INVALID).answer(request);
    }

    @Get("/invitations/{token}")
    @Operation(operationId = "seeInvitation", summary = "See what an invitation offers")
    @ApiResponse(
            responseCode = "200",
            description = "The offer",
            content = @Content(schema = @Schema(implementation = OfferView.class)))
    @Refuses("link-invalid")
    HttpResponse<?> offer(String token, HttpRequest<?> request) {
        throttle.link(request);
        return invitations
                .offer(new LinkToken(token))
                .<HttpResponse<?>>map(offer -> HttpResponse.ok(OfferView.of(offer)))
                .orElseGet(() -> Problem.of(LINK_INVALID).answer(request));
    }

    @Post("/invitations/{token}")
    @Operation(
            operationId = "acceptInvitation",
            summary = "Accept an invitation",
            description = "Makes you a member of the office and signs you in.")
    @ApiResponse(
            responseCode = "201",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = MeView.class)))
    @Refuses({"link-invalid", "address-in-use"})
    HttpResponse<?> accept(String token, @Body @Valid Acceptance acceptance, HttpRequest<?> request) {
        throttle.link(request);
        var password = passwords.hash(acceptance.password());
        return switch (invitations.accept(
                new LinkToken(token), acceptance.name().strip(), password)) {
            case Accepted(var account, var member, var role) ->
                welcome.anew(
                        HttpStatus.CREATED, sessions.begin(account, member, role, welcome.device(request)), request);
            case LinkInvalid() -> Problem.of(LINK_INVALID).answer(request);
            case AddressInUse() -> Problem.of(ADDRESS_IN_USE).answer(request);
        };
    }
}
