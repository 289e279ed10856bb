package com.listwright.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import org.junit.jupiter.api.Test;

/** What arrives, in the eyes of the specification's own library, which goes by the machine's clock. */
class SignedWebTest extends HookedWebTest {
    private static final String FACTS =
            "{\"facts\": {\"PropertyType\": \"Residential\", \"BedroomsTotal\": 3, \"BathroomsFull\": 2}}";

    @Test
    void aKitThatIsFinishedAndAPieceThatBecomesStaleAreTold() throws Exception {
        var office = office();
        var added = add(office, "/kits", "kit.finished", "piece.stale");
        var home = "/api/v1/properties/"
                + office.owner().post("/api/v1/properties", FACTS).is(201).textAt("id");
        var kit = office.owner()
                .post(home + "/kits", "{\"channels\": [\"website\"]}", "Prefer", "wait=20")
                .is(200);
        await("told of the kit", () -> receiver.calls("/kits").size() == 1);
        var call = receiver.calls("/kits").getFirst();
        new Webhook(added.secret()).verify(call.body(), call.headers());
        assertThatThrownBy(() -> new Webhook(Signing.freshSecret()).verify(call.body(), call.headers()))
                .isInstanceOf(WebhookVerificationException.class);
        assertThat(call.body())
                .startsWith("{\"type\":\"kit.finished\",\"timestamp\":\"20")
                .endsWith("\"data\":{\"kitId\":\"%s\",\"propertyId\":\"%s\",\"status\":\"finished\",\"test\":false}}"
                        .formatted(kit.textAt("id"), kit.textAt("propertyId")));
        assertThat(call.header("webhook-id")).startsWith("evt_");
        office.owner().patch(home, "{\"facts\": {\"BedroomsTotal\": 4}}").is(200);
        await("told of the piece", () -> receiver.calls("/kits").size() == 2);
        assertThat(receiver.calls("/kits").getLast().body())
                .contains("piece.stale", kit.textAt("pieces.0.id"), "BedroomsTotal");
    }

    @Test
    void aSecretThatIsReplacedSignsAlongUntilItsTimeIsOver() throws Exception {
        var office = office();
        var added = add(office, "/rotated", "kit.finished");
        var rotated = office.owner()
                .post(added.path() + "/secret-rotations", "{\"graceHours\": 1}")
                .is(201);
        var fresh = rotated.textAt("secret");
        assertThat(fresh).startsWith("whsec_").isNotEqualTo(added.secret());
        var both = next(office, "/rotated");
        assertThat(both.header("webhook-signature").split(" ", -1)).hasSize(2);
        new Webhook(added.secret()).verify(both.body(), both.headers());
        new Webhook(fresh).verify(both.body(), both.headers());
        var last = office.owner()
                .post(added.path() + "/secret-rotations", "{\"graceHours\": 0}")
                .is(201);
        assertThat(last.at("formerSecretUntil")).isNull();
        var one = next(office, "/rotated");
        new Webhook(last.textAt("secret")).verify(one.body(), one.headers());
        assertThatThrownBy(() -> new Webhook(fresh).verify(one.body(), one.headers()))
                .isInstanceOf(WebhookVerificationException.class);
        office.owner()
                .post(added.path() + "/secret-rotations", "{\"graceHours\": 169}")
                .isProblem(422, "invalid-value");
    }
}
