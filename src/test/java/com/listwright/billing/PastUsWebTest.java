package com.listwright.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.listwright.sandbox.stripe.Card;
import com.listwright.sandbox.stripe.Happened;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What happens past our program, in the Dashboard, in the portal or in somebody's wrong notes, and only webhooks tell.
 */
class PastUsWebTest extends BillingWebTest {
    private int known;

    @BeforeEach
    void nothingHeard() {
        known = stripe.events().size();
    }

    @AfterEach
    void nothingLeft() {
        assertThat(rows("SELECT event_id || ' ' || trouble FROM webhook_work WHERE state = 'parked'"))
                .isEmpty();
    }

    /** All that happened since, in order. */
    private void hear() {
        var news = eventsAfter(known);
        news.forEach(event -> assertThat(deliver(event)).isEqualTo(200));
        known += news.size();
        awaitHeard();
    }

    /** Only the last event of this type; the others get lost. */
    private void hearOnly(String type) {
        var news = eventsAfter(known);
        known += news.size();
        var only = news.reversed().stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow();
        assertThat(deliver(only)).isEqualTo(200);
        awaitHeard();
    }

    private void is(Office office, String plan, String status, String access) {
        var seen = subscription(office);
        assertThat(List.of(seen.textAt("plan"), seen.textAt("status"), seen.textAt("access")))
                .as(seen.text())
                .containsExactly(plan, status, access);
    }

    private Office heard(String plan) {
        var office = office();
        buys(office, plan, "month");
        hear();
        is(office, plan, "active", "paid");
        return office;
    }

    @TestFactory
    Stream<DynamicTest> anyOneEventOfAPurchaseIsEnough() {
        return Stream.of(
                        "checkout.session.completed",
                        "customer.subscription.created",
                        "customer.subscription.updated",
                        "invoice.created",
                        "invoice.finalized",
                        "invoice.paid",
                        "customer.updated")
                .map(type -> dynamicTest(type, () -> {
                    var office = office();
                    nothingHeard();
                    buys(office, "solo", "month");
                    hearOnly(type);
                    is(office, "solo", "active", "paid");
                }));
    }

    @Test
    void whoWasHeardOfBeforeTheyCameBackIsNotAskedToWait() {
        var office = office();
        var session = session(checkout(office, "solo", "month"));
        assertThat(stripe.pay(session, Card.PAYS)).isTrue();
        hear();
        assertThat(office.owner()
                        .post("/api/v1/checkout-sessions/" + session + "/confirmation", null)
                        .is(200)
                        .textAt("state"))
                .isEqualTo("paid");
    }

    @Test
    void whoWasDeletedAndCameBackIsNotTouchedByTheirFormerLife() {
        var office = heard("team");
        var former = customer(office);
        var before = stripe.events();
        OtherHands.delete(stripe.home(), former);
        hear();
        is(office, "free", "none", "free");
        buys(office, "solo", "month");
        hear();
        is(office, "solo", "active", "paid");
        assertThat(customer(office)).isNotEqualTo(former);
        before.reversed().stream()
                .filter(event -> event.body().contains(former))
                .map(event -> event.body().replaceFirst("\"evt_", "\"evt_again_"))
                .forEach(body -> assertThat(deliver(body.getBytes(StandardCharsets.UTF_8)))
                        .isEqualTo(200));
        awaitHeard();
        is(office, "solo", "active", "paid");
    }

    @Test
    void ofTwoTheBetterDecidesUntilItEnds() {
        var office = heard("solo");
        var solo = subscriptionId(office);
        OtherHands.subscribe(stripe.home(), customer(office), "listwright_team_month");
        hear();
        is(office, "team", "active", "paid");
        var team = subscriptionId(office);
        OtherHands.cancel(stripe.home(), team);
        hear();
        is(office, "solo", "active", "paid");
        assertThat(subscriptionId(office)).isEqualTo(solo);
        OtherHands.subscribe(stripe.home(), customer(office), "listwright_team_month");
        OtherHands.cancel(stripe.home(), solo);
        hearOnly("customer.subscription.deleted");
        is(office, "team", "active", "paid");
    }

    @TestFactory
    Stream<DynamicTest> aDisputeStopsExtraPiecesUntilItEnds() {
        return Stream.of(true, false)
                .map(won -> dynamicTest(won ? "won" : "lost", () -> {
                    nothingHeard();
                    var office = heard("brokerage");
                    var dispute = stripe.dispute(OtherHands.charge(stripe.home(), customer(office)));
                    hear();
                    is(office, "brokerage", "active", "paid");
                    assertThat(subscription(office).at("disputeOpen")).isEqualTo(true);
                    stripe.closeDispute(dispute, won);
                    hear();
                    is(office, "brokerage", "active", "paid");
                    assertThat(subscription(office).at("disputeOpen")).isEqualTo(false);
                }));
    }

