package com.listwright.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Visitor;
import com.listwright.account.Plan;
import com.listwright.platform.Strongbox;
import com.listwright.platform.Sweep;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Endpoints and their log at the front door. */
class WebhookWebTest extends HookedWebTest {
    @Inject
    EndpointRepository endpoints;

    @Inject
    Strongbox strongbox;

    @Inject
    @Named("old-deliveries")
    Sweep old;

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("listwright.webhook.endpoints", "3");
        return properties;
    }

    @Test
    void nobodyComesToThem() {
        var endpoint = ENDPOINTS + "/wh_" + UUID.randomUUID();
        var nobody = visitor();
        nobody.get(ENDPOINTS).isProblem(401, "unauthenticated");
        nobody.post(ENDPOINTS, endpoint("https://a.example/", "kit.finished")).isProblem(401, "unauthenticated");
        nobody.get(endpoint).isProblem(401, "unauthenticated");
        nobody.patch(endpoint, "{}").isProblem(401, "unauthenticated");
        nobody.delete(endpoint).isProblem(401, "unauthenticated");
        nobody.get(endpoint + "/deliveries").isProblem(401, "unauthenticated");
        nobody.post(endpoint + "/test-events", null).isProblem(401, "unauthenticated");
        nobody.post(endpoint + "/secret-rotations", "{}").isProblem(401, "unauthenticated");
        nobody.post(ENDPOINTS + "/deliveries/dlv_" + UUID.randomUUID() + "/redelivery", null)
                .isProblem(401, "unauthenticated");
    }

    @Test
    void aNeighbourFindsNothing() {
        var office = office();
        var added = add(office, "/neighbour", "kit.finished");
        finishKit(office);
        await("told", () -> receiver.calls("/neighbour").size() == 1);
        var delivery = deliveries(office, added).getFirst().id();
        var neighbour = office();
        assertThat(neighbour.owner().get(ENDPOINTS).is(200).listAt("data")).isEmpty();
        assertNothing(neighbour.owner(), added, delivery);
        finishKit(neighbour);
        assertThat(office.owner().get(added.path()).is(200).textAt("url")).isEqualTo(receiver.url("/neighbour"));
        assertThat(deliveries(office, added)).hasSize(1);
    }

    private static void assertNothing(Visitor visitor, Added added, DeliveryId delivery) {
        visitor.get(added.path()).isProblem(404, "not-found");
        visitor.patch(added.path(), "{\"enabled\": false}").isProblem(404, "not-found");
        visitor.delete(added.path()).isProblem(404, "not-found");
        visitor.get(added.path() + "/deliveries").isProblem(404, "not-found");
        visitor.post(added.path() + "/test-events", null).isProblem(404, "not-found");
        visitor.post(added.path() + "/secret-rotations", "{}").isProblem(404, "not-found");
        visitor.post(ENDPOINTS + "/deliveries/" + delivery + "/redelivery", null)
                .isProblem(404, "not-found");
    }

    @Test
    void anAgentDoesNotAndABrokerDoes() {
        var office = office();
        var added = add(office, "/roles", "kit.finished");
        var agent = joins(office.owner(), freshAddress(), "agent");
        agent.get(ENDPOINTS).isProblem(403, "role-not-allowed");
        agent.post(ENDPOINTS, endpoint("https://a.example/", "kit.finished")).isProblem(403, "role-not-allowed");
        agent.get(added.path()).isProblem(403, "role-not-allowed");
        agent.patch(added.path(), "{}").isProblem(403, "role-not-allowed");
        agent.delete(added.path()).isProblem(403, "role-not-allowed");
        agent.get(added.path() + "/deliveries").isProblem(403, "role-not-allowed");
        agent.post(added.path() + "/test-events", null).isProblem(403, "role-not-allowed");
        agent.post(added.path() + "/secret-rotations", "{}").isProblem(403, "role-not-allowed");
        var broker = joins(office.owner(), freshAddress(), "broker");
        assertThat(broker.get(ENDPOINTS).is(200).listAt("data")).hasSize(1);
        broker.delete(added.path()).is(204);
    }

    @Test
    void aKeyDoesWhatItsScopesSay() {
        var office = office();
        var reads = key(office, "webhooks:read");
        var writes = key(office, "webhooks:write");
        visitor().get(ENDPOINTS, "Authorization", "Bearer " + reads).is(200);
        visitor()
                .post(ENDPOINTS, endpoint("https://a.example/", "kit.finished"), "Authorization", "Bearer " + reads)
                .isProblem(403, "missing-scope");
        var added = added(visitor()
                .post(ENDPOINTS, endpoint("https://a.example/", "kit.finished"), "Authorization", "Bearer " + writes));
        visitor()
                .get(added.path() + "/deliveries", "Authorization", "Bearer " + writes)
                .is(200);
        visitor().delete(added.path(), "Authorization", "Bearer " + writes).is(204);
    }

    private static String key(Office office, String scope) {
        return office.owner()
                .post("/api/v1/api-keys", "{\"name\": \"Feed\", \"scopes\": [\"%s\"]}".formatted(scope))
                .is(201)
                .textAt("key");
    }

    @Test
    void aPlanWithoutTheApiLooksAndRemovesOnly() {
        var office = office(Plan.TEAM);
        office.owner()
                .post(ENDPOINTS, endpoint("https://a.example/", "kit.finished"))
                .isProblem(403, "plan-without-api");
        accounts.changePlan(office.id(), Plan.BROKERAGE);
        var added = add(office, "/plan", "kit.finished");
        accounts.changePlan(office.id(), Plan.FREE);
        finishKit(office);
        office.owner().patch(added.path(), "{\"enabled\": true}").isProblem(403, "plan-without-api");
        office.owner().post(added.path() + "/test-events", null).isProblem(403, "plan-without-api");
        office.owner().post(added.path() + "/secret-rotations", "{}").isProblem(403, "plan-without-api");
        assertThat(office.owner().get(added.path() + "/deliveries").is(200).listAt("data"))
                .isEmpty();
        accounts.changePlan(office.id(), Plan.BROKERAGE);
        finishKit(office);
        await("told again", () -> receiver.calls("/plan").size() == 1);
        accounts.changePlan(office.id(), Plan.FREE);
        office.owner().delete(added.path()).is(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example/",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://[::1]/",
                "https://localhost/",
                "https://a.example:8080/",
                "https://ben@a.example/",
                "https://169.254.169.254/latest/meta-data/",
                "javascript:alert(1)"
            })
    void anAddressThatIsNoneIsRefused(String url) {
        var ben = office();
        assertThat(ben.owner()
                        .post(ENDPOINTS, endpoint(url, "kit.finished"))
                        .isProblem(422, "invalid-value")
                        .faultyFields())
                .containsExactly("url");
        var added = add(ben, "/fine", "kit.finished");
        assertThat(ben.owner()
                        .patch(added.path(), "{\"url\": \"%s\"}".formatted(url))
                        .isProblem(422, "invalid-value")
                        .faultyFields())
                .containsExactly("url");
    }

    @Test
    void eventsAreThoseThatThereAre() {
        var owner = office().owner();
        for (var events : List.of("piece.imagined", "webhook.test", "")) {
            assertThat(owner.post(ENDPOINTS, endpoint("https://a.example/", events))
                            .isProblem(422, "invalid-value")
                            .faultyFields())
                    .containsExactly("events");
        }
        owner.post(ENDPOINTS, endpoint("https://a.example/", "kit.finished", "kit.finished"))
                .isProblem(422, "invalid-value");
        owner.post(ENDPOINTS, "{\"url\": \"https://a.example/\", \"events\": []}")
                .isProblem(422, "invalid-value");
    }

    @Test
    void anEndpointIsAddedChangedAndRemovedAndItsSecretToldOnce() {
        var office = office();
        var owner = office.owner();
        var added = added(owner.post(
                ENDPOINTS,
                "{\"url\": \"%s\", \"description\": \" Our CRM \", \"events\": [\"kit.finished\"]}"
                        .formatted(receiver.url("/crud"))));
        assertThat(added.secret()).startsWith("whsec_");
        var seen = owner.get(added.path()).is(200);
        assertThat(seen.text()).doesNotContain("whsec_");
        assertThat(seen.textAt("description")).isEqualTo("Our CRM");
        assertThat(seen.at("enabled")).isEqualTo(true);
        assertThat(owner.get(ENDPOINTS).is(200).text()).contains(added.id()).doesNotContain("whsec_");
        var changed = owner.patch(
                        added.path(), "{\"events\": [\"piece.stale\"], \"description\": \"\", \"enabled\": false}")
                .is(200);
        assertThat(changed.listAt("events")).isEqualTo(List.of("piece.stale"));
        assertThat(changed.at("description")).isNull();
        assertThat(changed.at("enabled")).isEqualTo(false);
        assertThat(changed.textAt("url")).isEqualTo(receiver.url("/crud"));
        owner.post(added.path() + "/test-events", null).isProblem(409, "webhook-endpoint-disabled");
        owner.delete(added.path()).is(204);
        owner.get(added.path()).isProblem(404, "not-found");
    }

    @Test
    void thereAreNoMoreThanThereMayBe() {
        var office = office();
        for (var i = 0; i < 3; i++) {
            add(office, "/full", "kit.finished");
        }
        assertThat(office.owner()
                        .post(ENDPOINTS, endpoint("https://a.example/", "kit.finished"))
                        .isProblem(409, "webhook-endpoints-full")
                        .at("most"))
                .isEqualTo(3);
    }

    @Test
    void nobodyReadsASecretInTheTableAndNoneIsTakenAlong() {
        var office = office();
        var added = add(office, "/sealed", "kit.finished");
        var row = tenancy.in(
                office.id(), () -> endpoints.find(office.id(), added.endpoint()).orElseThrow());
        assertThat(row.sealedSecret()).doesNotContain(added.secret().substring(6));
        assertThat(row.toString()).doesNotContain(row.sealedSecret());
        assertThat(strongbox.open(row.sealedSecret(), Signing.place(office.id(), added.endpoint())))
                .hasValue(added.secret());
        assertThat(office.owner().get("/api/v1/account/export").is(200).bytes()).isNotEmpty();
    }

    @Test
    void theLogIsPagedFilteredAndForgottenAfterThirtyDays() {
        var office = office();
        var added = add(office, "/log", "kit.finished");
        receiver.answers("/log", 410, "no more of this");
        finishKit(office);
        await("disabled", () -> office.owner().get(added.path()).at("enabled") == Boolean.FALSE);
        receiver.answers("/log", 200, "");
        office.owner().patch(added.path(), "{\"enabled\": true}").is(200);
        for (var i = 0; i < 3; i++) {
            finishKit(office);
        }
        await(
                "told",
                () -> deliveries(office, added).stream()
                                .filter(delivery -> delivery.state() == DeliveryState.DELIVERED)
                                .count()
                        == 3);
        var log = added.path() + "/deliveries";
        var failed = office.owner().get(log + "?state=failed").is(200);
        assertThat(failed.listAt("data")).hasSize(1);
        assertThat(failed.at("data.0.attempts.0.status")).isEqualTo(410);
        assertThat(failed.textAt("data.0.attempts.0.answer")).isEqualTo("no more of this");
        assertThat(failed.textAt("data.0.attempts.0.failure")).isEqualTo("status");
        var page = office.owner().get(log + "?limit=3").is(200);
        assertThat(page.listAt("data"))
                .hasSize(3)
                .allSatisfy(it -> assertThat(String.valueOf(it)).contains("state=delivered"));
        var rest =
                office.owner().get(log + "?cursor=" + page.textAt("nextCursor")).is(200);
        assertThat(rest.textAt("data.0.id")).isEqualTo(failed.textAt("data.0.id"));
        office.owner().get(log + "?state=imagined").isProblem(400, "invalid-parameter");
        old.sweep();
        assertThat(deliveries(office, added)).hasSize(4);
        clock.advance(Duration.ofDays(31));
        old.sweep();
        assertThat(deliveries(office, added)).isEmpty();
    }

    @Test
    void aClosedOfficeHearsNothing() {
        var office = office();
        receiver.answers("/closed", 500, "");
        var added = add(office, "/closed", "kit.finished");
        finishKit(office);
        await(
                "tried",
                () -> !deliveries(office, added).isEmpty()
                        && !deliveries(office, added).getFirst().attempts().isEmpty());
        office.owner()
                .send("DELETE", "/api/v1/account", "{\"password\": \"%s\"}".formatted(PASSWORD))
                .is(204);
        var row = tenancy.in(
                office.id(), () -> endpoints.find(office.id(), added.endpoint()).orElseThrow());
        assertThat(row.enabled()).isFalse();
        assertThat(deliveries(office, added).getFirst().state()).isEqualTo(DeliveryState.CANCELLED);
    }
}
