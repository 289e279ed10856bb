package com.listwright.billing;

import com.listwright.account.Plan;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The door to the terms of all plans, which are data: {@code billing/plans.json}. */
@Singleton
public class Plans {
    private static final String FILE = "/billing/plans.json";

    private final Map<Plan, Terms> terms = new EnumMap<>(Plan.class);

    Plans(ObjectMapper json) {
        try (var file = Objects.requireNonNull(Plans.class.getResourceAsStream(FILE))) {
            for (var each : Objects.requireNonNull(json.readValue(file.readAllBytes(), Argument.listOf(Terms.class)))) {
                terms.put(each.plan(), each);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (terms.size() != Plan.values().length) {
            throw new IllegalStateException("Every plan has its terms in " + FILE);
        }
    }

    public Terms of(Plan plan) {
        return Objects.requireNonNull(terms.get(plan));
    }

    /** From the smallest to the largest. */
    public List<Terms> all() {
        return List.copyOf(terms.values());
    }
}