    @Test
    void aDisputeIsHeardOfEvenWhereItsBeginningWasLost() {
        var office = heard("brokerage");
        var dispute = stripe.dispute(OtherHands.charge(stripe.home(), customer(office)));
        known = stripe.events().size();
        stripe.closeDispute(dispute, false);
        hearOnly("charge.dispute.closed");
        assertThat(rows("SELECT status FROM payment_dispute WHERE id = '" + dispute + "'"))
                .containsExactly("lost");
        is(office, "brokerage", "active", "paid");
    }

    @Test
    void moneyThatWentBackIsNotedAndTakesNothingAway() {
        var office = heard("solo");
        var charge = OtherHands.charge(stripe.home(), customer(office));
        OtherHands.refund(stripe.home(), charge, 500);
        hear();
        OtherHands.refund(stripe.home(), charge, 1900);
        hearOnly("charge.refunded");
        is(office, "solo", "active", "paid");
        assertThat(rows("SELECT amount FROM refund WHERE charge = '" + charge + "' ORDER BY amount"))
                .containsExactly("500", "1900");
    }

    @Test
    void aRefundThatWaitsForItsTurnIsNotSettledByAnother() {
        var office = withUnreadRefund("pending");
        await(() -> Set.copyOf(states(office, "customer.subscription.updated")).equals(Set.of("done")));
        assertThat(states(office, "refund.created")).containsExactly("pending");
        rows("UPDATE webhook_work SET due_at = '-infinity' WHERE state = 'pending' RETURNING event_id");
        OtherHands.pauseCollection(stripe.home(), subscriptionId(office), false);
        hear();
        assertThat(refunds(office)).containsExactly("600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parked", "stranger"})
    void aRefundThatWasLeftIsReadOnceItsAccountCanBe(String state) {
        var office = withUnreadRefund(state);
        await(() -> states(office, "refund.created").equals(List.of("done")));
        awaitHeard();
        assertThat(refunds(office)).containsExactly("600");
    }

    /** And with a later change, which is being heard of. */
    private Office withUnreadRefund(String state) {
        var office = heard("solo");
        OtherHands.refund(stripe.home(), OtherHands.charge(stripe.home(), customer(office)), 600);
        hear();
        rows("DELETE FROM refund WHERE account_id = '%s' RETURNING id"
                .formatted(office.id().value()));
        rows("""
            UPDATE webhook_work SET state = '%s', due_at = 'infinity'
            FROM webhook_event
            WHERE id = event_id AND customer = '%s' AND (type LIKE 'refund.%%' OR type LIKE 'charge.refund%%')
            RETURNING id\
            """.formatted(state, customer(office)));
        OtherHands.pauseCollection(stripe.home(), subscriptionId(office), true);
        var news = eventsAfter(known);
        news.forEach(event -> assertThat(deliver(event)).isEqualTo(200));
        known += news.size();
        return office;
    }

    private List<String> states(Office office, String type) {
        return rows("""
            SELECT state FROM webhook_work JOIN webhook_event ON id = event_id
            WHERE customer = '%s' AND type = '%s'\
            """.formatted(customer(office), type));
    }

    private List<String> refunds(Office office) {
        return rows("SELECT amount FROM refund WHERE account_id = '%s'"
                .formatted(office.id().value()));
    }

    @Test
    void aRefundThatNamesNoChargeIsFoundByItsPayment() {
        var office = heard("solo");
        OtherHands.refund(stripe.home(), OtherHands.charge(stripe.home(), customer(office)), 700);
        var refunded = eventsAfter(known).stream()
                .filter(event -> event.type().equals("refund.created"))
                .findFirst()
                .orElseThrow();
        known = stripe.events().size();
        var body = refunded.body().replaceAll("\"charge\": ?\"ch_\\w+\"", "\"charge\": null");
        assertThat(body).isNotEqualTo(refunded.body());
        assertThat(deliver(body.getBytes(StandardCharsets.UTF_8))).isEqualTo(200);
        awaitHeard();
        assertThat(rows("SELECT amount FROM refund WHERE amount = 700")).hasSize(1);
    }

    @Test
    void aDraftThatWasThrownAwayIsShownNoLonger() {
        var office = heard("solo");
        rows("""
            INSERT INTO invoice (account_id, id, status, total, amount_due, amount_paid, currency, attempts, created_at)
            VALUES ('%s', 'in_thrown_away', 'draft', 2400, 2400, 0, 'usd', 0, now())
            RETURNING id
            """.formatted(office.id().value()));
        assertThat(subscription(office).listAt("invoices")).hasSize(2);
        read(office);
        assertThat(subscription(office).listAt("invoices")).hasSize(1);
    }

