package com.listwright.partner.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.account.Plan;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a test key orders: the same shapes, and nothing of it counts. */
class TestKitWebTest extends KeyedWebTest {
    private static final String HOME = """
        {"facts": {"City": "Camden", "BedroomsTotal": 3, "PropertyType": "Residential", "LotSizeAcres": 0.5,
                   "StreetNumber": "12", "StreetName": "Bay View Street", "StateOrProvince": "ME"}}
        """;

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("listwright.limits.key-free", "20/3600s");
        properties.put("listwright.limits.account-free", "30/3600s");
        return properties;
    }

    private Reply orders(String key, String home, String notes) {
        return visitor()
                .post(
                        "/api/v1/properties/" + home + "/kits",
                        "{\"channels\": [\"mls\", \"sms\"], \"notes\": \"%s\"}".formatted(notes),
                        "Authorization",
                        "Bearer " + key,
                        "Prefer",
                        "wait=30");
    }

    private String home(String key) {
        return sends(key, "POST", "/api/v1/properties", HOME).is(201).textAt("id");
    }

    @Test
    void nothingOfATestKitCounts() {
        var office = office(Plan.TEAM);
        var key = office.test().textAt("key");
        var before = office.owner().get("/api/v1/usage").is(200).at("pieces");
        var kit = orders(key, home(key), "").is(200);
        assertThat(kit.at("test")).isEqualTo(true);
        assertThat(kit.textAt("status")).isEqualTo("finished");
        assertThat(kit.textAt("writer.kind")).isEqualTo("built-in");
        for (var at = 0; at < 2; at++) {
            assertThat(kit.at("pieces." + at + ".test")).isEqualTo(true);
            assertThat(kit.textAt("pieces." + at + ".status")).isEqualTo("ready");
        }
        assertThat(office.owner().get("/api/v1/usage").at("pieces")).isEqualTo(before);
        assertThat(office.owner().get("/api/v1/usage/entries").listAt("data")).isEmpty();
        var piece = "/api/v1/pieces/" + kit.textAt("pieces.1.id");
        sends(key, "POST", piece + "/rewrites", "{}").is(202);
        finished(key, kit.textAt("id"));
        assertThat(asks(key, piece).textAt("status")).isEqualTo("ready");
        assertThat(asks(key, piece).at("version")).isEqualTo(2);
        assertThat(office.owner().get("/api/v1/usage").at("pieces")).isEqualTo(before);
        assertThat(office.owner().get("/api/v1/usage/entries").listAt("data")).isEmpty();
    }

    @Test
    void aLiveKeysKitCountsAndATestKeyDoesNotHaveItWrittenAnew() {
        var office = office(Plan.BROKERAGE);
        var live = office.live().textAt("key");
        var test = office.test().textAt("key");
        var kit =
                orders(live, home(live), "listwright-test:allowance-exhausted").is(200);
        assertThat(kit.at("test")).isEqualTo(false);
        assertThat(office.owner().get("/api/v1/usage").at("pieces.used")).isEqualTo(2);
        sends(test, "POST", "/api/v1/pieces/" + kit.textAt("pieces.0.id") + "/rewrites", "{}")
                .isProblem(409, "live-piece");
    }

    @ParameterizedTest
    @CsvSource({
        "allowance-exhausted, 402, allowance-exhausted",
        "nothing-known, 422, nothing-known",
        "home-archived, 409, home-archived",
        "rate-limited, 429, too-many-requests",
        "unavailable, 503, unavailable"
    })
    void aTestKeyMayAskForARefusal(String word, int status, String code) {
        var key = office(Plan.TEAM).test().textAt("key");
        var refused = orders(key, home(key), "listwright-test:" + word).isProblem(status, code);
        if (status == 429 || status == 503) {
            assertThat(refused.header("Retry-After")).isEqualTo("2");
        }
    }

    @Test
    void aTestKeyMayAskForPiecesThatFailOrAreWithheld() {
        var key = office(Plan.TEAM).test().textAt("key");
        var home = home(key);
        var failed = orders(key, home, "listwright-test:piece-failed").is(200);
        assertThat(failed.textAt("pieces.0.status")).isEqualTo("failed");
        assertThat(failed.textAt("pieces.0.reason")).isEqualTo("model-unavailable");
        var withheld = orders(key, home, "listwright-test:piece-withheld").is(200);
        assertThat(withheld.textAt("pieces.0.status")).isEqualTo("withheld");
        assertThat(withheld.listAt("pieces.0.findings").toString()).contains("severity=block");
    }

    @Test
    void aTestKeyMayAskForASlowKitAndCancelIt() {
        var key = office(Plan.TEAM).test().textAt("key");
        var home = home(key);
        var kit = sends(
                        key,
                        "POST",
                        "/api/v1/properties/" + home + "/kits",
                        "{\"channels\": [\"sms\"], \"notes\": \"listwright-test:slow\"}")
                .is(202)
                .textAt("id");
        sends(key, "DELETE", "/api/v1/kits/" + kit, null).is(204);
        assertThat(asks(key, "/api/v1/kits/" + kit).textAt("status")).isEqualTo("cancelled");
    }

    @ParameterizedTest
    @CsvSource({
        "allowance-exhausted, 402, allowance-exhausted",
        "being-written, 409, being-written",
        "nothing-known, 422, nothing-known",
        "rate-limited, 429, too-many-requests",
        "unavailable, 503, unavailable"
    })
    void aRewriteMayBeRefusedOnPurposeToo(String word, int status, String code) {
        var key = office(Plan.TEAM).test().textAt("key");
        var piece = orders(key, home(key), "").is(200).textAt("pieces.0.id");
        sends(
                        key,
                        "POST",
                        "/api/v1/pieces/" + piece + "/rewrites",
                        "{\"instruction\": \"listwright-test:%s\"}".formatted(word))
                .isProblem(status, code);
    }

    @Test
    void keysAndTheirOfficeHaveLimitsThatOneCanSee() {
        var office = office(Plan.FREE);
        var key = office.test().textAt("key");
        var other = office.test().textAt("key");
        var first = asks(key, "/api/v1/properties").is(200);
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"key\";q=20;w=3600, \"account\";q=30;w=3600");
        assertThat(first.header("RateLimit")).matches("\"key\";r=19;t=\\d+, \"account\";r=29;t=\\d+");
        for (var i = 0; i < 19; i++) {
            asks(key, "/api/v1/properties").is(200);
        }
        var refused = asks(key, "/api/v1/properties").isProblem(429, "too-many-requests");
        assertThat(refused.at("limit")).isEqualTo("key");
        assertThat(refused.header("Retry-After")).isNotNull();
        assertThat(refused.header("RateLimit")).matches("\"key\";r=0;t=\\d+");
        for (var i = 0; i < 10; i++) {
            asks(other, "/api/v1/nothing").is(404);
        }
        assertThat(asks(other, "/api/v1/properties")
                        .isProblem(429, "too-many-requests")
                        .at("limit"))
                .isEqualTo("account");
        office.owner().get("/api/v1/properties").is(200);
    }

    @Test
    void whatAKeyIsRefusedCountsAgainstIt() {
        var office = office(Plan.FREE);
        var key = office.test().textAt("key");
        assertThat(asks(key, "/api/v1/sessions").is(403).header("RateLimit")).matches("\"key\";r=19;.*");
        assertThat(asks(key, "/api/v1/sessions").is(403).header("RateLimit")).matches("\"key\";r=18;.*");
    }

    @Test
    void ownersHearOfEveryKeyThatComesOrGoes() {
        var office = office(Plan.BROKERAGE);
        var made = office.live();
        var path = "/api/v1/api-keys/" + made.textAt("id");
        office.owner().post(path + "/roll", "{}").is(201);
        office.owner().delete(path).is(204);
        for (var tries = 0; tries < 300 && mailsTo(office.email()) < 4; tries++) {
            pause();
        }
        var mails =
                visitor().get("/sandbox/mailbox?limit=100&to=" + office.email()).text();
        assertThat(mails)
                .contains("was made for your office", "was rolled", "was revoked", made.textAt("prefix"))
                .doesNotContain(made.textAt("key"));
    }

    private void finished(String key, String kit) {
        for (var tries = 0; tries < 300; tries++) {
            if (!asks(key, "/api/v1/kits/" + kit).textAt("status").equals("writing")) {
                return;
            }
            pause();
        }
        throw new AssertionError("It is still being written");
    }
}
