package com.listwright.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.listwright.Reply;
import com.listwright.billing.stripe.StripeGateway;
import com.listwright.billing.stripe.StripeSettings;
import com.listwright.job.Jobs;
import com.listwright.platform.Tenancy;
import com.listwright.sandbox.stripe.Happened;
import com.listwright.sandbox.stripe.Settings.AfterTheLastRetry;
import com.listwright.sandbox.stripe.wire.Fault;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What can happen to a subscription, and every way to hear of it. Whatever is delivered, in whichever order and how
 * often, the account ends where Stripe has it. All lives are lived side by side and end on one day, because they share
 * a clock.
 */
class SequenceWebTest extends LivesWebTest {
    private static final int LATE = 3;
    private static final int AT_ONCE = 6;
    private static final int FATES = 10;

    /** Who fails early is cancelled, who fails late is marked: lives that differ in this fail on different days. */
    private static final int MARKED_UNPAID_FROM = 76;

    /** Days on which some hear of a part of what has happened. */
    private static final Set<Integer> STOPS = Set.of(30, 55, MARKED_UNPAID_FROM);

    private static final Pattern CUSTOMER = Pattern.compile("\\bcus_\\w+");
    private static final Pattern CHARGE = Pattern.compile("\\bch_\\w+");
    private static final Pattern CREATED = Pattern.compile("\"created\": ?\\d+");

    /** How somebody hears what happened to them. */
    private enum Order {
        IN_ORDER,
        REVERSED_AND_OF_ONE_SECOND,
        SHUFFLED_AMONG_ODD_ONES,
        TWICE_AT_ONCE_AND_OF_TWO_VERSIONS,
        THREE_DAYS_LATE,
        AS_IT_COMES
    }

    /** A life from some day on, and how it is heard of. */
    private record Role(Life life, int from, Order order) {
        String name() {
            return life.name() + ", " + order.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        @Nullable
        Consumer<Office> on(int day) {
            return life.deeds().get(day - from);
        }
    }

    private record Played(Role role, Random dice) {
        String name() {
            return role.name();
        }
    }

    private final Map<String, Office> offices = new ConcurrentHashMap<>();
    private final Map<String, Throwable> troubles = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        // Nothing but what is delivered tells of anything.
        properties.put("test.only-webhooks", "true");
        // Nobody has to sign in again.
        for (var limit : List.of("access", "idle", "at-most", "owner-at-most")) {
            properties.put("listwright.session." + limit, "400d");
        }
        return properties;
    }

    @Singleton
    @Replaces(DailyReading.class)
    @Requires(property = "test.only-webhooks")
    static class NoDailyReading extends DailyReading {
        NoDailyReading(CustomerRepository customers, Following following, Jobs jobs, Tenancy tenancy, Clock clock) {
            super(customers, following, jobs, tenancy, clock);
        }

        @Override
        public int sweep() {
            return 0;
        }
    }

    @Singleton
    @Replaces(Reconciling.class)
    @Requires(property = "test.only-webhooks")
    static class NoReconciling extends Reconciling {
        NoReconciling(
                StripeGateway stripe,
                StripeSettings settings,
                Inbox inbox,
                InboxRepository marks,
                Tenancy tenancy,
                Clock clock) {
            super(stripe, settings, inbox, marks, tenancy, clock);
        }

        @Override
        public int sweep() {
            return 0;
        }
    }

    @TestFactory
    Stream<DynamicTest> everyLifeEndsWhereStripeHasIt() {
        begin();
        var known = stripe.events().size();
        var played = cast();
        live(played, known);
        var events = byOwner(known);
        atOnce(played, Played::name, one -> deliver(events.getOrDefault(one.name(), List.of()), one));
        settle();
        atOnce(played, Played::name, this::judge);
        var again = played.stream()
                .filter(one -> one.role().order() == Order.IN_ORDER)
                .toList();
        atOnce(again, Played::name, one -> replay(events.getOrDefault(one.name(), List.of()), one));
        assertThat(troubles.keySet())
                .isSubsetOf(played.stream().map(Played::name).toList());
        return played.stream()
                .map(one -> dynamicTest(one.name(), () -> {
                    var trouble = troubles.get(one.name());
                    if (trouble != null) {
                        throw new AssertionError(one.name(), trouble);
                    }
                }));
    }