    @Test
    void whoseCollectionIsPausedKeepsWhatTheyHave() {
        var office = heard("solo");
        OtherHands.pauseCollection(stripe.home(), subscriptionId(office), true);
        hear();
        is(office, "solo", "active", "paid");
        OtherHands.pauseCollection(stripe.home(), subscriptionId(office), false);
        hear();
        is(office, "solo", "active", "paid");
    }

    @Test
    void aPriceThatIsNotOursGivesNothingAndTakesNothing() {
        OtherHands.sell(stripe.home(), "listwright_solo_month", "legacy_gold", 9900);
        var office = heard("solo");
        OtherHands.addItem(stripe.home(), subscriptionId(office), "legacy_gold");
        OtherHands.subscribe(stripe.home(), customer(office), "legacy_gold");
        hear();
        is(office, "solo", "active", "paid");
        var solo = subscriptionId(office);
        OtherHands.cancel(stripe.home(), solo);
        hear();
        assertThat(subscription(office).textAt("plan")).isEqualTo("free");
        assertThat(subscription(office).textAt("access")).isEqualTo("free");
    }

    @Test
    void whoStaysOnAFormerPriceStaysOnTheirPlan() {
        var office = heard("team");
        OtherHands.sell(stripe.home(), "listwright_team_month", "listwright_team_month", 9900);
        OtherHands.quantity(stripe.home(), subscriptionId(office), 3);
        hear();
        is(office, "team", "active", "paid");
        pass(Duration.ofMinutes(6));
        var later = heard("team");
        assertThat(later.owner().get("/api/v1/subscription").text()).contains("9900");
    }

    @Test
    void whoClaimsToBeAnotherAccountsIsNot() {
        var office = heard("solo");
        var other = heard("team");
        OtherHands.claim(stripe.home(), subscriptionId(office), other.id().toString());
        hear();
        is(office, "solo", "active", "paid");
        is(other, "team", "active", "paid");
        var stranger = OtherHands.customer(stripe.home(), other.id().toString());
        OtherHands.subscribe(stripe.home(), stranger, "listwright_brokerage_month");
        hear();
        is(other, "team", "active", "paid");
        assertThat(customer(other)).isNotEqualTo(stranger);
        assertThat(rows("SELECT id FROM webhook_trouble WHERE customer = '" + stranger + "'"))
                .isNotEmpty();
    }

    @Test
    void whatIsReplayedAMonthLaterChangesNothing() {
        var office = heard("solo");
        var events = List.copyOf(stripe.events());
        var stale = events.getLast().body().getBytes(StandardCharsets.UTF_8);
        var signed = SignatureTest.header(stripe.webhookSecret(), clock.instant(), stale);
        OtherHands.cancel(stripe.home(), subscriptionId(office));
        hear();
        pass(Duration.ofDays(31));
        known = stripe.events().size();
        assertThat(post(stale, signed)).isEqualTo(400);
        events.forEach(event -> assertThat(deliver(event)).isEqualTo(200));
        awaitHeard();
        is(office, "free", "canceled", "free");
    }

    @Test
    void whoMovesInThePortalIsFollowedAndPaysForExtraPieces() throws IOException, InterruptedException {
        var office = heard("solo");
        inPortal(office, "act=plan&price=" + OtherHands.price(stripe.home(), "listwright_team_month"));
        hear();
        is(office, "team", "active", "paid");
        inPortal(office, "act=plan&price=" + OtherHands.price(stripe.home(), "listwright_solo_month"));
        hear();
        assertThat(subscription(office).textAt("next.plan")).isEqualTo("solo");
        office.owner().delete("/api/v1/subscription/next").is(200);
        inPortal(office, "act=plan&price=" + OtherHands.price(stripe.home(), "listwright_brokerage_month"));
        hear();
        is(office, "brokerage", "active", "paid");
        assertThat(OtherHands.tags(stripe.home(), subscriptionId(office)))
                .containsExactlyInAnyOrder("listwright_brokerage_month", "listwright_brokerage_overage_month");
    }

    private void inPortal(Office office, String press) throws IOException, InterruptedException {
        var portal =
                office.owner().post("/api/v1/portal-sessions", null).is(201).textAt("url");
        try (var browser = HttpClient.newHttpClient()) {
            var pressed = browser.send(
                    HttpRequest.newBuilder(URI.create(portal))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(press))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(pressed.statusCode()).as(pressed.body()).isEqualTo(303);
        }
    }

    @Test
    void aMoveThatCannotBePaidIsOwedFor() {
        var office = heard("solo");
        stripe.card(customer(office), Card.DECLINES);
        OtherHands.move(stripe.home(), subscriptionId(office), "listwright_team_month");
        hear();
        is(office, "team", "past_due", "grace");
        pass(Duration.ofDays(8));
        hear();
        assertThat(subscription(office).textAt("access")).isNotEqualTo("paid");
    }

