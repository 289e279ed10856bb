package com.listwright.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.listwright.account.Plan;
import com.listwright.billing.SubscriptionChanged;
import com.listwright.metering.UsageThresholdReached;
import com.listwright.partner.webhook.Receiver.Call;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What arrives, and what happens when it does not. */
class SendingWebTest extends HookedWebTest {
    @Inject
    ApplicationEventPublisher<SubscriptionChanged> subscriptions;

    @Inject
    ApplicationEventPublisher<UsageThresholdReached> thresholds;

    @Inject
    WebhookSettings settings;

    @Test
    void usageAndSubscriptionsAreTold() {
        var office = office();
        add(office, "/money", "usage.threshold", "subscription.changed");
        tenancy.in(office.id(), () -> {
            thresholds.publishEvent(new UsageThresholdReached(
                    office.id(),
                    UsageThresholdReached.Threshold.ALLOWANCE,
                    80,
                    8000,
                    10000,
                    Instant.parse("2031-01-01T00:00:00Z")));
            return true;
        });
        await("told of the threshold", () -> receiver.calls("/money").size() == 1);
        assertThat(receiver.calls("/money").getFirst().body())
                .endsWith("\"data\":{\"limit\":10000,\"of\":\"allowance\",\"percent\":80,"
                        + "\"resets\":\"2031-01-01T00:00:00Z\",\"used\":8000}}");
        accounts.changePlan(office.id(), Plan.FREE);
        tenancy.in(office.id(), () -> {
            subscriptions.publishEvent(new SubscriptionChanged(office.id(), Plan.FREE));
            return true;
        });
        await("told of the plan", () -> receiver.calls("/money").size() == 2);
        assertThat(receiver.calls("/money").getLast().body()).contains("subscription.changed", "\"plan\":\"free\"");
    }

    @Test
    void aBulkJobIsToldWhenItIsOver() {
        var office = office();
        add(office, "/bulk", "bulk.finished");
        var job = office.owner()
                .send(
                        "POST",
                        "/api/v1/bulk-jobs?channels=sms",
                        "{\"City\": \"Marrow Glen\", \"BedroomsTotal\": 3}",
                        "Content-Type",
                        "application/x-ndjson")
                .is(202)
                .textAt("id");
        await("told of the end", () -> receiver.calls("/bulk").size() == 1);
        assertThat(receiver.calls("/bulk").getFirst().body())
                .endsWith("\"data\":{\"bulkJobId\":\"" + job + "\",\"status\":\"finished\"}}");
    }

