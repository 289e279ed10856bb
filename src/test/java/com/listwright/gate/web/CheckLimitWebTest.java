package com.listwright.gate.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.WebTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckLimitWebTest extends WebTest {
    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("listwright.limits.check", "3/3600s");
        return properties;
    }

    @Test
    void aNetworkMayCheckSoOftenAndAMemberBesideIt() {
        for (int i = 0; i < 3; i++) {
            visitor().post("/api/v1/checks", "{\"text\": \"A\"}").is(200);
        }
        var refusal = visitor().post("/api/v1/checks", "{\"text\": \"A\"}").isProblem(429, "too-many-requests");
        assertThat(refusal.at("limit")).isEqualTo("check");
        assertThat(refusal.header("Retry-After")).isEqualTo(refusal.textAt("retryAfterSeconds"));
        signedIn(ANA).post("/api/v1/checks", "{\"text\": \"A\"}").is(200);
    }
}
