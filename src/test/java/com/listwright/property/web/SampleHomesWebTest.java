package com.listwright.property.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.Visitor;
import com.listwright.WebTest;
import com.listwright.property.Examples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forty sample homes, through the front door by each way, come out equal. */
class SampleHomesWebTest extends WebTest {
    private static final List<String> LINES =
            Examples.text("homes.jsonl").lines().toList();
    private static final Map<Object, Object> GIVEN = LINES.stream()
            .map(SampleHomesWebTest::facts)
            .collect(Collectors.toMap(it -> it.get("ListingKey"), it -> it));

    private Visitor owner;

    @BeforeEach
    void foundAnOffice() {
        owner = visitor();
        owner.signsUp(freshAddress(), "Sample Office").is(201);
    }

    @Test
    void asJson() {
        take("application/json", "[" + String.join(",", LINES) + "]");
        assertAllCameOutEqual();
    }

    @Test
    void asCsv() {
        take("text/csv", Examples.text("homes.csv"));
        assertAllCameOutEqual();
    }

    @Test
    void oneByOneFromTheForm() {
        for (var line : LINES) {
            var home = owner.post("/api/v1/properties", "{\"facts\": " + line + "}")
                    .is(201);
            assertThat(home.at("facts")).isEqualTo(facts(line));
        }
        assertAllCameOutEqual();
    }

    private void take(String type, String body) {
        var outcome = owner.send("POST", "/api/v1/property-imports", body, "Content-Type", type)
                .is(200);
        assertThat(outcome.listAt("rejected")).isEmpty();
        assertThat(outcome.listAt("created")).hasSize(40);
    }

    private void assertAllCameOutEqual() {
        var kept = owner.get("/api/v1/properties?limit=100").is(200).listAt("data");
        assertThat(kept).hasSize(40).allSatisfy(it -> {
            var home = (Map<?, ?>) it;
            var facts = (Map<?, ?>) Objects.requireNonNull(home.get("facts"));
            assertThat(facts).isEqualTo(GIVEN.get(facts.get("ListingKey")));
            assertThat((Map<?, ?>) home.get("unknown")).isEmpty();
        });
    }

    private static Map<?, ?> facts(String line) {
        var reply = new Reply(200, Map.of(), ("{\"facts\": " + line + "}").getBytes(StandardCharsets.UTF_8));
        return (Map<?, ?>) Objects.requireNonNull(reply.at("facts"));
    }
}
