package com.listwright.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.Visitor;
import com.listwright.account.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeWebTest extends TeamWebTest {
    private static final String OTHER_PASSWORD = "a-longer-sample-2027";

    @Test
    void everybodyMayChangeTheirName() {
        var owner = office(Plan.FREE).owner();
        var renamed = owner.patch("/api/v1/me", "{\"name\": \"  Zoë O'Hara-Nuñez 李 \"}")
                .is(200);
        assertThat(renamed.textAt("name")).isEqualTo("Zoë O'Hara-Nuñez 李");
        assertThat(owner.get("/api/v1/me").textAt("member.name")).isEqualTo("Zoë O'Hara-Nuñez 李");
    }

    @Test
    void nobodyGivesThemselvesAnotherRoleAddressOrOffice() {
        var agent = joins(office(Plan.TEAM).owner(), freshAddress(), "agent");
        var reply = agent.patch(
                "/api/v1/me",
                "{\"name\": \"N\", \"role\": \"owner\", \"email\": \"x@test.example\", \"accountId\": \"a\"}");
        assertThat(reply.isProblem(400, "invalid-body").faultyFields())
                .containsExactlyInAnyOrder("role", "email", "accountId");
        assertThat(agent.get("/api/v1/me").textAt("member.role")).isEqualTo("agent");
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndKeepsThisOne() {
        var office = office(Plan.FREE);
        var elsewhere = signedIn(office.email());
        changePassword(office.owner(), PASSWORD, OTHER_PASSWORD).is(204);
        office.owner().get("/api/v1/me").is(200);
        office.owner().post("/auth/refresh", null).is(200);
        elsewhere.get("/api/v1/me").isProblem(401, "unauthenticated");
        elsewhere.post("/auth/refresh", null).isProblem(401, "unauthenticated");
        visitor().signsIn(office.email(), PASSWORD).isProblem(401, "wrong-credentials");
        visitor().signsIn(office.email(), OTHER_PASSWORD).is(200);
    }

    @Test
    void theCurrentPasswordMustBeRight() {
        var office = office(Plan.FREE);
        var refused = changePassword(office.owner(), "not-my-password", OTHER_PASSWORD);
        assertThat(refused.isProblem(422, "wrong-password").faultyFields()).containsExactly("currentPassword");
        var weak = changePassword(office.owner(), PASSWORD, "password1");
        assertThat(weak.isProblem(422, "invalid-value").faultyFields()).containsExactly("password");
        visitor().signsIn(office.email(), PASSWORD).is(200);
    }

    @Test
    void ofTwoPasswordChangesAtOnceOneHolds() {
        var office = office(Plan.FREE);
        var statuses = atOnce(
                () -> changePassword(office.owner(), PASSWORD, "the-first-sample-1")
                        .status(),
                () -> changePassword(office.owner(), PASSWORD, "the-second-sample-2")
                        .status());
        assertThat(statuses).containsExactlyInAnyOrder(204, 422);
        var holds = statuses.getFirst() == 204 ? "the-first-sample-1" : "the-second-sample-2";
        visitor().signsIn(office.email(), holds).is(200);
    }

    @Test
    void whoeverSignsInWithTheOldPasswordAmidItsChangeIsNotLeftSignedIn() {
        var office = office(Plan.FREE);
        var thieves = List.of(visitor(), visitor(), visitor(), visitor());
        List<Callable<Integer>> deeds = new ArrayList<>();
        thieves.forEach(
                thief -> deeds.add(() -> thief.signsIn(office.email(), PASSWORD).status()));
        deeds.add(
                2,
                () -> changePassword(office.owner(), PASSWORD, OTHER_PASSWORD).status());
        assertThat(atOnce(deeds)).isSubsetOf(200, 204, 401);
        thieves.forEach(thief -> thief.get("/api/v1/me").isProblem(401, "unauthenticated"));
    }

    @Test
    void sessionsAreListedWithTheirDeviceAndCanBeEnded() {
        var office = office(Plan.FREE);
        var phone = visitor();
        phone.post(
                        "/auth/login",
                        "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(office.email(), PASSWORD),
                        "User-Agent",
                        "Telephone/1.0")
                .is(200);
        var list = office.owner().get("/api/v1/sessions").is(200);
        assertThat(list.listAt("data")).hasSize(2);
        assertThat(list.at("data.0.current")).isEqualTo(true);
        assertThat(list.at("data.1.current")).isEqualTo(false);
        assertThat(list.textAt("data.1.device")).isEqualTo("Telephone/1.0");
        assertThat(list.textAt("data.1.address")).isEqualTo("127.0.0.1");
        office.owner().delete("/api/v1/sessions/" + ids(list).get(1)).is(204);
        phone.get("/api/v1/me").isProblem(401, "unauthenticated");
        office.owner().delete("/api/v1/sessions/" + ids(list).get(1)).isProblem(404, "not-found");
        assertThat(ids(office.owner().get("/api/v1/sessions"))).hasSize(1);
    }

    @Test
    void sessionsCanBeWalkedInSteps() {
        var office = office(Plan.FREE);
        signedIn(office.email());
        signedIn(office.email());
        var first = office.owner().get("/api/v1/sessions?limit=2");
        var second = office.owner().get("/api/v1/sessions?limit=2&cursor=" + first.textAt("nextCursor"));
        assertThat(ids(first)).hasSize(2).doesNotContainAnyElementsOf(ids(second));
        assertThat(ids(second)).hasSize(1);
        assertThat(second.at("nextCursor")).isNull();
    }

    @Test
    void otherPeoplesSessionsAreNotThere() {
        var office = office(Plan.TEAM);
        var colleague = joins(office.owner(), freshAddress(), "agent");
        var ofColleague = ids(colleague.get("/api/v1/sessions")).getFirst();
        var ofNeighbour = ids(signedIn(CY).get("/api/v1/sessions")).getFirst();
        for (var id : List.of(ofColleague, ofNeighbour, "ses_" + UUID.randomUUID())) {
            office.owner().delete("/api/v1/sessions/" + id).isProblem(404, "not-found");
        }
        colleague.get("/api/v1/me").is(200);
        assertThat(ids(office.owner().get("/api/v1/sessions"))).doesNotContain(ofColleague, ofNeighbour);
    }

    @Test
    void whoeverSignsInAgainInTheSameBrowserLeavesTheirOldSessionBehind() {
        var office = office(Plan.FREE);
        var copy =
                visitor().with("lw_access", office.owner().cookie("lw_access").orElseThrow());
        office.owner().signsIn(office.email(), PASSWORD).is(200);
        copy.get("/api/v1/me").isProblem(401, "unauthenticated");
        assertThat(ids(office.owner().get("/api/v1/sessions"))).hasSize(1);
    }

    @Test
    void anAccessTokenLastsTenMinutesAndTheSessionIsThenProlonged() {
        var owner = office(Plan.FREE).owner();
        clock.advance(Duration.ofMinutes(10));
        owner.get("/api/v1/me").isProblem(401, "unauthenticated");
        owner.post("/auth/refresh", null).is(200);
        owner.get("/api/v1/me").is(200);
    }

    @Test
    void aSessionThatNobodyUsesEndsAfterThreeDays() {
        var owner = office(Plan.FREE).owner();
        clock.advance(Duration.ofHours(71));
        owner.post("/auth/refresh", null).is(200);
        clock.advance(Duration.ofDays(3));
        owner.post("/auth/refresh", null).isProblem(401, "unauthenticated");
    }

    @ParameterizedTest
    @CsvSource({"owner,7", "broker,30", "agent,30"})
    void aSessionInUseEndsSoonerForOwners(String role, int days) {
        var member = joins(office(Plan.TEAM).owner(), freshAddress(), role);
        for (var day = 1; day < days; day++) {
            clock.advance(Duration.ofDays(1));
            member.post("/auth/refresh", null).is(200);
        }
        clock.advance(Duration.ofDays(1));
        member.post("/auth/refresh", null).isProblem(401, "unauthenticated");
    }

    @Test
    void whoeverBecomesAnOwnerSignsInAsOftenAsOwnersDo() {
        var office = office(Plan.TEAM);
        var colleague = joins(office.owner(), freshAddress(), "agent");
        giveRole(office.owner(), memberId(colleague), "owner").is(200);
        for (var day = 1; day < 7; day++) {
            clock.advance(Duration.ofDays(1));
            colleague.post("/auth/refresh", null).is(200);
        }
        clock.advance(Duration.ofDays(1));
        colleague.post("/auth/refresh", null).isProblem(401, "unauthenticated");
    }

    @Test
    void ofRefreshesWithOneTokenAtOnceAtMostOneIsGoodAndNoneFails() {
        var owner = office(Plan.FREE).owner();
        var token = owner.cookie("lw_refresh").orElseThrow();
        var statuses = atOnce(Collections.nCopies(
                4,
                () -> visitor()
                        .with("lw_refresh", token)
                        .post("/auth/refresh", null)
                        .status()));
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 401);
        owner.get("/api/v1/me").isProblem(401, "unauthenticated");
    }

    @Test
    void refreshingAmidPasswordChangesNeverFails() {
        var office = office(Plan.FREE);
        var owner = office.owner();
        var current = PASSWORD;
        for (var round = 0; round < 4; round++) {
            var next = "a-sample-of-round-" + round;
            var known = current;
            List<Callable<Integer>> deeds = new ArrayList<>();
            for (var i = 0; i < 4; i++) {
                var device = visitor();
                device.signsIn(office.email(), current).is(200);
                deeds.add(() -> device.post("/auth/refresh", null).status());
            }
            deeds.add(2, () -> changePassword(owner, known, next).status());
            assertThat(atOnce(deeds)).isSubsetOf(200, 204, 401);
            current = next;
        }
        owner.get("/api/v1/me").is(200);
        assertThat(ids(owner.get("/api/v1/sessions"))).hasSize(1);
    }

    private static Reply changePassword(Visitor visitor, String current, String next) {
        return visitor.post(
                "/api/v1/me/password", "{\"currentPassword\": \"%s\", \"password\": \"%s\"}".formatted(current, next));
    }
}
