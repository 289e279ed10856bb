package com.listwright.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.account.Invitations;
import com.listwright.account.Plan;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationWebTest extends TeamWebTest {
    @Inject
    Invitations invitations;

    @Test
    void anInvitationIsListedMailedAndKeepsASeat() {
        var office = office(Plan.TEAM, "Pier Nine");
        var guest = freshAddress();
        var invited = office.owner()
                .post(
                        "/api/v1/invitations",
                        "{\"email\": \" %s \", \"role\": \"broker\", \"name\": \"Dee\"}".formatted(guest))
                .is(201);
        assertThat(invited.textAt("id")).startsWith("inv_");
        assertThat(invited.textAt("email")).isEqualTo(guest);
        assertThat(invited.textAt("role")).isEqualTo("broker");
        assertThat(invited.textAt("name")).isEqualTo("Dee");
        assertThat(invited.textAt("invitedBy")).isEqualTo("Test Person");
        assertThat(ids(office.owner().get("/api/v1/invitations"))).containsExactly(invited.textAt("id"));
        assertThat(seatsUsed(office.owner())).isEqualTo(2);
        var offer = visitor()
                .get("/auth/invitations/" + mailedLink("invite", guest))
                .is(200);
        assertThat(offer.textAt("office")).isEqualTo("Pier Nine");
        assertThat(offer.textAt("email")).isEqualTo(guest);
        assertThat(offer.textAt("role")).isEqualTo("broker");
        assertThat(offer.textAt("invitedBy")).isEqualTo("Test Person");
    }

    @Test
    void invitingBySomebodysNameIsTheSame() {
        var office = office(Plan.TEAM);
        var guest = freshAddress();
        var invited = office.owner()
                .post(
                        "/api/v1/members",
                        "{\"email\": \"%s\", \"name\": \"Dee Roe\", \"role\": \"agent\"}".formatted(guest))
                .is(201);
        assertThat(ids(office.owner().get("/api/v1/invitations"))).containsExactly(invited.textAt("id"));
        accept(visitor(), mailedLink("invite", guest)).is(201);
    }

    @Test
    void whoeverAcceptsIsAVerifiedMemberWithThatRoleAndSignedIn() {
        var office = office(Plan.TEAM);
        var guest = freshAddress();
        invite(office.owner(), guest, "broker").is(201);
        var link = mailedLink("invite", guest);
        var newcomer = visitor();
        var me = accept(newcomer, link).is(201);
        assertThat(me.textAt("member.role")).isEqualTo("broker");
        assertThat(me.at("member.emailVerified")).isEqualTo(true);
        assertThat(me.textAt("account.id")).isEqualTo(office.id().toString());
        newcomer.get("/api/v1/me").is(200);
        assertThat(ids(office.owner().get("/api/v1/invitations"))).isEmpty();
        assertThat(seatsUsed(office.owner())).isEqualTo(2);
        accept(visitor(), link).isProblem(400, "link-invalid");
        invite(office.owner(), guest, "agent").isProblem(409, "already-member");
        signedIn(guest);
    }

    @Test
    void ofManyWhoAcceptAtOnceOneBecomesAMember() {
        var office = office(Plan.TEAM);
        var guest = freshAddress();
        invite(office.owner(), guest, "agent").is(201);
        var link = mailedLink("invite", guest);
        var statuses =
                atOnce(Collections.nCopies(4, () -> accept(visitor(), link).status()));
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 400);
        assertThat(seatsUsed(office.owner())).isEqualTo(2);
    }

    @Test
    void invitingAgainKeepsOneSeatAndVoidsTheOldLink() {
        var office = office(Plan.TEAM);
        var guest = freshAddress();
        var first = invite(office.owner(), guest, "agent").is(201);
        var old = mailedLink("invite", guest);
        var second =
                invite(office.owner(), guest.toUpperCase(Locale.ROOT), "broker").is(201);
        assertThat(second.textAt("id")).isEqualTo(first.textAt("id"));
        var link = linkAfter(old, "invite", guest);
        assertThat(seatsUsed(office.owner())).isEqualTo(2);
        accept(visitor(), old).isProblem(400, "link-invalid");
        assertThat(accept(visitor(), link).is(201).textAt("member.role")).isEqualTo("broker");
    }

    @Test
    void aWithdrawnInvitationIsVoidAndItsSeatFree() {
        var office = office(Plan.TEAM);
        var guest = freshAddress();
        var id = invite(office.owner(), guest, "agent").is(201).textAt("id");
        var link = mailedLink("invite", guest);
        office.owner().delete("/api/v1/invitations/" + id).is(204);
        visitor().get("/auth/invitations/" + link).isProblem(400, "link-invalid");
        accept(visitor(), link).isProblem(400, "link-invalid");
        assertThat(seatsUsed(office.owner())).isEqualTo(1);
        office.owner().delete("/api/v1/invitations/" + id).isProblem(404, "not-found");
    }

    @Test
    void anInvitationIsEitherWithdrawnOrAcceptedHoweverCloseTheyCome() {
        var office = office(Plan.BROKERAGE);
        for (var round = 0; round < 4; round++) {
            var guest = freshAddress();
            var id = invite(office.owner(), guest, "agent").is(201).textAt("id");
            var link = mailedLink("invite", guest);
            var used = seatsUsed(office.owner());
            var statuses = atOnce(
                    () -> accept(visitor(), link).status(),
                    () -> office.owner().delete("/api/v1/invitations/" + id).status());
            assertThat(statuses).isIn(List.of(201, 404), List.of(400, 204));
            assertThat(seatsUsed(office.owner())).isEqualTo(statuses.getFirst() == 201 ? used : used - 1);
        }
    }

    @Test
    void anInvitationRunsOutAfterAWeekAndFreesItsSeat() {
        var office = office(Plan.TEAM);
        var guest = freshAddress();
        invite(office.owner(), guest, "agent").is(201);
        var link = mailedLink("invite", guest);
        clock.advance(Duration.ofDays(7));
        accept(visitor(), link).isProblem(400, "link-invalid");
        var owner = signedIn(office.email());
        assertThat(ids(owner.get("/api/v1/invitations"))).isEmpty();
        assertThat(seatsUsed(owner)).isEqualTo(1);
        invite(owner, guest, "agent").is(201);
        accept(visitor(), linkAfter(link, "invite", guest)).is(201);
    }

    @Test
    void whoNeverCameIsForgottenAMonthLater() {
        clock.advance(Duration.ofDays(38));
        invitations.sweep();
        invite(office(Plan.TEAM).owner(), freshAddress(), "agent").is(201);
        clock.advance(Duration.ofDays(36));
        assertThat(invitations.sweep()).isZero();
        clock.advance(Duration.ofDays(2));
        assertThat(invitations.sweep()).isPositive();
        assertThat(invitations.sweep()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"FREE,1", "SOLO,1", "TEAM,5"})
    void aPlanSeatsSoManyMembersAndInvitations(Plan plan, int seats) {
        var owner = office(plan).owner();
        for (var used = 1; used < seats; used++) {
            invite(owner, freshAddress(), "agent").is(201);
        }
        var refused = invite(owner, freshAddress(), "agent").isProblem(402, "seats-exhausted");
        assertThat(refused.at("seats")).isEqualTo(seats);
        assertThat(refused.at("used")).isEqualTo(seats);
    }

    @Test
    void theFreePlanSeatsCyAlone() {
        var refused = invite(signedIn(CY), freshAddress(), "agent").isProblem(402, "seats-exhausted");
        assertThat(refused.at("seats")).isEqualTo(1);
        assertThat(refused.at("used")).isEqualTo(1);
    }

    @Test
    void invitationsThatComeAtOnceNeverTakeMoreSeatsThanThereAre() {
        var owner = office(Plan.TEAM).owner();
        var statuses = atOnce(IntStream.range(0, 12)
                .<Callable<Integer>>mapToObj(
                        any -> () -> invite(owner, freshAddress(), "agent").status())
                .toList());
        assertThat(statuses).containsOnly(201, 402);
        assertThat(Collections.frequency(statuses, 201)).isEqualTo(4);
        assertThat(seatsUsed(owner)).isEqualTo(5);
    }

    @Test
    void somebodyElsesMemberIsInvitedLikeAnybodyAndToldWhyTheyCannotCome() {
        var owner = office(Plan.TEAM, "Pier Ten").owner();
        var stranger = freshAddress();
        var toNobody = invite(owner, stranger, "agent").is(201);
        var toSomebody = invite(owner, CY, "agent").is(201);
        assertThat(fields(toSomebody.text(), CY)).isEqualTo(fields(toNobody.text(), stranger));
        assertThat(seatsUsed(owner)).isEqualTo(3);
        awaitMails(1, CY);
        assertThat(visitor().get("/sandbox/mailbox?to=" + CY).text())
                .contains("Pier Ten", "already belongs to a Listwright member")
                .doesNotContain("/invite/", "Summit");
    }

    @Test
    void whoFoundsAnOfficeMeanwhileCannotAcceptAnyMore() {
        var owner = office(Plan.TEAM).owner();
        var guest = freshAddress();
        invite(owner, guest, "agent").is(201);
        var link = mailedLink("invite", guest);
        visitor().signsUp(guest, "Own Office").is(201);
        accept(visitor(), link).isProblem(409, "address-in-use");
        assertThat(signedInOffice(guest)).isEqualTo("Own Office");
    }

    @Test
    void agentsNeitherInviteNorSeeInvitationsNorWithdrawThem() {
        var office = office(Plan.TEAM);
        var agent = joins(office.owner(), freshAddress(), "agent");
        var id = invite(office.owner(), freshAddress(), "agent").is(201).textAt("id");
        invite(agent, freshAddress(), "agent").isProblem(403, "role-not-allowed");
        agent.post(
                        "/api/v1/members",
                        "{\"email\": \"%s\", \"name\": \"Dee\", \"role\": \"agent\"}".formatted(freshAddress()))
                .isProblem(403, "role-not-allowed");
        agent.get("/api/v1/invitations").isProblem(403, "role-not-allowed");
        agent.delete("/api/v1/invitations/" + id).isProblem(403, "role-not-allowed");
    }

    @Test
    void brokersInviteAgentsAloneAndLeaveOtherInvitationsAsTheyAre() {
        var office = office(Plan.TEAM);
        var broker = joins(office.owner(), freshAddress(), "broker");
        invite(broker, freshAddress(), "owner").isProblem(403, "role-not-allowed");
        invite(broker, freshAddress(), "broker").isProblem(403, "role-not-allowed");
        var partner = freshAddress();
        var id = invite(office.owner(), partner, "owner").is(201).textAt("id");
        invite(broker, partner, "agent").isProblem(403, "role-not-allowed");
        broker.delete("/api/v1/invitations/" + id).isProblem(403, "role-not-allowed");
        var own = invite(broker, freshAddress(), "agent").is(201).textAt("id");
        assertThat(ids(broker.get("/api/v1/invitations"))).contains(id, own);
        broker.delete("/api/v1/invitations/" + own).is(204);
    }

    @Test
    void aNeighboursInvitationIsNotThere() {
        var id = invite(office(Plan.TEAM).owner(), freshAddress(), "agent").textAt("id");
        signedIn(CY).delete("/api/v1/invitations/" + id).isProblem(404, "not-found");
    }

    @Test
    void nobodyJoinsAnOfficeThatWasClosed() {
        var office = office(Plan.TEAM);
        var guest = freshAddress();
        invite(office.owner(), guest, "agent").is(201);
        var link = mailedLink("invite", guest);
        office.owner()
                .send("DELETE", "/api/v1/account", "{\"password\": \"%s\"}".formatted(PASSWORD))
                .is(204);
        visitor().get("/auth/invitations/" + link).isProblem(400, "link-invalid");
        accept(visitor(), link).isProblem(400, "link-invalid");
    }

    @Test
    void anInvitationOutlivesWhoeverSentIt() {
        var office = office(Plan.TEAM);
        var broker = joins(office.owner(), freshAddress(), "broker");
        var guest = freshAddress();
        invite(broker, guest, "agent").is(201);
        var link = mailedLink("invite", guest);
        remove(office.owner(), memberId(broker)).is(204);
        assertThat(visitor().get("/auth/invitations/" + link).is(200).at("invitedBy"))
                .isNull();
        accept(visitor(), link).is(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b",
                "a b@test.example",
                "a@test..example",
                ".a@test.example",
                "a@-test.example",
                "<a@test.example>",
                "a@test.example,b@test.example",
                "a\\u0085b@test.example",
                "a\\u200Bb@test.example",
                "a\\u202Eb@test.example",
                "fran\\u212A@test.example",
                "a@test.example\\r\\nBcc: b@test.example"
            })
    void whatIsNoPlainAddressIsNotInvited(String email) {
        var refused = invite(signedIn(BEN), email, "agent").isProblem(422, "invalid-value");
        assertThat(refused.faultyFields()).containsExactly("email");
    }

    @Test
    void anEndlessAddressIsRefusedLikeAnyOther() {
        Stream.of("a@a" + ".a".repeat(200_000), "a".repeat(400_000), "a.".repeat(200_000) + "a@a.example")
                .forEach(email -> assertThat(invite(signedIn(BEN), email, "agent")
                                .isProblem(422, "invalid-value")
                                .faultyFields())
                        .containsOnly("email"));
    }

    @Test
    void namesThatWouldTurnTheWordsAroundThemAreRefused() {
        Stream.of("a\\u0085b", "a\\u2028b", "a\\u202Eb", "a\\nb", "\\t", " ").forEach(name -> {
            var body = "{\"email\": \"%s\", \"role\": \"agent\", \"name\": \"%s\"}".formatted(freshAddress(), name);
            assertThat(signedIn(BEN).post("/api/v1/invitations", body).is(422).faultyFields())
                    .containsOnly("name");
        });
    }

    private String signedInOffice(String email) {
        return visitor().signsIn(email, PASSWORD).is(200).textAt("account.name");
    }

    /** An answer without what has to differ. */
    private static String fields(String invitation, String email) {
        return invitation
                .replace(email, "somebody")
                .replaceAll("inv_[0-9a-f-]+", "id")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "time");
    }
}