    @Test
    void aFirstPaymentThatNeverCameDoesNotEndALaterOne() {
        var office = office();
        stripe.pay(session(checkout(office, "team", "month")), Card.DECLINES);
        hear();
        buys(office, "solo", "month");
        hear();
        is(office, "solo", "active", "paid");
        pass(Duration.ofDays(2));
        hear();
        is(office, "solo", "active", "paid");
    }

    @Test
    void ofManyEventsAtOnceEachIsSettled() {
        var offices = List.of(office(), office(), office());
        offices.forEach(office -> buys(office, "solo", "month"));
        offices.forEach(PastUsWebTest::buysNothing);
        eventsAfter(known).parallelStream().forEach(event -> {
            assertThat(deliver(event)).isEqualTo(200);
            assertThat(deliver(event)).isEqualTo(200);
        });
        known = stripe.events().size();
        awaitHeard();
        offices.forEach(office -> is(office, "solo", "active", "paid"));
    }

    private static void buysNothing(Office office) {
        checkout(office, "team", "month").isProblem(409, "already-subscribed");
    }

    @TestFactory
    Stream<DynamicTest> whatIsSignedAndOddIsKeptOrRefusedButNeverFailsUs() {
        return Stream.of(
                        "\"data\": null",
                        "\"data\": []",
                        "\"data\": 7",
                        "\"data\": {}",
                        "\"data\": {\"object\": null}",
                        "\"data\": {\"object\": []}",
                        "\"data\": {\"object\": {\"customer\": null}}",
                        "\"data\": {\"object\": {\"customer\": 7}}",
                        "\"data\": {\"object\": {\"customer\": {}}}",
                        "\"data\": {\"object\": {\"customer\": {\"id\": {\"id\": \"cus_1\"}}}}",
                        "\"data\": {\"object\": {\"customer\": \"cus_1,cus_2}\"}}",
                        "\"related_object\": null",
                        "\"created\": 1e300",
                        "\"created\": 99999999999999",
                        "\"created\": -99999999999999",
                        "\"created\": 1.5",
                        "\"created\": \"yesterday\"",
                        "\"created\": \"+1000000000-12-31T23:59:59Z\"",
                        "\"created\": {}",
                        "\"livemode\": \"yes\"",
                        "\"livemode\": null",
                        "\"api_version\": 7",
                        "\"api_version\": \"\u00e9\"",
                        "\"id\": \"evt_other_%d\"")
                .map(rest -> dynamicTest(rest, () -> {
                    var number = rest.hashCode() & 0xffff_ffffL;
                    var body = """
                        {"id": "evt_odd_%d", "object": "event", "type": "customer.subscription.updated", %s}
                        """.formatted(number, rest.replace("%d", String.valueOf(number)));
                    assertThat(deliver(body.getBytes(StandardCharsets.UTF_8))).isEqualTo(200);
                    awaitHeard();
                }));
    }

    @TestFactory
    Stream<DynamicTest> inWhateverWrappingTheBytesCount() {
        return Stream.of(
                        "text/plain",
                        "application/octet-stream",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data; boundary=x",
                        "application/json; charset=utf-16",
                        "nonsense")
                .map(type -> dynamicTest(type, () -> {
                    var id = "evt_wrapped_" + (type.hashCode() & 0xffff_ffffL);
                    var body = "{\"id\": \"%s\", \"type\": \"odd\", \"name\": \"Zo\u00eb=1&a=b\"}"
                            .formatted(id)
                            .getBytes(StandardCharsets.UTF_8);
                    var request = HttpRequest.newBuilder(URI.create(server.getURI() + "/webhooks/stripe"))
                            .header("Content-Type", type)
                            .header(
                                    "Stripe-Signature",
                                    SignatureTest.header(stripe.webhookSecret(), clock.instant(), body))
                            .POST(BodyPublishers.ofByteArray(body))
                            .build();
                    try (var sender = HttpClient.newHttpClient()) {
                        var answered = sender.send(request, BodyHandlers.ofString());
                        assertThat(answered.statusCode()).as(answered.body()).isIn(200, 400, 415);
                        assertThat(rows("SELECT id FROM webhook_event WHERE id = '" + id + "'"))
                                .hasSize(answered.statusCode() == 200 ? 1 : 0);
                    }
                }));
    }

    @Test
    void eventsThatOneChangeMadeTwiceAreTwoAndChangeNothing() {
        var office = heard("solo");
        var twins = List.of("evt_twin_1", "evt_twin_2");
        var last = stripe.events().getLast();
        twins.forEach(id -> assertThat(
                        deliver(new Happened(id, last.type(), last.body().replace(last.id(), id))))
                .isEqualTo(200));
        awaitHeard();
        assertThat(rows("SELECT id FROM webhook_event WHERE id LIKE 'evt_twin%'"))
                .hasSize(2);
        is(office, "solo", "active", "paid");
    }
}
