package com.listwright.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInWebTest extends TeamWebTest {
    @Test
    void whoeverSignsUpOwnsAFreeOfficeAndIsSignedIn() {
        var visitor = visitor();
        var email = freshAddress();
        var reply = visitor.signsUp(email, "Lighthouse Realty").is(201);
        assertThat(reply.textAt("member.email")).isEqualTo(email);
        assertThat(reply.textAt("member.role")).isEqualTo("owner");
        assertThat(reply.at("member.emailVerified")).isEqualTo(false);
        assertThat(reply.textAt("account.name")).isEqualTo("Lighthouse Realty");
        assertThat(reply.textAt("account.plan")).isEqualTo("free");
        assertThat(reply.at("account.seats.allowed")).isEqualTo(1);
        assertThat(visitor.get("/api/v1/me").is(200).text()).isEqualTo(reply.text());
    }

    @Test
    void aUsedAddressIsToldSoInAnySpellingAndNothingIsLeftBehind() {
        visitor().signsUp("BEN@Harbor.Example ", "Another").isProblem(409, "address-in-use");
        assertThat(visitor().signsIn(BEN, PASSWORD).is(200).textAt("account.name"))
                .isEqualTo("Harbor Office");
    }

    @Test
    void ofManyWhoSignUpWithOneAddressAtOnceOneFoundsAnOffice() {
        var email = freshAddress();
        var statuses = atOnce(Collections.nCopies(
                5, () -> visitor().signsUp(email, "Only One").status()));
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        visitor().signsIn(email, PASSWORD).is(200);
    }

    @Test
    void cookiesAreOutOfReachForScriptsAndOtherSites() {
        var reply = visitor().signsIn(BEN, PASSWORD).is(200);
        var cookies = cookies(reply);
        assertThat(cookies)
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Path=/")
                        .doesNotContain("Domain="));
        assertThat(reply.text()).doesNotContain(cookies.getFirst().split("[=;]", 3)[1]);
    }

    @ParameterizedTest
    @CsvSource({"ben@harbor.example,wrong-password", "nobody@harbor.example,harbor-sample-2026", "'',''", "x,y"})
    void wrongCredentialsGetOneAnswerWhateverIsWrong(String email, String password) {
        var reply = visitor().signsIn(email, password).isProblem(401, "wrong-credentials");
        assertThat(cookies(reply)).isEmpty();
        assertThat(reply.faultyFields()).isEmpty();
    }

    @Test
    void signingOutEndsTheSessionForWhoeverKeptACopy() {
        var visitor = signedIn(ANA);
        var thief = visitor()
                .with("lw_access", visitor.cookie("lw_access").orElseThrow())
                .with("lw_refresh", visitor.cookie("lw_refresh").orElseThrow());
        thief.get("/api/v1/me").is(200);
        visitor.post("/auth/logout", null).is(204);
        thief.get("/api/v1/me").isProblem(401, "unauthenticated");
        thief.post("/auth/refresh", null).isProblem(401, "unauthenticated");
        visitor.post("/auth/logout", null).is(204);
    }

    @Test
    void refreshingGivesNewTokensAndKeepsTheSession() {
        var visitor = signedIn(BEN);
        var before = visitor.cookie("lw_refresh").orElseThrow();
        var session = visitor.get("/api/v1/sessions").listAt("data").size();
        visitor.post("/auth/refresh", null).is(200);
        assertThat(visitor.cookie("lw_refresh").orElseThrow()).isNotEqualTo(before);
        assertThat(visitor.get("/api/v1/sessions").listAt("data")).hasSize(session);
    }

    @Test
    void aRefreshTokenThatComesTwiceEndsTheSession() {
        var visitor = signedIn(CY);
        var stolen = visitor.cookie("lw_refresh").orElseThrow();
        visitor.post("/auth/refresh", null).is(200);
        visitor().with("lw_refresh", stolen).post("/auth/refresh", null).isProblem(401, "unauthenticated");
        visitor.get("/api/v1/me").isProblem(401, "unauthenticated");
        visitor.post("/auth/refresh", null).isProblem(401, "unauthenticated");
    }

    @Test
    void aRefreshWhoseAnswerWasLostMayBeRepeatedUnderItsKey() {
        var token = signedIn(CY).cookie("lw_refresh").orElseThrow();
        var first = visitor().with("lw_refresh", token).post("/auth/refresh", null, "Idempotency-Key", "lost");
        var again = visitor().with("lw_refresh", token).post("/auth/refresh", null, "Idempotency-Key", "lost");
        assertThat(cookies(again.is(200))).hasSize(2).isEqualTo(cookies(first.is(200)));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.text()).isEqualTo(first.text());
    }

    private static List<String> cookies(Reply reply) {
        return reply.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Set-Cookie"))
                .flatMap(header -> header.getValue().stream())
                .toList();
    }
}
