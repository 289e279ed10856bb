package com.listwright.partner.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Rows;
import com.listwright.Statements;
import com.listwright.account.Plan;
import com.listwright.platform.Database;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyWebTest extends KeyedWebTest {
    private static final String UNKNOWN = "lw_live_NobodyHasThisKeyAtAll12345678947scHW";

    @Inject
    Statements statements;

    @Inject
    @Property(name = "database.url")
    String url;

    @Inject
    @Property(name = "database.password")
    String password;

    private Map<String, String> settings = Map.of();

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("test.statements", "true");
        properties.put("listwright.limits.keys", "6");
        properties.put("listwright.session.secrets", "one secret for all the nodes of this test");
        settings = Map.copyOf(properties);
        return properties;
    }

    @Test
    void aKeyIsShownOnceAndWorksAtOnce() {
        var office = office(Plan.BROKERAGE);
        var made = office.makes(", \"scopes\": [\"kits:write\", \"checks\"], \"expiresInDays\": 30")
                .is(201);
        var key = made.textAt("key");
        assertThat(key).startsWith("lw_live_").hasSize(44);
        assertThat(made.textAt("prefix")).isEqualTo("lw_live_..." + key.substring(40));
        assertThat(made.listAt("scopes")).map(Object::toString).containsExactly("kits:write", "checks");
        assertThat(made.textAt("createdBy")).isEqualTo("Test Person");
        assertThat(made.at("expiresAt")).isNotNull();
        var me = asks(key, "/api/v1/me").is(200);
        assertThat(me.textAt("account.id")).isEqualTo(office.id().toString());
        assertThat(me.textAt("key.id")).isEqualTo(made.textAt("id"));
        assertThat(me.textAt("key.name")).isEqualTo("Feed");
        assertThat(me.at("key.test")).isEqualTo(false);
        assertThat(office.owner().get("/api/v1/me").at("key")).isNull();
        var list = office.owner().get("/api/v1/api-keys").is(200);
        assertThat(list.text()).doesNotContain(key);
        assertThat(list.textAt("data.0.lastUsedFrom")).isEqualTo("127.0.0.1");
        assertThat(list.at("data.0.lastUsedAt")).isNotNull();
        assertThat(Rows.of(database(), "SELECT api_key::text FROM api_key").toString())
                .doesNotContain(key.substring(8));
    }

    @Test
    void nobodyAndNoAgentHandlesKeysAndNeighboursDoNotSeeThem() {
        var office = office(Plan.BROKERAGE);
        var id = office.live().textAt("id");
        var path = "/api/v1/api-keys/" + id;
        visitor().get("/api/v1/api-keys").isProblem(401, "unauthenticated");
        visitor().delete(path).isProblem(401, "unauthenticated");
        var cy = office(Plan.BROKERAGE).owner();
        assertThat(cy.get("/api/v1/api-keys").is(200).text()).doesNotContain(id);
        cy.delete(path).isProblem(404, "not-found");
        cy.post(path + "/roll", "{}").isProblem(404, "not-found");
        var agent = joins(office.owner(), freshAddress(), "agent");
        agent.get("/api/v1/api-keys").isProblem(403, "role-not-allowed");
        agent.post("/api/v1/api-keys", "{\"name\": \"Mine\"}").isProblem(403, "role-not-allowed");
        agent.post(path + "/roll", "{}").isProblem(403, "role-not-allowed");
        agent.delete(path).isProblem(403, "role-not-allowed");
        var broker = joins(office.owner(), freshAddress(), "broker");
        broker.post("/api/v1/api-keys", "{\"name\": \"Theirs\"}").is(201);
        broker.delete(path).is(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"scopes\": []",
                ", \"scopes\": [\"everything\"]",
                ", \"scopes\": [\"kits:read\", \"\"]",
                ", \"expiresAt\": \"2001-01-01T00:00:00Z\"",
                ", \"expiresAt\": \"2999-01-01T00:00:00Z\"",
                ", \"expiresInDays\": 0",
                ", \"expiresInDays\": 3651",
                ", \"expiresAt\": \"2030-01-01T00:00:00Z\", \"expiresInDays\": 3"
            })
    void whatAKeyCannotBeIsRefused(String fields) {
        office(Plan.BROKERAGE).makes(fields).isProblem(422, "invalid-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\\nb", "a\\u202Eb"})
    void aKeyHasANameOfOneLine(String name) {
        var owner = office(Plan.BROKERAGE).owner();
        assertThat(owner.post("/api/v1/api-keys", "{\"name\": \"%s\"}".formatted(name))
                        .isProblem(422, "invalid-value")
                        .faultyFields())
                .containsOnly("name");
    }

    @Test
    void liveKeysNeedAPlanAndWorkAgainWithIt() {
        var team = office(Plan.TEAM);
        team.makes("").isProblem(403, "plan-without-api");
        asks(team.test().textAt("key"), "/api/v1/properties").is(200);
        var office = office(Plan.BROKERAGE);
        var key = office.live().textAt("key");
        asks(key, "/api/v1/properties").is(200);
        accounts.changePlan(office.id(), Plan.TEAM);
        var refused = asks(key, "/api/v1/properties").isProblem(403, "plan-without-api");
        assertThat(refused.textAt("plan")).isEqualTo("team");
        asks(key, "/api/v1/me").isProblem(403, "plan-without-api");
        asks(key, "/api/v1/channels").is(200);
        accounts.changePlan(office.id(), Plan.BROKERAGE);
        asks(key, "/api/v1/properties").is(200);
    }

    @Test
    void aKeyReachesItsOwnOfficeAlone() {
        var home = office(Plan.BROKERAGE);
        var stranger = office(Plan.BROKERAGE);
        var key = home.live().textAt("key");
        var other = stranger.live().textAt("key");
        var id = sends(key, "POST", "/api/v1/properties", "{\"facts\": {\"City\": \"Camden\"}}")
                .is(201)
                .textAt("id");
        asks(key, "/api/v1/properties/" + id).is(200);
        asks(other, "/api/v1/properties/" + id).isProblem(404, "not-found");
        assertThat(asks(other, "/api/v1/properties").listAt("data")).isEmpty();
    }

    @Test
    void aTypoIsRefusedWithoutAskingTheDatabaseAnything() {
        var key = office(Plan.BROKERAGE).live().textAt("key");
        var typo = key.substring(0, 20) + (key.charAt(20) == 'a' ? 'b' : 'a') + key.substring(21);
        asks(key, "/api/v1/me").is(200);
        for (var wrong : List.of(typo, "lw_live_", "sk_live_123", "x".repeat(3_000), "lw_live_" + "0".repeat(36))) {
            assertThat(statements.during(() -> asks(wrong, "/api/v1/me").isProblem(401, "key-malformed")))
                    .as(wrong)
                    .isEmpty();
        }
        asks(typo, "/api/v1/channels").isProblem(401, "key-malformed");
    }

    @Test
    void everyRequestCostsTheSameFewStatements() {
        var office = office(Plan.BROKERAGE);
        var key = office.live().textAt("key");
        for (var i = 0; i < 5; i++) {
            office.test();
        }
        asks(key, "/api/v1/properties").is(200);
        var once = statements.during(() -> asks(key, "/api/v1/properties").is(200));
        assertThat(once).filteredOn(sql -> sql.contains("api_key")).hasSize(1);
        assertThat(statements.during(() -> asks(key, "/api/v1/properties").is(200)))
                .hasSameSizeAs(once);
        var unknown =
                statements.during(() -> asks(UNKNOWN, "/api/v1/properties").is(401));
        assertThat(unknown).filteredOn(sql -> sql.contains("api_key")).hasSize(1);
    }

    @Test
    void whatIsWrongWithAKeyIsSaidAndNothingElse() {
        var office = office(Plan.BROKERAGE);
        asks(UNKNOWN, "/api/v1/me").isProblem(401, "key-unknown");
        var short1 = office.makes(", \"expiresInDays\": 1").is(201).textAt("key");
        asks(short1, "/api/v1/me").is(200);
        clock.advance(Duration.ofDays(1).plusSeconds(1));
        asks(short1, "/api/v1/me").isProblem(401, "key-expired");
        office.owner().signsIn(office.email(), PASSWORD).is(200);
        var made = office.live();
        var key = made.textAt("key");
        office.owner().delete("/api/v1/api-keys/" + made.textAt("id")).is(204);
        office.owner().delete("/api/v1/api-keys/" + made.textAt("id")).is(204);
        var refused = asks(key, "/api/v1/me").isProblem(401, "key-revoked");
        assertThat(refused.text()).doesNotContain(key, office.id().toString(), "Feed");
        assertThat(office.owner().get("/api/v1/api-keys").text()).contains("revokedAt");
    }

    @Test
    void whoShowsAKeyMeansIt() {
        var office = office(Plan.BROKERAGE);
        office.owner().get("/api/v1/me", "Authorization", "Bearer " + UNKNOWN).isProblem(401, "key-unknown");
        office.owner().get("/api/v1/me", "Authorization", "Basic " + UNKNOWN).is(200);
        var neighbour = office(Plan.BROKERAGE);
        var key = neighbour.live().textAt("key");
        assertThat(office.owner()
                        .get("/api/v1/me", "Authorization", "bearer  " + key)
                        .textAt("account.id"))
                .isEqualTo(neighbour.id().toString());
        assertThat(visitor().get("/api/v1/me", "Authorization", "Bearer " + key).headers())
                .doesNotContainKey("set-cookie");
    }

    @Test
    void aRolledKeyWorksOnForItsGrace() {
        var office = office(Plan.BROKERAGE);
        var made = office.makes(", \"scopes\": [\"checks\"]").is(201);
        var roll = "/api/v1/api-keys/" + made.textAt("id") + "/roll";
        office.owner().post(roll, "{\"graceHours\": 169}").isProblem(422, "invalid-value");
        var next = office.owner().post(roll, "{\"graceHours\": 2}").is(201);
        assertThat(next.listAt("scopes")).map(Object::toString).containsExactly("checks");
        office.owner().post(roll, "{}").isProblem(409, "key-no-longer-works");
        assertThat(office.owner().get("/api/v1/api-keys").textAt("data.0.replacedBy"))
                .isEqualTo(next.textAt("id"));
        asks(made.textAt("key"), "/api/v1/me").is(200);
        asks(next.textAt("key"), "/api/v1/me").is(200);
        clock.advance(Duration.ofHours(2).plusSeconds(1));
        asks(made.textAt("key"), "/api/v1/me").isProblem(401, "key-expired");
        asks(next.textAt("key"), "/api/v1/me").is(200);
    }

    @Test
    void aLostAnswerIsGivenAgainToWhoeverAskedAndStaysUnreadable() {
        var office = office(Plan.BROKERAGE);
        var body = "{\"name\": \"Once\"}";
        var first = office.owner().post("/api/v1/api-keys", body, "Idempotency-Key", "a-lost-answer");
        var again = office.owner().post("/api/v1/api-keys", body, "Idempotency-Key", "a-lost-answer");
        assertThat(again.is(201).textAt("key")).isEqualTo(first.is(201).textAt("key"));
        assertThat(office.owner().get("/api/v1/api-keys").listAt("data")).hasSize(1);
        assertThat(Rows.of(
                                database(),
                                "SELECT encode(sealed, 'escape') FROM idempotent_answer WHERE sealed IS NOT NULL")
                        .toString())
                .doesNotContain(first.textAt("key").substring(8));
    }

    @Test
    void repeatedRequestsAreAKeysOwn() {
        var office = office(Plan.BROKERAGE);
        var one = office.live().textAt("key");
        var other = office.live().textAt("key");
        var body = "{\"facts\": {\"City\": \"Camden\"}}";
        var path = "/api/v1/properties";
        var first = visitor().post(path, body, "Authorization", "Bearer " + one, "Idempotency-Key", "same");
        var again = visitor().post(path, body, "Authorization", "Bearer " + one, "Idempotency-Key", "same");
        var others = visitor().post(path, body, "Authorization", "Bearer " + other, "Idempotency-Key", "same");
        assertThat(again.textAt("id")).isEqualTo(first.textAt("id"));
        assertThat(others.is(201).textAt("id")).isNotEqualTo(first.textAt("id"));
    }

    @Test
    void anOfficeHasOnlySoManyKeys() {
        var office = office(Plan.BROKERAGE);
        var first = office.live().textAt("id");
        for (var i = 0; i < 5; i++) {
            office.test();
        }
        assertThat(office.makes("").isProblem(409, "too-many-keys").at("most")).isEqualTo(6);
        office.owner().delete("/api/v1/api-keys/" + first).is(204);
        office.live();
    }

    @Test
    void aKeyOutlivesWhoeverMadeItAndTheOwnerAnswersForIt() {
        var office = office(Plan.BROKERAGE);
        var broker = joins(office.owner(), freshAddress(), "broker");
        var key = broker.post("/api/v1/api-keys", "{\"name\": \"Left behind\"}")
                .is(201)
                .textAt("key");
        assertThat(asks(key, "/api/v1/me").textAt("member.id")).isEqualTo(memberId(broker));
        office.owner().delete("/api/v1/members/" + memberId(broker)).is(204);
        assertThat(asks(key, "/api/v1/me").is(200).textAt("member.id")).isEqualTo(memberId(office.owner()));
        assertThat(office.owner().get("/api/v1/api-keys").at("data.0.createdBy"))
                .isNull();
    }

    @Test
    void aClosedOfficesKeysOpenNothing() {
        var office = office(Plan.BROKERAGE);
        var key = office.live().textAt("key");
        office.owner()
                .send("DELETE", "/api/v1/account", "{\"password\": \"%s\"}".formatted(PASSWORD))
                .is(204);
        asks(key, "/api/v1/me").isProblem(401, "key-unknown");
    }

    @Test
    void aRevokedKeyIsDeadOnEveryNodeAtOnce() throws IOException, InterruptedException {
        var office = office(Plan.BROKERAGE);
        var made = office.live();
        try (var second = ApplicationContext.run(EmbeddedServer.class, new HashMap<String, Object>(settings), "test");
                var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(second.getURI().resolve("/api/v1/me"))
                    .header("Authorization", "Bearer " + made.textAt("key"))
                    .build();
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
            office.owner().delete("/api/v1/api-keys/" + made.textAt("id")).is(204);
            var begun = Instant.now();
            var refused = client.send(request, BodyHandlers.ofString());
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body()).contains("key-revoked");
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(1));
        }
    }

    private Database database() {
        return new Database(url, "postgres", password);
    }
}