    /** Three days before the last of some January to come. */
    private void begin() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var day = LocalDate.of(now.getYear() + 1, Month.JANUARY, 31).minusDays(LAST_OF_JANUARY);
        pass(Duration.between(now, day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC)));
    }

    private List<Played> cast() {
        var roles = new ArrayList<Role>();
        for (var life : lives()) {
            for (var order : Order.values()) {
                if (order == Order.AS_IT_COMES) {
                    continue;
                }
                var late = order == Order.THREE_DAYS_LATE ? LATE : 0;
                roles.add(new Role(life, LENGTH - life.length() - late, order));
            }
        }
        for (int seed = 1; seed <= FATES; seed++) {
            roles.add(new Role(fate(seed), LAST_OF_JANUARY, Order.AS_IT_COMES));
        }
        return roles.stream()
                .map(role -> new Played(role, new Random(role.name().hashCode())))
                .toList();
    }

    /** Signed up when their life begins, and signed in again should they have been away. */
    private Office home(Played one) {
        var office = offices.computeIfAbsent(one.name(), unseen -> office());
        var unused = subscription(office);
        return office;
    }

    private void live(List<Played> played, int known) {
        int today = 0;
        for (int day = 0; day <= LENGTH; day++) {
            var present = day;
            var busy = played.stream()
                    .filter(one -> one.role().on(present) != null)
                    .toList();
            if (busy.isEmpty() && !STOPS.contains(day)) {
                continue;
            }
            pass(Duration.ofDays(day - today));
            today = day;
            stripe.settings()
                    .afterTheLastRetry(
                            day < MARKED_UNPAID_FROM ? AfterTheLastRetry.CANCEL : AfterTheLastRetry.MARK_UNPAID);
            atOnce(
                    busy,
                    Played::name,
                    one -> Objects.requireNonNull(one.role().on(present)).accept(home(one)));
            if (STOPS.contains(day)) {
                hearOnTheWay(played, known);
            }
        }
    }

    /** Some hear of a part of it meanwhile. */
    private void hearOnTheWay(List<Played> played, int known) {
        var fates = played.stream()
                .filter(one -> one.role().order() == Order.AS_IT_COMES)
                .toList();
        var events = byOwner(known);
        atOnce(fates, Played::name, one -> {
            var some = new ArrayList<>(events.getOrDefault(one.name(), List.of()));
            some.removeIf(event -> one.dice().nextBoolean());
            deliver(some, one);
        });
        settle();
    }

    private Map<String, List<Happened>> byOwner(int known) {
        var names = new HashMap<String, String>();
        offices.forEach((name, office) -> names.put(office.id().value().toString(), name));
        var owners = new HashMap<String, String>();
        rows("SELECT account_id || ' ' || id FROM stripe_customer").forEach(row -> {
            var name = names.get(row.substring(0, row.indexOf(' ')));
            if (name != null) {
                owners.put(row.substring(row.indexOf(' ') + 1), name);
            }
        });
        var events = new HashMap<String, List<Happened>>();
        for (var event : eventsAfter(known)) {
            var owner = first(CUSTOMER, event.body())
                    .or(() -> first(CHARGE, event.body()))
                    .map(owners::get);
            owner.ifPresent(name -> {
                events.computeIfAbsent(name, unseen -> new ArrayList<>()).add(event);
                first(CHARGE, event.body()).ifPresent(charge -> owners.put(charge, name));
            });
        }
        return events;
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).findFirst();
    }

    private void deliver(List<Happened> told, Played one) {
        var events = new ArrayList<>(told);
        var secret = stripe.webhookSecret();
        switch (one.role().order()) {
            case IN_ORDER, THREE_DAYS_LATE -> events.forEach(event -> send(event.body(), secret));
            case REVERSED_AND_OF_ONE_SECOND ->
                events.reversed()
                        .forEach(event ->
                                send(CREATED.matcher(event.body()).replaceAll("\"created\": 1800000000"), secret));
            case SHUFFLED_AMONG_ODD_ONES -> {
                events.addAll(oddOnes(one));
                Collections.shuffle(events, one.dice());
                events.forEach(event -> send(event.body(), FORMER_SECRET));
            }
            case TWICE_AT_ONCE_AND_OF_TWO_VERSIONS -> {
                try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                    var sent = events.stream()
                            .flatMap(event ->
                                    Stream.of(event.body(), event.body().replace("2026-07-29.dahlia", "2019-12-03")))
                            .map(body -> threads.submit(() -> send(body, secret)))
                            .toList();
                    sent.forEach(SequenceWebTest::finish);
                }
            }
            case AS_IT_COMES -> {
                told.stream().filter(event -> one.dice().nextInt(4) == 0).forEach(events::add);
                Collections.shuffle(events, one.dice());
                events.forEach(event -> send(event.body(), secret));
            }
        }
    }

    private static void finish(Future<?> sent) {
        try {
            sent.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private void send(String text, String secret) {
        var body = text.getBytes(StandardCharsets.UTF_8);
        assertThat(post(body, SignatureTest.header(secret, clock.instant(), body)))
                .as(text)
                .isEqualTo(200);
    }

    /** Of a type that nobody knows, of a customer whom nobody knows, and of real money. */
    private List<Happened> oddOnes(Played one) {
        var account = home(one).id().value();
        return List.of(
                odd("evt_type_" + account, "capital.financing_offer.created", "cus_" + account, false),
                odd("evt_stranger_" + account, "customer.subscription.deleted", "cus_nobody", false),
                odd("evt_live_" + account, "customer.subscription.deleted", "cus_" + account, true));
    }

    private static Happened odd(String id, String type, String customer, boolean live) {
        return new Happened(id, type, """
            {"id": "%s", "object": "event", "api_version": "2026-07-29.dahlia", "created": 1700000000,
             "livemode": %s, "type": "%s",
             "data": {"object": {"id": "sub_1", "object": "subscription", "customer": "%s"}}}
            """.formatted(id, live, type, customer));
    }

    private void judge(Played one) {
        var office = home(one);
        var seen = subscription(office);
        var end = one.role().life().end();
        if (!end.isEmpty()) {
            assertThat(end(seen)).as(seen.text()).isEqualTo(end);
        } else if (seen.at("stripeCustomerId") != null) {
            assertThat(seen.textAt("plan") + " " + seen.textAt("status"))
                    .as(seen.text())
                    .isEqualTo(OtherHands.end(stripe.home(), seen.textAt("stripeCustomerId")));
        }
        if (one.role().from() == LAST_OF_JANUARY && !end.isEmpty()) {
            assertThat(seen.textAt("period.start")).contains("-04-30T12:");
            assertThat(seen.textAt("period.end")).contains("-05-31T12:");
        }
        read(office);
        assertThat(subscription(office).text()).isEqualTo(seen.text());
    }

    private static String end(Reply seen) {
        var end = new StringBuilder(seen.textAt("plan"));
        end.append(' ').append(seen.textAt("status")).append(' ').append(seen.textAt("access"));
        if (Boolean.TRUE.equals(seen.at("disputeOpen"))) {
            end.append(" disputed");
        }
        if (seen.at("cancelAt") != null) {
            end.append(" ending");
        }
        if (seen.at("next") != null) {
            end.append(" then ").append(seen.textAt("next.plan"));
        }
        return end.toString();
    }

    /** What is known already is not even looked at. */
    private void replay(List<Happened> events, Played one) {
        deliver(events, one);
        var open = rows("SELECT event_id FROM webhook_work WHERE state = 'pending'");
        assertThat(events).extracting(Happened::id).noneMatch(open::contains);
    }

    /** A mishap on somebody's way is told at the end, and keeps nobody else up. */
    private <T> void atOnce(List<T> all, Function<T, String> name, Consumer<T> deed) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var one : all) {
                threads.execute(() -> {
                    if (!troubles.containsKey(name.apply(one))) {
                        attempt(name.apply(one), () -> deed.accept(one));
                    }
                });
            }
        }
    }

    private void attempt(String name, Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException | AssertionError trouble) {
            troubles.put(name, trouble);
        }
    }

    /** Pauses before another try pass at once. */
    private void settle() {
        var open = open();
        for (int i = 0; i < 1000 && !open.isEmpty(); i++) {
            pause();
            clock.advance(Duration.ofMillis(400));
            open = open();
        }
        assertThat(open).isEmpty();
    }

    private List<String> open() {
        return rows("SELECT type || ' ' || coalesce(trouble, '') FROM webhook_work JOIN webhook_event ON id = event_id"
                + " WHERE state = 'pending'");
    }

    @TestFactory
    Stream<DynamicTest> aMishapOnTheWayChangesNothing() {
        return Stream.of(Fault.values())
                .map(fault -> dynamicTest(fault.toString(), () -> {
                    var office = office();
                    var known = stripe.events().size();
                    buys(office, "team", "month");
                    stripe.faults().order("/v1/subscriptions", fault, 4);
                    stripe.faults().order("/v1/invoices", fault, 1);
                    eventsAfter(known).forEach(event -> send(event.body(), stripe.webhookSecret()));
                    settle();
                    assertThat(end(subscription(office))).isEqualTo("team active paid");
                }));
    }
}
