package com.listwright.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.sandbox.stripe.Card;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The lives that a subscription can have. Who plays them, and how they are heard of, is another's business. */
abstract class LivesWebTest extends BillingWebTest {
    /** The last of January, and the first day on which anything happens, both counted from the beginning. */
    static final int LAST_OF_JANUARY = 3;

    static final int LENGTH = 98;

    /** What happens on which day, and what it must come to: plan, Stripe's status, access. */
    record Life(String name, String end, TreeMap<Integer, Consumer<Office>> deeds) {
        Life(String name, String end) {
            this(name, end, new TreeMap<>());
        }

        Life on(int day, Consumer<Office> deed) {
            deeds.merge(day, deed, Consumer::andThen);
            return this;
        }

        int length() {
            return deeds.lastKey();
        }

        /** A day on which nothing happens, and the last. */
        Life until(int day) {
            return on(day, office -> {});
        }
    }

    final List<Life> lives() {
        return Stream.of(purchases(), changes(), cancellations(), failures(), quarrels())
                .flatMap(List::stream)
                .toList();
    }

    private List<Life> purchases() {
        return List.of(
                new Life("a purchase", "solo active paid").on(0, buying("solo", "month")),
                new Life("a yearly purchase", "team active paid").on(0, buying("team", "year")),
                new Life("a purchase with overage", "brokerage active paid").on(0, buying("brokerage", "month")),
                new Life("an abandoned checkout", "free none free")
                        .on(0, office -> checkout(office, "solo", "month").is(201))
                        .until(2),
                new Life("a first payment that never completes", "free incomplete_expired free")
                        .on(0, office -> stripe.pay(session(checkout(office, "solo", "month")), Card.DECLINES))
                        .until(2),
                new Life("a declined card, then a good one", "solo active paid").on(0, office -> {
                    var session = session(checkout(office, "solo", "month"));
                    stripe.pay(session, Card.DECLINES);
                    stripe.pay(session, Card.PAYS);
                }),
                new Life("three renewals from the last of January on", "solo active paid")
                        .on(0, buying("solo", "month"))
                        .until(LENGTH - LAST_OF_JANUARY),
                new Life("a trial", "solo trialing paid").on(0, office -> trial(office, "create_invoice")),
                new Life("a trial that ended", "solo active paid")
                        .on(0, office -> {
                            known(office);
                            stripe.card(customer(office), Card.PAYS);
                            trial(office, "create_invoice");
                        })
                        .until(16),
                new Life("a trial that ended without a card", "solo paused suspended")
                        .on(0, office -> trial(office, "pause"))
                        .until(16),
                new Life("a trial that was paused and resumed", "solo active paid")
                        .on(0, office -> trial(office, "pause"))
                        .on(16, office -> {
                            read(office);
                            stripe.card(customer(office), Card.PAYS);
                            OtherHands.resume(stripe.home(), subscriptionId(office));
                        }));
    }

    private List<Life> changes() {
        return List.of(
                new Life("an upgrade", "team active paid")
                        .on(0, buying("solo", "month"))
                        .on(0, changing("team", "month")),
                new Life("an upgrade that is declined", "solo active paid")
                        .on(0, buying("solo", "month"))
                        .on(0, card(Card.DECLINES))
                        .on(
                                0,
                                office -> office.owner()
                                        .post("/api/v1/subscription/plan", wish("team", "month"))
                                        .isProblem(402, "payment-needed")),
                new Life("a downgrade that waits", "team active paid then solo")
                        .on(0, buying("team", "month"))
                        .on(0, changing("solo", "month")),
                new Life("a downgrade that came", "solo active paid")
                        .on(0, buying("team", "month"))
                        .on(0, changing("solo", "month"))
                        .until(33),
                new Life("a downgrade that was taken back", "team active paid")
                        .on(0, buying("team", "month"))
                        .on(0, changing("solo", "month"))
                        .on(
                                0,
                                office -> office.owner()
                                        .delete("/api/v1/subscription/next")
                                        .is(200))
                        .until(33),
                new Life("monthly to yearly", "solo active paid")
                        .on(0, buying("solo", "month"))
                        .on(3, changing("solo", "year")),
                new Life("yearly to monthly", "solo active paid then solo")
                        .on(0, buying("solo", "year"))
                        .on(0, changing("solo", "month")),
                new Life("to the plan with overage and back", "solo active paid")
                        .on(0, buying("team", "month"))
                        .on(0, changing("brokerage", "month"))
                        .on(0, changing("solo", "month"))
                        .until(33));
    }

    private List<Life> cancellations() {
        return List.of(
                new Life("a cancellation that waits", "solo active paid ending")
                        .on(0, buying("solo", "month"))
                        .on(0, this::cancels),
                new Life("a cancellation that came", "free canceled free")
                        .on(0, buying("solo", "month"))
                        .on(0, this::cancels)
                        .until(33),
                new Life("a cancellation taken back", "solo active paid")
                        .on(0, buying("solo", "month"))
                        .on(0, this::cancels)
                        .on(
                                0,
                                office -> office.owner()
                                        .delete("/api/v1/subscription/cancellation")
                                        .is(200))
                        .until(33),
                new Life("cancelled and bought again", "team active paid")
                        .on(0, buying("solo", "month"))
                        .on(0, this::cancels)
                        .on(33, buying("team", "month")),
                new Life("cancelled at once by the operator", "free canceled free")
                        .on(0, buying("solo", "month"))
                        .on(0, this::read)
                        .on(0, office -> OtherHands.cancel(stripe.home(), subscriptionId(office))),
                new Life("a portal's cancellation", "solo active paid ending")
                        .on(0, buying("solo", "month"))
                        .on(0, this::read)
                        .on(
                                0,
                                office -> OtherHands.cancelAt(
                                        stripe.home(),
                                        subscriptionId(office),
                                        clock.instant().plus(Duration.ofDays(20)))),
                new Life("a portal's cancellation that came", "free canceled free")
                        .on(0, buying("solo", "month"))
                        .on(0, this::read)
                        .on(
                                0,
                                office -> OtherHands.cancelAt(
                                        stripe.home(),
                                        subscriptionId(office),
                                        clock.instant().plus(Duration.ofDays(20))))
                        .until(22));
    }

