package com.listwright.partner.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.account.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyUsageWebTest extends KeyedWebTest {
    private static final String USAGE = "/api/v1/usage/keys";

    @Test
    void nobodyAndNoAgentSeesItAndNeighboursSeeTheirOwn() {
        var office = office(Plan.BROKERAGE);
        office.live();
        visitor().get(USAGE).isProblem(401, "unauthenticated");
        joins(office.owner(), freshAddress(), "agent").get(USAGE).isProblem(403, "role-not-allowed");
        assertThat(office(Plan.BROKERAGE).owner().get(USAGE).is(200).listAt("keys"))
                .isEmpty();
    }

    @Test
    void piecesCallsAndErrorsAreToldByKey() {
        var office = office(Plan.BROKERAGE);
        var key = office.live().textAt("key");
        var test = office.test().textAt("key");
        for (var one : List.of(key, test)) {
            var home = sends(
                            one,
                            "POST",
                            "/api/v1/properties",
                            "{\"facts\": {\"City\": \"Camden\", \"BedroomsTotal\": 3, \"LotSizeAcres\": 0.5}}")
                    .is(201)
                    .textAt("id");
            visitor()
                    .post(
                            "/api/v1/properties/" + home + "/kits",
                            "{\"channels\": [\"sms\"]}",
                            "Authorization",
                            "Bearer " + one,
                            "Prefer",
                            "wait=30")
                    .is(200);
            asks(one, "/api/v1/properties/nothing").is(404);
            asks(one, "/api/v1/sessions").is(403);
        }
        asks(key, "/api/v1/sessions").is(403);
        var used = office.owner().get(USAGE).is(200);
        assertThat(used.at("keys.0.pieces")).isEqualTo(1);
        assertThat(used.at("keys.0.calls")).isEqualTo(5);
        assertThat(used.at("keys.0.errors.not-found")).isEqualTo(1);
        assertThat(used.at("keys.0.errors.key-not-allowed")).isEqualTo(2);
        assertThat(used.at("keys.1.mode")).isEqualTo("test");
        assertThat(used.at("keys.1.pieces")).isEqualTo(0);
        assertThat(used.at("keys.1.calls")).isEqualTo(4);
        assertThat(asks(key, USAGE).is(200).at("keys.0.calls")).isEqualTo(5);
        assertThat(office.owner().get(USAGE).at("keys.0.calls")).isEqualTo(6);
    }
}
