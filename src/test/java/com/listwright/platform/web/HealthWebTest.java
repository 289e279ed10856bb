package com.listwright.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.WebTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthWebTest extends WebTest {
    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/liveness", "/health/readiness"})
    void whoeverAsksIsToldThatAllIsWellAndNothingElse(String path) {
        for (var visitor : List.of(visitor(), signedIn(BEN))) {
            var reply = visitor.get(path).is(200);
            assertThat(reply.at("status")).isEqualTo("UP");
            assertThat(reply.at("details")).isNull();
            assertThat(reply.text()).doesNotContainIgnoringCase("postgres");
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        }
    }
}
