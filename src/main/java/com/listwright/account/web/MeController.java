package com.listwright.account.web;

import static com.listwright.account.web.AccountProblem.WRONG_PASSWORD;

import com.listwright.account.Caller;
import com.listwright.account.KeyCard;
import com.listwright.account.Members;
import com.listwright.account.Needs;
import com.listwright.account.signin.Credentials;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refuses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/** The signed-in member's own affairs. */
@Controller("/api/v1/me")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "You")
class MeController {
    private final Members members;
    private final Credentials credentials;
    private final Welcome welcome;
    private final Throttle throttle;

    MeController(Members members, Credentials credentials, Welcome welcome, Throttle throttle) {
        this.members = members;
        this.credentials = credentials;
        this.welcome = welcome;
        this.throttle = throttle;
    }

    @Serdeable
    record NewName(@Line String name) {}

    @Serdeable
    record PasswordChange(
            @Size(max = 1000) String currentPassword,
            @NewPassword String password) {}

    @Get
    @Needs
    @Operation(
            operationId = "me",
            summary = "Who you are and your office",
            description = "For a key, who answers for it.")
    MeView me(Caller caller, Authentication who) {
        var me = welcome.me(caller);
        return who.getAttributes().get(KeyCard.ATTRIBUTE) instanceof KeyCard card ? me.by(card) : me;
    }

    @Patch
    @Operation(operationId = "renameMe", summary = "Change your name")
    MeView.MemberView rename(Caller caller, @Body @Valid NewName change) {
        members.rename(caller, change.name().strip());
        return welcome.me(caller).member();
    }

    @Post("/password")
    @Operation(summary = "Change your password", description = "Ends your other sessions.")
    @ApiResponse(responseCode = "204", description = "Changed")
    @Refuses("wrong-password")
    HttpResponse<?> changePassword(Caller caller, @Body @Valid PasswordChange change, HttpRequest<?> request) {
        throttle.password(caller);
        return credentials.changePassword(caller, change.currentPassword(), change.password())
                ? HttpResponse.noContent()
                : Problem.of(WRONG_PASSWORD)
                        .at("currentPassword", "is not your password")
                        .answer(request);
    }

    @Post("/verification-mail")
    @Operation(summary = "Have the mail that verifies your address sent again")
    @ApiResponse(responseCode = "202", description = "The mail is on its way")
    HttpResponse<?> sendVerification(Caller caller) {
        throttle.mail(caller);
        credentials.askForVerification(caller);
        return HttpResponse.accepted();
    }
}
