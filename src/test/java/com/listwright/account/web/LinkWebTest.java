package com.listwright.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.Visitor;
import com.listwright.account.Plan;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkWebTest extends TeamWebTest {
    private static final String OTHER_PASSWORD = "a-longer-sample-2027";

    @Test
    void theMailedLinkVerifiesTheAddressOnce() {
        var office = office(Plan.FREE);
        var link = mailedLink("verify", office.email());
        assertThat(isVerified(office.owner())).isEqualTo(false);
        visitor().post("/auth/verifications/" + link, null).is(204);
        assertThat(isVerified(office.owner())).isEqualTo(true);
        visitor().post("/auth/verifications/" + link, null).isProblem(400, "link-invalid");
        assertThat(isVerified(office.owner())).isEqualTo(true);
    }

    @Test
    void aVerificationMailCanBeAskedForAgainAndOneUseEndsAllItsLinks() {
        var office = office(Plan.FREE);
        var first = mailedLink("verify", office.email());
        office.owner().post("/api/v1/me/verification-mail", null).is(202);
        var second = linkAfter(first, "verify", office.email());
        visitor().post("/auth/verifications/" + second, null).is(204);
        visitor().post("/auth/verifications/" + first, null).isProblem(400, "link-invalid");
    }

    @Test
    void aVerificationLinkRunsOutAfterAWeek() {
        var office = office(Plan.FREE);
        var link = mailedLink("verify", office.email());
        clock.advance(Duration.ofDays(7));
        visitor().post("/auth/verifications/" + link, null).isProblem(400, "link-invalid");
    }

    @Test
    void strangersCannotPutWordsIntoTheMailThatVerifies() {
        var email = freshAddress();
        visitor().post("/auth/signup", """
            {"email": "%s", "password": "%s", "name": "You won: www.evil.example", "office": "O"}
            """.formatted(email, PASSWORD)).is(201);
        mailedLink("verify", email);
        assertThat(visitor().get("/sandbox/mailbox?to=" + email).text()).doesNotContain("evil");
    }

    @Test
    void aResetSetsThePasswordOnceAndSignsTheMemberOutEverywhere() {
        var office = office(Plan.FREE);
        var elsewhere = signedIn(office.email());
        var link = resetLink(office.email());
        reset(link, OTHER_PASSWORD).is(204);
        office.owner().get("/api/v1/me").isProblem(401, "unauthenticated");
        elsewhere.get("/api/v1/me").isProblem(401, "unauthenticated");
        elsewhere.post("/auth/refresh", null).isProblem(401, "unauthenticated");
        visitor().signsIn(office.email(), PASSWORD).isProblem(401, "wrong-credentials");
        var again = visitor().signsIn(office.email(), OTHER_PASSWORD).is(200);
        assertThat(again.at("member.emailVerified")).isEqualTo(true);
        reset(link, PASSWORD).isProblem(400, "link-invalid");
        visitor().signsIn(office.email(), OTHER_PASSWORD).is(200);
    }

    @Test
    void ofManyWhoUseAResetLinkAtOnceOneWins() {
        var email = office(Plan.FREE).email();
        var link = resetLink(email);
        var statuses =
                atOnce(Collections.nCopies(6, () -> reset(link, OTHER_PASSWORD).status()));
        assertThat(statuses).containsOnlyOnce(204);
        assertThat(Set.copyOf(statuses)).containsExactlyInAnyOrder(204, 400);
    }

    @Test
    void aResetLinkRunsOutAfterTenMinutes() {
        var email = office(Plan.FREE).email();
        var first = resetLink(email);
        clock.advance(Duration.ofMinutes(9));
        askForReset(email);
        var second = linkAfter(first, "reset", email);
        clock.advance(Duration.ofMinutes(1));
        reset(first, OTHER_PASSWORD).isProblem(400, "link-invalid");
        reset(second, OTHER_PASSWORD).is(204);
    }

    @Test
    void usingOneResetLinkEndsTheOthersAndSoDoesChangingThePassword() {
        var office = office(Plan.FREE);
        var first = resetLink(office.email());
        askForReset(office.email()).is(202);
        var second = linkAfter(first, "reset", office.email());
        reset(second, OTHER_PASSWORD).is(204);
        reset(first, PASSWORD).isProblem(400, "link-invalid");

        askForReset(office.email());
        var third = linkAfter(second, "reset", office.email());
        var owner = visitor();
        owner.signsIn(office.email(), OTHER_PASSWORD).is(200);
        owner.post(
                        "/api/v1/me/password",
                        "{\"currentPassword\": \"%s\", \"password\": \"%s\"}".formatted(OTHER_PASSWORD, PASSWORD))
                .is(204);
        reset(third, OTHER_PASSWORD).isProblem(400, "link-invalid");
    }

    @Test
    void anUnknownAddressGetsTheSameAnswerAndNoMail() {
        var known = office(Plan.FREE).email();
        var unknown = freshAddress();
        var toKnown = askForReset(known).is(202);
        var toUnknown = askForReset(unknown).is(202);
        assertThat(toUnknown.text()).isEqualTo(toKnown.text()).isEmpty();
        mailedLink("reset", known);
        assertThat(mailsTo(unknown)).isZero();
    }

    @Test
    void aLinkOpensOnlyWhatItIsFor() {
        var office = office(Plan.TEAM);
        var verify = mailedLink("verify", office.email());
        var reset = resetLink(office.email());
        var guest = freshAddress();
        invite(office.owner(), guest, "agent").is(201);
        var invitation = mailedLink("invite", guest);
        visitor().post("/auth/verifications/" + reset, null).isProblem(400, "link-invalid");
        visitor().post("/auth/verifications/" + invitation, null).isProblem(400, "link-invalid");
        reset(verify, OTHER_PASSWORD).isProblem(400, "link-invalid");
        reset(invitation, OTHER_PASSWORD).isProblem(400, "link-invalid");
        accept(visitor(), verify).isProblem(400, "link-invalid");
        visitor().get("/auth/invitations/" + reset).isProblem(400, "link-invalid");
        reset(reset, OTHER_PASSWORD).is(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%00", "%27%20OR%201=1--", "null", "%E2%80%AE", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoLinkIsRefusedAsOne(String token) {
        reset(token, OTHER_PASSWORD).isProblem(400, "link-invalid");
        visitor().post("/auth/verifications/" + token, null).isProblem(400, "link-invalid");
        visitor().get("/auth/invitations/" + token).isProblem(400, "link-invalid");
        accept(visitor(), token).isProblem(400, "link-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "password1", "PassWord1", "ｐａｓｓｗｏｒｄ１"})
    void aWeakPasswordIsRefusedByFieldAndTheLinkWorksStill(String weak) {
        var email = office(Plan.FREE).email();
        var link = resetLink(email);
        assertThat(reset(link, weak).isProblem(422, "invalid-value").faultyFields())
                .containsExactly("password");
        reset(link, OTHER_PASSWORD).is(204);
    }

    @Test
    void whoeverSignsUpWithAPasswordThatEverybodyTriesIsToldSo() {
        var reply = visitor()
                .post(
                        "/auth/signup",
                        "{\"email\": \"%s\", \"password\": \"password1\", \"name\": \"N\", \"office\": \"O\"}"
                                .formatted(freshAddress()));
        assertThat(reply.isProblem(422, "invalid-value").faultyFields()).containsExactly("password");
    }

    private Reply askForReset(String email) {
        return visitor().post("/auth/password-resets", "{\"email\": \"%s\"}".formatted(email));
    }

    private String resetLink(String email) {
        askForReset(email).is(202);
        return mailedLink("reset", email);
    }

    private Reply reset(String link, String password) {
        return visitor().post("/auth/password-resets/" + link, "{\"password\": \"%s\"}".formatted(password));
    }

    private static Object isVerified(Visitor visitor) {
        return visitor.get("/api/v1/me").is(200).textAt("member.emailVerified").equals("true");
    }
}
