package com.listwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.WebTest;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What whoever starts the program for the first time finds. */
class FirstStartWebTest extends WebTest {
    @Inject
    private Cast cast;

    @Inject
    private ApplicationContext context;

    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(super.getProperties());
        properties.put("listwright.sandbox.homes", "true");
        return properties;
    }

    @Test
    void harborOfficeHasHomesOfManyKindsAndItsNeighbourNone() {
        var homes = signedIn(ANA).get("/api/v1/properties?limit=100").is(200);
        var kinds = IntStream.range(0, 11)
                .mapToObj(i -> homes.textAt("data." + i + ".facts.PropertyType"))
                .collect(Collectors.toSet());
        assertThat(homes.listAt("data")).hasSize(11);
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(7);
        assertThat(signedIn(CY).get("/api/v1/properties").is(200).listAt("data"))
                .isEmpty();
    }

    @Test
    void theNextStartBringsNothingTwice() {
        cast.enter(new StartupEvent(context));
        assertThat(signedIn(BEN).get("/api/v1/properties?limit=100").listAt("data"))
                .hasSize(11);
    }
}