    @Test
    void whatIsUndoneIsNotTold() {
        var office = office();
        var added = add(office, "/undone", "kit.finished");
        assertThatThrownBy(() -> tenancy.in(office.id(), () -> {
                    finishKit(office);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(deliveries(office, added)).isEmpty();
        finishKit(office);
        await("told of the other", () -> receiver.calls("/undone").size() == 1);
    }

    @Test
    void onlyWhatWasAskedForIsToldAndATestAlways() {
        var office = office();
        var added = add(office, "/asked", "piece.stale");
        finishKit(office);
        var test = office.owner().post(added.path() + "/test-events", null).is(202);
        assertThat(test.textAt("type")).isEqualTo("webhook.test");
        await("tested", () -> receiver.calls("/asked").size() == 1);
        assertThat(receiver.calls("/asked").getFirst().header("webhook-id")).isEqualTo(test.textAt("eventId"));
        await("noted", () -> deliveries(office, added).getFirst().state() == DeliveryState.DELIVERED);
        var log = office.owner().get(added.path() + "/deliveries").is(200);
        assertThat(log.listAt("data")).hasSize(1);
        assertThat(log.textAt("data.0.payload"))
                .isEqualTo(receiver.calls("/asked").getFirst().body());
        assertThat(log.at("data.0.attempts.0.status")).isEqualTo(200);
        assertThat(log.textAt("data.0.attempts.0.answer")).isEqualTo("ok");
        assertThat(log.at("data.0.attempts.0.failure")).isNull();
    }

    @Test
    void twoEndpointsHearOfOneEventWithOneId() {
        var office = office();
        add(office, "/twice", "kit.finished");
        add(office, "/twice", "kit.finished");
        finishKit(office);
        await("both told", () -> receiver.calls("/twice").size() == 2);
        assertThat(receiver.calls("/twice").stream().map(call -> call.header("webhook-id")))
                .hasSize(2)
                .containsOnly(receiver.calls("/twice").getFirst().header("webhook-id"));
    }

    @Test
    void theFormerSecretIsSilentWhenItsGraceIsOver() {
        var office = office();
        var added = add(office, "/grace", "kit.finished");
        office.owner().post(added.path() + "/secret-rotations", "{}").is(201);
        assertThat(next(office, "/grace").header("webhook-signature").split(" ", -1))
                .hasSize(2);
        clock.advance(Duration.ofHours(24));
        assertThat(next(office, "/grace").header("webhook-signature").split(" ", -1))
                .hasSize(1);
    }

    @Test
    void whatFailsIsTriedForThreeDaysWithOneIdAndThenTheEndpointIsDisabledWithOneMail() {
        var office = office();
        receiver.answers("/down", 500, "sorry");
        var added = add(office, "/down", "kit.finished");
        var begun = clock.instant();
        finishKit(office);
        finishKit(office);
        var tries = settings.pauses().size();
        for (var number = 1; number <= tries; number++) {
            var expected = number;
            await(
                    "try " + number,
                    () -> deliveries(office, added).stream()
                            .allMatch(delivery -> delivery.state() != DeliveryState.PENDING
                                    || delivery.attempts().size() >= expected));
            var due = deliveries(office, added).stream()
                    .flatMap(delivery -> delivery.nextAttemptAt().stream())
                    .max(Instant::compareTo);
            due.ifPresent(
                    at -> clock.advance(Duration.between(clock.instant(), at).plusMillis(1)));
        }
        await(
                "given up",
                () -> deliveries(office, added).stream()
                        .noneMatch(delivery -> delivery.state() == DeliveryState.PENDING));
        assertThat(Duration.between(begun, clock.instant())).isBetween(Duration.ofHours(75), Duration.ofHours(84));
        var ends = deliveries(office, added).stream().map(Delivery::state).toList();
        assertThat(ends).contains(DeliveryState.FAILED);
        var ids = receiver.calls("/down").stream()
                .collect(Collectors.groupingBy(call -> call.header("webhook-id"), Collectors.counting()));
        assertThat(ids).hasSize(2);
        assertThat(ids.values()).allSatisfy(times -> assertThat(times).isBetween(tries - 1L, (long) tries));
        assertThat(new HashSet<>(bodies("/down"))).hasSize(2);
        await("mailed", () -> mailsAbout(office) == 1);
        var calls = receiver.calls("/down").size();
        office.owner().signsIn(office.email(), PASSWORD).is(200);
        var seen = office.owner().get(added.path()).is(200);
        assertThat(seen.at("enabled")).isEqualTo(false);
        assertThat(seen.textAt("disabledBecause")).isEqualTo("failing");
        finishKit(office);
        pause();
        assertThat(receiver.calls("/down")).hasSize(calls);
        assertThat(mailsAbout(office)).isEqualTo(1);
    }

    @Test
    void oneThatSometimesWorksIsNotDisabled() {
        var office = office();
        receiver.answers("/moody", 500, "");
        var added = add(office, "/moody", "kit.finished");
        finishKit(office);
        await("tried", () -> attempts(office, added) == 1);
        assertThat(office.owner().get(added.path()).is(200).at("failingSince")).isNotNull();
        receiver.answers("/moody", 200, "");
        clock.advance(Duration.ofSeconds(6));
        await("arrived", () -> deliveries(office, added).getFirst().state() == DeliveryState.DELIVERED);
        assertThat(attempts(office, added)).isEqualTo(2);
        assertThat(office.owner().get(added.path()).is(200).at("failingSince")).isNull();
    }

    @Test
    void whoSaysGoneIsLeftAloneAtOnce() {
        var office = office();
        receiver.answers("/gone", 410, "");
        var added = add(office, "/gone", "kit.finished");
        finishKit(office);
        await("mailed", () -> mailsAbout(office) == 1);
        var seen = office.owner().get(added.path()).is(200);
        assertThat(seen.at("enabled")).isEqualTo(false);
        assertThat(seen.textAt("disabledBecause")).isEqualTo("gone");
        assertThat(deliveries(office, added).getFirst().state()).isEqualTo(DeliveryState.FAILED);
        var again = office.owner().patch(added.path(), "{\"enabled\": true}").is(200);
        assertThat(again.at("disabledBecause")).isNull();
    }

    @Test
    void whoAsksForTimeGetsIt() {
        var office = office();
        receiver.answers("/busy", 429, "", "Retry-After", "1800");
        var added = add(office, "/busy", "kit.finished");
        finishKit(office);
        await("tried", () -> attempts(office, added) == 1);
        var delivery = deliveries(office, added).getFirst();
        assertThat(Duration.between(
                        delivery.createdAt(), delivery.nextAttemptAt().orElseThrow()))
                .isBetween(Duration.ofMinutes(30), Duration.ofMinutes(31));
    }

    @Test
    void aTestKitIsToldAsOne() {
        var office = office();
        add(office, "/trial", "kit.finished");
        var owner = office.owner();
        var key = owner.post("/api/v1/api-keys", "{\"name\": \"Trial\", \"mode\": \"test\"}")
                .textAt("key");
        var home = owner.post("/api/v1/properties", "{\"facts\": {\"City\": \"Marrow Glen\", \"BedroomsTotal\": 3}}");
        var order = "/api/v1/properties/" + home.is(201).textAt("id") + "/kits";
        visitor()
                .post(order, "{\"channels\": [\"mls\"]}", "Authorization", "Bearer " + key)
                .is(202);
        await("told", () -> bodies("/trial").size() == 1);
        assertThat(bodies("/trial").getFirst()).contains("\"test\":true");
    }

    @Test
    void whatDidNotArriveCanBeToldAgain() {
        var office = office();
        receiver.answers("/again", 500, "");
        var added = add(office, "/again", "kit.finished");
        finishKit(office);
        await("tried", () -> attempts(office, added) == 1);
        office.owner().patch(added.path(), "{\"enabled\": false}").is(200);
        var cancelled = deliveries(office, added).getFirst();
        assertThat(cancelled.state()).isEqualTo(DeliveryState.CANCELLED);
        var again = ENDPOINTS + "/deliveries/" + cancelled.id() + "/redelivery";
        office.owner().post(again, null).isProblem(409, "webhook-endpoint-disabled");
        office.owner().patch(added.path(), "{\"enabled\": true}").is(200);
        receiver.answers("/again", 200, "");
        assertThat(office.owner().post(again, null).is(202).textAt("state")).isEqualTo("pending");
        await("arrived", () -> deliveries(office, added).getFirst().state() == DeliveryState.DELIVERED);
        assertThat(attempts(office, added)).isEqualTo(2);
        assertThat(new HashSet<>(bodies("/again"))).hasSize(1);
        office.owner().post(again, null).is(202);
        await("told once more", () -> receiver.calls("/again").size() == 3);
        assertThat(Set.copyOf(receiver.calls("/again").stream()
                        .map(call -> call.header("webhook-id"))
                        .toList()))
                .hasSize(1);
    }

    private int attempts(Office office, Added added) {
        return deliveries(office, added).stream()
                .mapToInt(delivery -> delivery.attempts().size())
                .sum();
    }

    private List<String> bodies(String path) {
        return receiver.calls(path).stream().map(Call::body).toList();
    }

    private long mailsAbout(Office office) {
        return visitor().get("/sandbox/mailbox?limit=100&to=" + office.email()).listAt("data").stream()
                .filter(mail ->
                        String.valueOf(((Map<?, ?>) mail).get("subject")).contains("webhook endpoint"))
                .count();
    }
}
