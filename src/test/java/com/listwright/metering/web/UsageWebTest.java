package com.listwright.metering.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.TestClock;
import com.listwright.Visitor;
import com.listwright.WebTest;
import com.listwright.account.Accounts;
import com.listwright.account.Plan;
import com.listwright.metering.Cost;
import com.listwright.metering.Delivered;
import com.listwright.metering.PieceId;
import com.listwright.metering.Quota;
import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UsageWebTest extends WebTest {
    private static final Cost CENT = new Cost(1000, 200, 300, 10_000, "model-1:2026-01-01", true);

    @Inject
    Quota quota;

    @Inject
    Accounts accounts;

    @Inject
    Ids ids;

    @Inject
    TestClock clock;

    private record Office(Visitor owner, AccountId id) {}

    @Test
    void nobodyLearnsWhatAnOfficeUses() {
        visitor().get("/api/v1/usage").isProblem(401, "unauthenticated");
        visitor().get("/api/v1/usage/entries").isProblem(401, "unauthenticated");
        visitor().patch("/api/v1/usage/overage", "{\"ceiling\": 1}").isProblem(401, "unauthenticated");
    }

    @Test
    void aNeighbourSeesOnlyTheirOwn() {
        var office = office(Plan.FREE);
        deliver(office, "mls", 3);
        var cy = signedIn(CY);
        assertNumbers(cy.get("/api/v1/usage"), 15, 0, 0, 15);
        assertThat(cy.get("/api/v1/usage/entries").is(200).listAt("data")).isEmpty();
    }

    @Test
    void theCastHasItsPlans() {
        var harbor = signedIn(BEN).get("/api/v1/usage").is(200);
        assertThat(harbor.textAt("plan")).isEqualTo("team");
        assertThat(harbor.at("pieces.allowance")).isEqualTo(2000);
        var today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        assertThat(harbor.textAt("period.start")).startsWith(today.withDayOfMonth(1) + "T00:00:00Z");
        assertThat(harbor.at("overage")).isNull();
        assertThat(signedIn(CY).get("/api/v1/usage").textAt("plan")).isEqualTo("free");
    }

    @Test
    void thePlansAreThere() {
        var plans = visitor().get("/api/v1/plans").is(200);
        assertThat(plans.listAt("data")).hasSize(4);
        assertThat(plans.textAt("data.1.plan")).isEqualTo("solo");
        assertThat(plans.at("data.1.monthCents")).isEqualTo(2400);
        assertThat(plans.at("data.1.yearCents")).isEqualTo(24000);
        assertThat(plans.at("data.2.pieces")).isEqualTo(2000);
        assertThat(plans.at("data.2.seats")).isEqualTo(5);
        assertThat(plans.at("data.3.overage.priceMicroUsd")).isEqualTo(20000);
    }

    @Test
    void theNumbersOfThePeriodAndOfItsDays() {
        var office = office(Plan.FREE);
        deliver(office, "mls", 3);
        deliver(office, "email", 1);
        quota.reserve(office.id(), pieces(2));
        var usage = office.owner().get("/api/v1/usage");
        assertNumbers(usage, 15, 4, 2, 9);
        var today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        assertThat(usage.listAt("days")).hasSize(2);
        assertThat(usage.text())
                .contains("{\"date\":\"" + today + "\",\"channel\":\"email\",\"pieces\":1}")
                .contains("{\"date\":\"" + today + "\",\"channel\":\"mls\",\"pieces\":3}");
        assertThat(usage.at("cost.microUsd")).isEqualTo(40_000);
        assertThat(usage.at("cost.estimated")).isEqualTo(4);
        assertThat(usage.header("Listwright-Pieces-Remaining")).isEqualTo("9");
        assertThat(office.owner().get("/api/v1/me").is(200).header("Listwright-Pieces-Remaining"))
                .isNull();
    }

    @Test
    void whatTheModelCostIsNotForAgents() {
        assertThat(signedIn(ANA).get("/api/v1/usage").is(200).at("cost")).isNull();
        assertThat(signedIn(BEN).get("/api/v1/usage").is(200).at("cost")).isNotNull();
    }

    @Test
    void theLedgerComesNewestFirstAndPageByPage() {
        var office = office(Plan.FREE);
        var pieces = deliver(office, "mls", 5);
        var first = office.owner().get("/api/v1/usage/entries?limit=2").is(200);
        assertThat(idsOf(first)).containsExactly(text(pieces.get(4)), text(pieces.get(3)));
        var second = office.owner()
                .get("/api/v1/usage/entries?limit=2&cursor=" + first.textAt("nextCursor"))
                .is(200);
        var third = office.owner()
                .get("/api/v1/usage/entries?limit=2&cursor=" + second.textAt("nextCursor"))
                .is(200);
        assertThat(idsOf(second)).containsExactly(text(pieces.get(2)), text(pieces.get(1)));
        assertThat(idsOf(third)).containsExactly(text(pieces.get(0)));
        assertThat(third.at("nextCursor")).isNull();
        assertThat(first.textAt("data.0.source")).isEqualTo("plan");
        assertThat(first.at("data.0.cost.microUsd")).isEqualTo(10_000);
        office.owner().get("/api/v1/usage/entries?cursor=nonsense").isProblem(400, "invalid-parameter");
    }

    @Test
    void theLedgerIsAFileForSpreadsheets() {
        var office = office(Plan.SOLO);
        var pieces = deliver(office, "mls", 30);
        var file = office.owner()
                .get("/api/v1/usage/entries", "Accept", "text/csv")
                .is(200);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        var lines = file.text().lines().toList();
        assertThat(lines).hasSize(pieces.size() + 1);
        assertThat(lines.getFirst())
                .isEqualTo(
                        "at,piece,rewriteOf,channel,source,inputTokens,cachedTokens,outputTokens,microUsd,estimated");
        assertThat(lines.get(1)).contains(text(pieces.getLast())).endsWith(",,mls,plan,1000,200,300,10000,true");
    }

    @Test
    void onlyAPlanWithOverageHasACeiling() {
        signedIn(BEN).patch("/api/v1/usage/overage", "{\"ceiling\": 5}").isProblem(409, "overage-not-in-plan");
        signedIn(ANA).patch("/api/v1/usage/overage", "{\"ceiling\": 5}").isProblem(403, "role-not-allowed");
    }

    @Test
    void theOwnerSetsTheCeiling() {
        var office = office(Plan.BROKERAGE);
        assertThat(office.owner().get("/api/v1/usage").at("overage.ceiling")).isEqualTo(5000);
        var changed = office.owner()
                .patch("/api/v1/usage/overage", "{\"ceiling\": 70}")
                .is(200);
        assertThat(changed.at("overage.ceiling")).isEqualTo(70);
        assertThat(changed.at("overage.remaining")).isEqualTo(70);
        office.owner().patch("/api/v1/usage/overage", "{\"ceiling\": -1}").isProblem(422, "invalid-value");
        office.owner().patch("/api/v1/usage/overage", "{\"ceiling\": 1000001}").isProblem(422, "invalid-value");
    }

    @Test
    void theOwnerHearsAtEightyAndAtAHundredPercent() {
        var email = freshAddress();
        var owner = visitor();
        var id = AccountId.parse(
                        owner.signsUp(email, "Lighthouse Realty").is(201).textAt("account.id"))
                .orElseThrow();
        var office = new Office(owner, id);
        deliver(office, "mls", 11);
        deliver(office, "mls", 2);
        deliver(office, "mls", 2);
        var subjects = subjectsTo(email, 3);
        assertThat(subjects)
                .containsOnlyOnce("80% of your pieces on Listwright are used")
                .containsOnlyOnce("Your pieces on Listwright are used up");
    }

    private List<String> subjectsTo(String email, int mails) {
        for (int i = 0; i < 200 && mailsTo(email) < mails; i++) {
            pause();
        }
        return visitor().get("/sandbox/mailbox?limit=100&to=" + email).listAt("data").stream()
                .map(mail -> String.valueOf(((Map<?, ?>) mail).get("subject")))
                .toList();
    }

    private Office office(Plan plan) {
        var owner = visitor();
        var id = AccountId.parse(owner.signsUp(freshAddress(), "Lighthouse Realty")
                        .is(201)
                        .textAt("account.id"))
                .orElseThrow();
        accounts.changePlan(id, plan);
        return new Office(owner, id);
    }

    private List<PieceId> deliver(Office office, String channel, int count) {
        var pieces = pieces(count);
        for (var piece : pieces) {
            quota.reserve(office.id(), List.of(piece));
            quota.settle(office.id(), Delivered.of(piece, channel, CENT));
            pause();
        }
        return pieces;
    }

    private List<PieceId> pieces(int count) {
        return Stream.generate(() -> new PieceId(ids.next())).limit(count).toList();
    }

    private static String text(PieceId piece) {
        return piece.toString();
    }

    private static List<String> idsOf(Reply page) {
        return page.listAt("data").stream()
                .map(entry -> String.valueOf(((Map<?, ?>) entry).get("pieceId")))
                .toList();
    }

    private static void assertNumbers(Reply usage, int allowance, int used, int held, int remaining) {
        usage.is(200);
        assertThat(List.of(
                        usage.textAt("pieces.allowance"),
                        usage.textAt("pieces.used"),
                        usage.textAt("pieces.held"),
                        usage.textAt("pieces.remaining")))
                .as("allowance, used, held, remaining")
                .containsExactly(
                        String.valueOf(allowance),
                        String.valueOf(used),
                        String.valueOf(held),
                        String.valueOf(remaining));
    }
}
