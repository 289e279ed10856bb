package com.listwright.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Visitor;
import com.listwright.account.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberWebTest extends TeamWebTest {
    @Test
    void everybodySeesTheWholeTeamAndNobodyElse() {
        var office = office(Plan.TEAM);
        var agent = joins(office.owner(), freshAddress(), "agent");
        var list = agent.get("/api/v1/members").is(200);
        assertThat(ids(list)).containsExactly(memberId(office.owner()), memberId(agent));
        assertThat(list.at("nextCursor")).isNull();
        assertThat(list.text()).doesNotContain("harbor.example", "summit.example", "argon2");
    }

    @Test
    void theListCanBeWalkedInSteps() {
        var office = office(Plan.TEAM);
        joins(office.owner(), freshAddress(), "agent");
        joins(office.owner(), freshAddress(), "agent");
        var walked = new ArrayList<String>();
        var page = office.owner().get("/api/v1/members?limit=1");
        while (page.at("nextCursor") != null) {
            walked.addAll(ids(page));
            page = office.owner().get("/api/v1/members?limit=1&cursor=" + page.textAt("nextCursor"));
        }
        walked.addAll(ids(page));
        assertThat(walked).isEqualTo(ids(office.owner().get("/api/v1/members"))).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=101", "limit=-1", "limit=abc", "limit=", "limit=1e1", "limit=99999999999"})
    void aLimitIsAWholeNumberUpToAHundred(String query) {
        assertThat(signedIn(BEN)
                        .get("/api/v1/members?" + query)
                        .isProblem(400, "invalid-parameter")
                        .faultyFields())
                .containsExactly("limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "bWVtXzE", "%27%20OR%201=1", "AAAA===="})
    void aForgedCursorIsRefused(String cursor) {
        assertThat(signedIn(BEN)
                        .get("/api/v1/members?cursor=" + cursor)
                        .isProblem(400, "invalid-parameter")
                        .faultyFields())
                .containsExactly("cursor");
    }

    @Test
    void aNewRoleCountsFromTheNextRequestOn() {
        var office = office(Plan.TEAM);
        var colleague = joins(office.owner(), freshAddress(), "agent");
        var id = memberId(colleague);
        colleague.get("/api/v1/invitations").isProblem(403, "role-not-allowed");
        assertThat(giveRole(office.owner(), id, "broker").is(200).textAt("role"))
                .isEqualTo("broker");
        colleague.get("/api/v1/invitations").is(200);
        colleague.patch("/api/v1/account", "{\"name\": \"Mine\"}").isProblem(403, "role-not-allowed");
        giveRole(office.owner(), id, "owner").is(200);
        colleague.patch("/api/v1/account", "{\"name\": \"Ours\"}").is(200);
        giveRole(office.owner(), id, "agent").is(200);
        colleague.get("/api/v1/invitations").isProblem(403, "role-not-allowed");
        colleague.get("/api/v1/account/export").isProblem(403, "role-not-allowed");
    }

    @Test
    void whoeverIsRemovedIsOutAtOnce() {
        var office = office(Plan.TEAM);
        var email = freshAddress();
        var colleague = joins(office.owner(), email, "owner");
        var id = memberId(colleague);
        remove(office.owner(), id).is(204);
        colleague.get("/api/v1/me").isProblem(401, "unauthenticated");
        colleague.post("/auth/refresh", null).isProblem(401, "unauthenticated");
        visitor().signsIn(email, PASSWORD).isProblem(401, "wrong-credentials");
        remove(office.owner(), id).isProblem(404, "not-found");
        assertThat(seatsUsed(office.owner())).isEqualTo(1);
        visitor().signsUp(email, "A New Start").is(201);
    }

    @Test
    void whoeverIsRemovedAmidTheirRequestsSeesThemRefusedAndNeverFail() {
        var office = office(Plan.TEAM);
        var colleague = joins(office.owner(), freshAddress(), "broker");
        var id = memberId(colleague);
        List<Callable<Integer>> deeds = new ArrayList<>();
        for (var i = 0; i < 6; i++) {
            deeds.add(() -> colleague.get("/api/v1/me").status());
            deeds.add(() ->
                    colleague.patch("/api/v1/me", "{\"name\": \"Still Here\"}").status());
            deeds.add(() -> invite(colleague, freshAddress(), "agent").status());
        }
        deeds.add(9, () -> remove(office.owner(), id).status());
        assertThat(Set.copyOf(atOnce(deeds))).isSubsetOf(200, 201, 204, 401, 402, 403);
        colleague.get("/api/v1/me").isProblem(401, "unauthenticated");
    }

    @Test
    void theLastOwnerStaysTheOwner() {
        var office = office(Plan.TEAM);
        var id = memberId(office.owner());
        joins(office.owner(), freshAddress(), "broker");
        giveRole(office.owner(), id, "agent").isProblem(409, "last-owner");
        remove(office.owner(), id).isProblem(409, "last-owner");
        giveRole(office.owner(), id, "owner").is(200);
    }

    @Test
    void twoOwnersWhoRemoveOrDemoteEachOtherAtTheSameMomentLeaveOne() {
        for (var round = 0; round < 3; round++) {
            var office = office(Plan.TEAM);
            var partner = joins(office.owner(), freshAddress(), "owner");
            var first = memberId(office.owner());
            var second = memberId(partner);
            var deed = deed(round);
            atOnce(() -> deed.by(office.owner(), second), () -> deed.by(partner, first));
            var left = office.owner().get("/api/v1/me").status() == 200 ? office.owner() : partner;
            var owners = left.get("/api/v1/members").is(200).text().split("\"role\":\"owner\"", -1).length - 1;
            assertThat(owners).isEqualTo(1);
        }
    }

    private interface Deed {
        int by(Visitor caller, String member);
    }

    private static Deed deed(int round) {
        return round % 2 == 0
                ? (caller, member) -> remove(caller, member).status()
                : (caller, member) -> giveRole(caller, member, "agent").status();
    }

    @Test
    void brokersLookAfterAgentsOnly() {
        var office = office(Plan.TEAM);
        var broker = joins(office.owner(), freshAddress(), "broker");
        var other = memberId(joins(office.owner(), freshAddress(), "broker"));
        var agent = memberId(joins(office.owner(), freshAddress(), "agent"));
        var owner = memberId(office.owner());
        giveRole(broker, agent, "broker").isProblem(403, "role-not-allowed");
        giveRole(broker, agent, "owner").isProblem(403, "role-not-allowed");
        giveRole(broker, other, "agent").isProblem(403, "role-not-allowed");
        giveRole(broker, memberId(broker), "owner").isProblem(403, "role-not-allowed");
        remove(broker, owner).isProblem(403, "role-not-allowed");
        remove(broker, other).isProblem(403, "role-not-allowed");
        giveRole(broker, agent, "agent").is(200);
        remove(broker, agent).is(204);
    }

    @Test
    void agentsChangeNobodyAndMayLeave() {
        var office = office(Plan.TEAM);
        var agent = joins(office.owner(), freshAddress(), "agent");
        var colleague = memberId(joins(office.owner(), freshAddress(), "agent"));
        giveRole(agent, memberId(agent), "owner").isProblem(403, "role-not-allowed");
        giveRole(agent, colleague, "agent").isProblem(403, "role-not-allowed");
        remove(agent, colleague).isProblem(403, "role-not-allowed");
        remove(agent, memberId(agent)).is(204);
        agent.get("/api/v1/me").isProblem(401, "unauthenticated");
    }

    @Test
    void aNeighboursMemberLooksLikeNobody() {
        var neighbour = memberId(signedIn(CY));
        var nobody = "mem_" + UUID.randomUUID();
        var ben = signedIn(BEN);
        assertThat(withoutId(remove(ben, neighbour).isProblem(404, "not-found").text()))
                .isEqualTo(withoutId(
                        remove(ben, nobody).isProblem(404, "not-found").text()));
        assertThat(withoutId(giveRole(ben, neighbour, "agent")
                        .isProblem(404, "not-found")
                        .text()))
                .isEqualTo(withoutId(giveRole(ben, nobody, "agent")
                        .isProblem(404, "not-found")
                        .text()));
        assertThat(memberId(signedIn(CY))).isEqualTo(neighbour);
    }

    private static String withoutId(String problem) {
        return problem.replaceAll("\"requestId\":\"[^\"]+\"", "");
    }
}
