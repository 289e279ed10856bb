package com.listwright.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.sandbox.stripe.Card;
import com.listwright.sandbox.stripe.wire.Fault;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class CheckoutWebTest extends BillingWebTest {
    @Test
    void nobodyBuysAnything() {
        var nobody = visitor();
        nobody.post("/api/v1/checkout-sessions", wish("solo", "month")).isProblem(401, "unauthenticated");
        nobody.post("/api/v1/checkout-sessions/cs_1/confirmation", null).isProblem(401, "unauthenticated");
        nobody.post("/api/v1/portal-sessions", null).isProblem(401, "unauthenticated");
        nobody.get("/api/v1/subscription").isProblem(401, "unauthenticated");
        nobody.post("/api/v1/subscription/plan", wish("team", "month")).isProblem(401, "unauthenticated");
        nobody.post("/api/v1/subscription/cancellation", null).isProblem(401, "unauthenticated");
    }

    @Test
    void whoDoesNotPayDoesNotBuy() {
        var ana = signedIn(ANA);
        ana.post("/api/v1/checkout-sessions", wish("solo", "month")).isProblem(403, "role-not-allowed");
        ana.post("/api/v1/portal-sessions", null).isProblem(403, "role-not-allowed");
        ana.post("/api/v1/subscription/plan", wish("team", "month")).isProblem(403, "role-not-allowed");
        ana.post("/api/v1/subscription/cancellation", null).isProblem(403, "role-not-allowed");
        ana.delete("/api/v1/subscription/cancellation").isProblem(403, "role-not-allowed");
        assertThat(ana.get("/api/v1/subscription").is(200).textAt("plan")).isEqualTo("team");
    }

    @Test
    void aNeighbourSeesNeitherThePurchaseNorItsInvoices() {
        var office = subscriber("solo", "month");
        var session = rows("SELECT session_id FROM checkout_attempt WHERE account_id = '"
                        + office.id().value() + "'")
                .getFirst();
        var neighbour = office();
        neighbour
                .owner()
                .post("/api/v1/checkout-sessions/" + session + "/confirmation", null)
                .isProblem(404, "not-found");
        assertThat(subscription(neighbour).listAt("invoices")).isEmpty();
        assertThat(subscription(neighbour).at("stripeCustomerId")).isNull();
    }

    @Test
    void whatIsNotForSaleIsNotSold() {
        var office = office();
        checkout(office, "free", "month").isProblem(422, "plan-is-free");
        checkout(office, "gold", "month").isProblem(400, "invalid-body");
        checkout(office, "solo", "week").isProblem(400, "invalid-body");
        office.owner().post("/api/v1/subscription/plan", wish("team", "month")).isProblem(409, "no-subscription");
        office.owner().post("/api/v1/subscription/cancellation", null).isProblem(409, "no-subscription");
    }

    @Test
    void backFromCheckoutThePlanIsThereBeforeAnyWebhook() {
        var office = office();
        var session = session(checkout(office, "team", "month"));
        var path = "/api/v1/checkout-sessions/" + session + "/confirmation";
        assertThat(office.owner().post(path, null).is(200).textAt("state")).isEqualTo("open");
        stripe.pay(session, Card.PAYS);
        var paid = office.owner().post(path, null).is(200);
        assertThat(paid.textAt("state")).isEqualTo("paid");
        assertThat(paid.textAt("subscription.plan")).isEqualTo("team");
        assertThat(paid.at("subscription.includedPieces")).isEqualTo(2000);
        assertThat(paid.listAt("subscription.invoices")).hasSize(1);
        assertThat(office.owner().get("/api/v1/usage").is(200).at("pieces.allowance"))
                .isEqualTo(2000);
        assertThat(office.owner().get("/api/v1/me").is(200).textAt("account.plan"))
                .isEqualTo("team");
    }

    @Test
    void twoClicksOpenOneSession() {
        var office = office();
        var opened = atOnce(List.of(() -> checkout(office, "solo", "month"), () -> checkout(office, "solo", "month")));
        assertThat(session(opened.get(0))).isEqualTo(session(opened.get(1)));
    }

    @Test
    void anotherPlanExpiresTheOlderSession() {
        var office = office();
        var solo = session(checkout(office, "solo", "month"));
        var team = session(checkout(office, "team", "month"));
        var state = office.owner().post("/api/v1/checkout-sessions/" + solo + "/confirmation", null);
        assertThat(state.is(200).textAt("state")).isEqualTo("expired");
        assertThat(stripe.pay(team, Card.PAYS)).isTrue();
    }

    @Test
    void whoHasASubscriptionDoesNotBuyAnother() {
        var office = office();
        buys(office, "solo", "month");
        checkout(office, "team", "month").isProblem(409, "already-subscribed");
        assertThat(subscription(office).textAt("plan")).isEqualTo("solo");
    }

    @Test
    void whoWasDeletedAtStripeIsMadeAnew() {
        var office = subscriber("solo", "month");
        var former = customer(office);
        OtherHands.delete(stripe.home(), former);
        buys(office, "team", "month");
        read(office);
        assertThat(customer(office)).isNotEqualTo(former);
        assertThat(subscription(office).textAt("plan")).isEqualTo("team");
    }

    @Test
    void anAnswerThatWasLostMakesNothingTwice() {
        var office = office();
        stripe.faults().order("/v1/customers", Fault.RESETS_AFTER_THE_WORK, 1);
        stripe.faults().order("/v1/checkout/sessions", Fault.RESETS_AFTER_THE_WORK, 1);
        buys(office, "solo", "month");
        read(office);
        assertThat(rows("SELECT id FROM stripe_customer WHERE account_id = '"
                        + office.id().value() + "'"))
                .hasSize(1);
        assertThat(subscription(office).textAt("plan")).isEqualTo("solo");
    }

    @Test
    void whileStripeIsAwayThatIsSaid() {
        var office = office();
        stripe.faults().order("/v1/", Fault.ERRS_503, 20);
        var refused = checkout(office, "solo", "month").isProblem(503, "payments-unavailable");
        assertThat(refused.header("Retry-After")).isEqualTo("30");
        stripe.faults().clear();
        checkout(office, "solo", "month").is(201);
    }

    @Test
    void thePortalOpensForThePurposeThatWasAsked() {
        var office = subscriber("solo", "month");
        for (var body : List.of("{}", "{\"flow\": \"payment-method\"}", "{\"flow\": \"cancel\"}")) {
            assertThat(office.owner()
                            .post("/api/v1/portal-sessions", body)
                            .is(201)
                            .textAt("url"))
                    .startsWith(stripe.home());
        }
        assertThat(office.owner().post("/api/v1/portal-sessions", null).is(201).textAt("url"))
                .startsWith(stripe.home());
        office().owner()
                .post("/api/v1/portal-sessions", "{\"flow\": \"cancel\"}")
                .isProblem(409, "no-subscription");
    }

    @Test
    void aLargerPlanIsHadAndPaidNowAndASmallerOneLater() {
        var office = subscriber("solo", "month");
        pass(Duration.ofDays(2));
        subscription(office);
        var preview = office.owner()
                .post("/api/v1/subscription/plan-preview", wish("team", "month"))
                .is(200);
        assertThat(preview.at("now")).isEqualTo(true);
        assertThat((Integer) preview.at("due")).isBetween(5500, 6500);
        var changed = office.owner()
                .post("/api/v1/subscription/plan", wish("team", "month"))
                .is(200);
        assertThat(changed.textAt("plan")).isEqualTo("team");
        office.owner().post("/api/v1/subscription/plan", wish("team", "month")).isProblem(409, "same-plan");
        var later = office.owner()
                .post("/api/v1/subscription/plan", wish("solo", "month"))
                .is(200);
        assertThat(later.textAt("plan")).isEqualTo("team");
        assertThat(later.textAt("next.plan")).isEqualTo("solo");
        assertThat(later.textAt("next.at")).isEqualTo(later.textAt("period.end"));
        var kept = office.owner().delete("/api/v1/subscription/next").is(200);
        assertThat(kept.at("next")).isNull();
    }

    @Test
    void aCancellationShowsAndCanBeTakenBack() {
        var office = subscriber("solo", "month");
        var cancelled =
                office.owner().post("/api/v1/subscription/cancellation", null).is(200);
        assertThat(cancelled.textAt("cancelAt")).isEqualTo(cancelled.textAt("period.end"));
        assertThat(cancelled.textAt("access")).isEqualTo("paid");
        var back = office.owner().delete("/api/v1/subscription/cancellation").is(200);
        assertThat(back.at("cancelAt")).isNull();
    }

    @Test
    void whoClosesTheirOfficeIsNotBilledAgain() {
        var office = subscriber("solo", "month");
        var subscription = subscriptionId(office);
        office.owner()
                .send("DELETE", "/api/v1/account", "{\"password\": \"%s\"}".formatted(PASSWORD))
                .is(204);
        await(() -> stripe.events().stream()
                .anyMatch(event -> event.type().equals("customer.subscription.deleted")
                        && event.body().contains(subscription)));
    }

    private static List<Reply> atOnce(List<Callable<Reply>> deeds) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(deeds).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (InterruptedException | ExecutionException failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
