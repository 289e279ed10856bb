package com.listwright.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.WebTest;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThrottleWebTest extends WebTest {
    private final Map<String, String> settings = new HashMap<>();

    @Override
    public Map<String, String> getProperties() {
        if (settings.isEmpty()) {
            settings.putAll(super.getProperties());
            settings.put("listwright.limits.sign-in", "3/60s");
            settings.put("listwright.limits.mail", "2/600s");
            settings.put("listwright.limits.link", "4/600s");
            settings.put("listwright.limits.invitation", "2/86400s");
            settings.put("listwright.limits.export", "1/3600s");
        }
        return settings;
    }

    @ParameterizedTest
    @ValueSource(strings = {ANA, "nobody@test.example"})
    void theFourthTryToSignInHasToWaitWhoeverItIs(String email) {
        for (var tries = 0; tries < 3; tries++) {
            wrong(email).isProblem(401, "wrong-credentials");
        }
        var refused = wrong(email).isProblem(429, "too-many-requests");
        assertThat(refused.textAt("limit")).isEqualTo("sign-in");
        assertThat(Integer.parseInt(refused.textAt("retryAfterSeconds"))).isBetween(1, 20);
        assertThat(refused.header("Retry-After")).isEqualTo(refused.textAt("retryAfterSeconds"));
        // Nor does the right password, or the spelling, help now.
        visitor().signsIn(email, PASSWORD).isProblem(429, "too-many-requests");
        wrong(email.toUpperCase(Locale.ROOT)).isProblem(429, "too-many-requests");
    }

    @Test
    void aRightPasswordForgivesTheTries() {
        for (var rounds = 0; rounds < 3; rounds++) {
            wrong(CY).isProblem(401, "wrong-credentials");
            wrong(CY).isProblem(401, "wrong-credentials");
            signedIn(CY);
        }
    }

    @Test
    void theAnswerSaysWhatIsLeftOfTheGeneralLimit() {
        var reply = signedIn(BEN).get("/api/v1/me").is(200);
        assertThat(reply.header("RateLimit-Policy")).isEqualTo("\"api\";q=6000;w=60");
        assertThat(reply.header("RateLimit")).matches("\"api\";r=59\\d\\d;t=\\d+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy@summit.example", "stranger@test.example"})
    void anAddressIsNotFloodedWithMail(String email) {
        askForReset(email).is(202);
        askForReset(email).is(202);
        assertThat(askForReset(email).isProblem(429, "too-many-requests").textAt("limit"))
                .isEqualTo("mail");
    }

    @Test
    void linksAreNotTriedByTheThousand() {
        for (var tries = 0; tries < 4; tries++) {
            visitor().get("/auth/invitations/guess" + tries).isProblem(400, "link-invalid");
        }
        visitor().get("/auth/invitations/guess").isProblem(429, "too-many-requests");
        visitor().post("/auth/verifications/guess", null).isProblem(429, "too-many-requests");
        visitor()
                .post("/auth/password-resets/guess", "{\"password\": \"a-longer-sample-2027\"}")
                .isProblem(429, "too-many-requests");
    }

    @Test
    void anOfficeInvitesAndTakesItselfOutOnlySoOften() {
        var ben = signedIn(BEN);
        for (var i = 0; i < 2; i++) {
            ben.post("/api/v1/invitations", "{\"email\": \"%s\", \"role\": \"agent\"}".formatted(freshAddress()))
                    .is(201);
        }
        ben.post("/api/v1/invitations", "{\"email\": \"%s\", \"role\": \"agent\"}".formatted(freshAddress()))
                .isProblem(429, "too-many-requests");
        ben.get("/api/v1/account/export").is(200);
        ben.get("/api/v1/account/export").isProblem(429, "too-many-requests");
    }

    @Test
    void whoeverGuessesThePasswordOfAnOpenSessionHasToWaitToo() {
        var cy = signedIn(CY);
        var guess = "{\"currentPassword\": \"guess\", \"password\": \"a-longer-sample-2027\"}";
        for (var tries = 0; tries < 3; tries++) {
            cy.post("/api/v1/me/password", guess).isProblem(422, "wrong-password");
        }
        cy.post("/api/v1/me/password", guess).isProblem(429, "too-many-requests");
        cy.send("DELETE", "/api/v1/account", "{\"password\": \"guess\"}").isProblem(429, "too-many-requests");
    }

    @Test
    void twoNodesOnOneDatabaseCountTogether() {
        try (var second = ApplicationContext.run(EmbeddedServer.class, new HashMap<String, Object>(settings), "test")) {
            var email = "both@test.example";
            var there = second.getURI() + "/auth/login";
            var guess = "{\"email\": \"%s\", \"password\": \"guess\"}".formatted(email);
            wrong(email).is(401);
            visitor().post(there, guess).is(401);
            wrong(email).is(401);
            visitor().post(there, guess).isProblem(429, "too-many-requests");
            wrong(email).isProblem(429, "too-many-requests");
        }
    }

    private Reply wrong(String email) {
        return visitor().signsIn(email, "not-the-password");
    }

    private Reply askForReset(String email) {
        return visitor().post("/auth/password-resets", "{\"email\": \"%s\"}".formatted(email));
    }
}
