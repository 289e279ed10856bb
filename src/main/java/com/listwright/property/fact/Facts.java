package com.listwright.property.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of one home, by RESO name, in the order in which it came. */
public record Facts(Map<String, Value> values) {
    public Facts {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Optional<Value> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public boolean knows(String name) {
        return values.containsKey(name);
    }

    public Optional<BigDecimal> number(String name) {
        return value(name).map(value -> value instanceof Value.Amount(var number) ? number : null);
    }

    public Optional<Boolean> flag(String name) {
        return value(name).map(value -> value instanceof Value.YesNo(var yes) ? yes : null);
    }

    public Optional<String> text(String name) {
        return value(name).map(value -> switch (value) {
            case Value.Text(var text) -> text;
            case Value.Choice(var choice) -> choice;
            default -> null;
        });
    }

    public Optional<LocalDate> day(String name) {
        return value(name).map(value -> value instanceof Value.Day(var date) ? date : null);
    }

    /** Empty where nothing is known and where nothing is there; {@link #denies} tells which. */
    public List<String> list(String name) {
        return value(name).orElse(null) instanceof Value.Choices choices && !choices.none()
                ? choices.names()
                : List.of();
    }

    /** Whether the facts say that there is none: {@code ["None"]}, {@code ...YN: false}, a count of 0. */
    public boolean denies(String name) {
        return switch (value(name).orElse(null)) {
            case Value.Choices choices -> choices.none();
            case Value.YesNo(var yes) -> !yes;
            case Value.Amount(var number) -> number.signum() == 0;
            case null, default -> false;
        };
    }
}
