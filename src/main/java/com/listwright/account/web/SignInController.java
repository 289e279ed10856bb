package com.listwright.account.web;

import static com.listwright.account.web.AccountProblem.ADDRESS_IN_USE;
import static com.listwright.account.web.AccountProblem.WRONG_CREDENTIALS;
import static com.listwright.platform.web.CommonProblem.UNAUTHENTICATED;

import com.listwright.account.Accounts;
import com.listwright.account.Accounts.Founding.AddressInUse;
import com.listwright.account.Accounts.Founding.Founded;
import com.listwright.account.EmailAddress;
import com.listwright.account.Role;
import com.listwright.account.signin.Credentials;
import com.listwright.account.signin.Passwords;
import com.listwright.account.signin.Sessions;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refuses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import jakarta.validation.constraints.Size;

/** Signing up, in and out. */
@Controller("/auth")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Sign-in")
class SignInController {
    private final Accounts accounts;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Welcome welcome;
    private final SessionCookies cookies;
    private final Throttle throttle;

    SignInController(
            Accounts accounts,
            Credentials credentials,
            Sessions sessions,
            Passwords passwords,
            Welcome welcome,
            SessionCookies cookies,
            Throttle throttle) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.sessions = sessions;
        this.passwords = passwords;
        this.welcome = welcome;
        this.cookies = cookies;
        this.throttle = throttle;
    }

    @Serdeable
    record NewOffice(
            @EmailField String email,
            @NewPassword String password,
            @Line String name,
            @Line String office) {}

    /** The password is compared, not set, so it may be any text; its length is bounded because hashing it costs. */
    @Serdeable
    record SignIn(
            @Size(max = 254) String email, @Size(max = 1000) String password) {}

    @Post("/signup")
    @Operation(
            summary = "Sign up",
            description =
                    "Founds an office with its owner, signs the owner in and sends a mail that verifies the address.")
    @ApiResponse(
            responseCode = "201",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = MeView.class)))
    @Refuses("address-in-use")
    HttpResponse<?> signUp(@Body @Valid NewOffice office, HttpRequest<?> request) {
        throttle.signUp(request);
        var password = passwords.hash(office.password());
        return switch (accounts.found(
                office.office().strip(), office.name().strip(), new EmailAddress(office.email()), password)) {
            case Founded(var account, var owner) ->
                welcome.anew(
                        HttpStatus.CREATED,
                        sessions.begin(account, owner, Role.OWNER, welcome.device(request)),
                        request);
            case AddressInUse() ->
                Problem.of(ADDRESS_IN_USE).at("email", "has an account already").answer(request);
        };
    }

    @Post("/login")
    @Operation(summary = "Sign in")
    @ApiResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = MeView.class)))
    @Refuses("wrong-credentials")
    HttpResponse<?> signIn(@Body @Valid SignIn given, HttpRequest<?> request) {
        var email = new EmailAddress(given.email());
        throttle.signIn(request, email);
        var pass = credentials.signIn(email, given.password(), welcome.device(request));
        if (pass.isEmpty()) {
            return Problem.of(WRONG_CREDENTIALS).answer(request);
        }
        throttle.signedIn(email);
        return welcome.anew(HttpStatus.OK, pass.get(), request);
    }

    @Post("/refresh")
    @Operation(
            summary = "Prolong the session",
            description = "Replaces both cookies. A refresh token works once; showing it again ends the session."
                    + " Repeat a request whose answer was lost with the same Idempotency-Key.")
    @ApiResponse(
            responseCode = "200",
            description = "Prolonged",
            content = @Content(schema = @Schema(implementation = MeView.class)))
    @Refuses("unauthenticated")
    HttpResponse<?> refresh(HttpRequest<?> request) {
        return cookies.refresh(request)
                .flatMap(token -> sessions.refresh(token, welcome.device(request)))
                .<HttpResponse<?>>map(pass -> welcome.in(HttpStatus.OK, pass))
                .orElseGet(() -> cookies.take(Problem.of(UNAUTHENTICATED).answer(request)));
    }

    @Post("/logout")
    @Operation(
            summary = "Sign out",
            description = "Ends the session everywhere at once. Does nothing if there is none.")
    @ApiResponse(responseCode = "204", description = "Signed out")
    HttpResponse<?> signOut(HttpRequest<?> request) {
        cookies.access(request).flatMap(sessions::recognise).ifPresent(sessions::end);
        cookies.refresh(request).ifPresent(sessions::end);
        return cookies.take(HttpResponse.noContent());
    }
}