    private List<Life> failures() {
        return List.of(
                failing("a failed payment", "solo past_due grace").until(33),
                failing("a failed payment, and a week", "solo past_due suspended")
                        .until(40),
                failing("a failed payment that recovers", "solo active paid")
                        .on(33, office -> stripe.card(customer(office), Card.PAYS))
                        .until(43),
                failing("a failed payment that ends it", "free canceled free").until(75),
                failing("a failed payment that leaves it unpaid", "solo unpaid suspended")
                        .until(58));
    }

    private Life failing(String name, String end) {
        return new Life(name, end).on(0, buying("solo", "month")).on(0, card(Card.DECLINES));
    }

    private List<Life> quarrels() {
        return List.of(
                new Life("a dispute", "brokerage active paid disputed")
                        .on(0, buying("brokerage", "month"))
                        .on(0, this::read)
                        .on(0, office -> stripe.dispute(charge(office))),
                new Life("a dispute that was won", "brokerage active paid")
                        .on(0, buying("brokerage", "month"))
                        .on(0, this::read)
                        .on(0, office -> stripe.closeDispute(stripe.dispute(charge(office)), true)),
                new Life("a refund", "solo active paid")
                        .on(0, buying("solo", "month"))
                        .on(0, this::read)
                        .on(0, office -> stripe.refund(charge(office))),
                new Life("a subscription that somebody else made besides", "team active paid")
                        .on(0, buying("solo", "month"))
                        .on(0, this::read)
                        .on(
                                0,
                                office ->
                                        OtherHands.subscribe(stripe.home(), customer(office), "listwright_team_month")),
                new Life("a deleted customer", "free none free")
                        .on(0, buying("solo", "month"))
                        .on(0, this::read)
                        .on(0, office -> OtherHands.delete(stripe.home(), customer(office))),
                new Life("a pause of collection that ended", "solo active paid")
                        .on(0, buying("solo", "month"))
                        .on(0, this::read)
                        .on(0, office -> {
                            OtherHands.pauseCollection(stripe.home(), subscriptionId(office), true);
                            OtherHands.pauseCollection(stripe.home(), subscriptionId(office), false);
                        }));
    }

    private Consumer<Office> buying(String plan, String interval) {
        return office -> buys(office, plan, interval);
    }

    private Consumer<Office> changing(String plan, String interval) {
        return office -> {
            read(office);
            office.owner()
                    .post("/api/v1/subscription/plan", wish(plan, interval))
                    .is(200);
        };
    }

    private Consumer<Office> card(Card card) {
        return office -> {
            read(office);
            stripe.card(customer(office), card);
        };
    }

    private void cancels(Office office) {
        read(office);
        office.owner().post("/api/v1/subscription/cancellation", null).is(200);
    }

    private void known(Office office) {
        checkout(office, "solo", "month").is(201);
        read(office);
    }

    private void trial(Office office, String withoutCard) {
        known(office);
        OtherHands.trial(stripe.home(), customer(office), "listwright_solo_month", 14, withoutCard);
    }

    private String charge(Office office) {
        return OtherHands.charge(stripe.home(), customer(office));
    }

    /** Whatever comes to somebody's mind, as long as no answer says that it is our fault. */
    final Life fate(int seed) {
        var dice = new Random(seed);
        var life = new Life("fate " + seed, "");
        life.on(0, office -> whim(office, new Random(seed), 0));
        for (int i = 0; i < 9; i++) {
            var whims = new Random(dice.nextLong());
            var kind = dice.nextInt(8);
            life.on(dice.nextInt(LENGTH - LAST_OF_JANUARY), office -> whim(office, whims, kind));
        }
        return life.until(LENGTH - LAST_OF_JANUARY);
    }

    private void whim(Office office, Random dice, int kind) {
        var plan = List.of("solo", "team", "brokerage").get(dice.nextInt(3));
        var interval = dice.nextInt(4) == 0 ? "year" : "month";
        var owner = office.owner();
        if (dice.nextBoolean()) {
            read(office);
        }
        switch (kind) {
            case 0, 1 -> {
                var opened = checkout(office, plan, interval);
                if (opened.status() == 201) {
                    stripe.pay(session(opened), dice.nextInt(4) == 0 ? Card.DECLINES : Card.PAYS);
                } else {
                    assertThat(opened.status()).as(opened.text()).isEqualTo(409);
                }
            }
            case 2, 3 ->
                assertThat(owner.post("/api/v1/subscription/plan", wish(plan, interval))
                                .status())
                        .isLessThan(500);
            case 4 ->
                assertThat(owner.post("/api/v1/subscription/cancellation", null).status())
                        .isLessThan(500);
            case 5 ->
                assertThat(owner.delete("/api/v1/subscription/cancellation").status())
                        .isLessThan(500);
            case 6 -> {
                read(office);
                if (subscription(office).at("stripeCustomerId") != null) {
                    stripe.card(customer(office), Card.DECLINES);
                }
            }
            default -> {
                read(office);
                if (subscription(office).at("stripeCustomerId") != null) {
                    stripe.card(customer(office), Card.PAYS);
                }
            }
        }
    }
}
