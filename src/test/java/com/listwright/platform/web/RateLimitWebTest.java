package com.listwright.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.WebTest;
import com.listwright.platform.limit.Limit;
import com.listwright.platform.limit.RateLimits;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitWebTest extends WebTest {
    @Inject
    RateLimits limits;

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("listwright.limits.api", "20/3600s");
        properties.put("listwright.limits.sign-in", "3/3600s");
        properties.put("listwright.limits.sign-in-network", "15/3600s");
        return properties;
    }

    @BeforeEach
    void startAfresh() {
        limits.forget(Limit.API, "127.0.0.1");
        limits.forget(Limit.SIGN_IN_NETWORK, "127.0.0.0");
    }

    @Test
    void everyAnswerSaysWhatIsLeft() {
        var visitor = visitor();
        for (int left = 19; left >= 0; left--) {
            assertTold(visitor.get("/api/v1/about").is(200), left);
        }
        var refusal = visitor.get("/api/v1/about").isProblem(429, "too-many-requests");
        assertTold(refusal, 0);
        assertThat(refusal.header("Retry-After"))
                .isEqualTo(refusal.textAt("retryAfterSeconds"))
                .matches("1[0-9]{2}");
        assertThat(refusal.at("limit")).isEqualTo("api");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1/nothing", "/auth/login"})
    void whoeverIsTurnedAwayIsToldAndCountedToo(String path) {
        assertTold(visitor().get(path), 19);
        assertTold(visitor().get(path), 18);
    }

    @Test
    void anotherSitesRequestsAreCounted() {
        assertTold(
                visitor()
                        .post("/auth/logout", null, "Origin", "https://evil.example")
                        .is(403),
                19);
    }

    @Test
    void guessingAtTokensIsLimited() {
        for (int i = 0; i < 20; i++) {
            visitor().with("lw_access", "guess" + i).get("/api/v1/me").is(401);
        }
        visitor().with("lw_access", "another").get("/api/v1/me").isProblem(429, "too-many-requests");
    }

    @Test
    void aMemberIsCountedAloneWhereverTheyAre() {
        var cy = signedIn(CY);
        var elsewhere = signedIn(CY);
        while (visitor().get("/api/v1/about").status() == 200) {
            assertThat(cy).isNotNull();
        }
        assertTold(cy.get("/api/v1/me").is(200), 19);
        assertTold(elsewhere.get("/api/v1/me").is(200), 18);
    }

    @Test
    void anAddressThatACallerMakesUpDoesNotCount() {
        assertTold(visitor().get("/api/v1/about", "X-Forwarded-For", "203.0.113.1"), 19);
        assertTold(visitor().get("/api/v1/about", "X-Forwarded-For", "203.0.113.2"), 18);
    }

    @ParameterizedTest
    @ValueSource(strings = {ANA, "nobody@harbor.example"})
    void guessingAPasswordEndsSoonWhoeverItIs(String email) {
        for (int i = 0; i < 3; i++) {
            visitor().signsIn(email, "guess " + i).isProblem(401, "wrong-credentials");
        }
        var refusal = visitor().signsIn(email.toUpperCase(Locale.ROOT), PASSWORD);
        refusal.isProblem(429, "too-many-requests");
        assertThat(refusal.at("limit")).isEqualTo("sign-in");
        limits.forget(Limit.SIGN_IN, email);
    }

    @Test
    void aRightPasswordForgivesTheWrongOnes() {
        for (int round = 0; round < 3; round++) {
            visitor().signsIn(BEN, "wrong").isProblem(401, "wrong-credentials");
            visitor().signsIn(BEN, "wrong").isProblem(401, "wrong-credentials");
            visitor().signsIn(BEN, PASSWORD).is(200);
        }
    }

    @Test
    void manyNamesFromOneNetworkAreLimited() {
        for (int i = 0; i < 15; i++) {
            visitor().signsIn("somebody" + i + "@test.example", "guess").is(401);
        }
        assertThat(visitor().signsIn("yet@test.example", "guess").is(429).at("limit"))
                .isEqualTo("sign-in-network");
    }

    private static void assertTold(Reply reply, int left) {
        assertThat(reply.header("RateLimit-Policy")).isEqualTo("\"api\";q=20;w=3600");
        assertThat(reply.header("RateLimit")).matches("\"api\";r=" + left + ";t=\\d+");
    }
}
