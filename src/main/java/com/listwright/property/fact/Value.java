package com.listwright.property.fact;

import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What is known, in the one form in which it is stored. Unknown is not a value: such a fact is not there. */
public sealed interface Value {
    record Text(String text) implements Value {}

    record Amount(BigDecimal number) implements Value {
        public Amount {
            var plain = number.stripTrailingZeros();
            number = plain.scale() < 0 ? plain.setScale(0) : plain;
        }

        public static Amount of(long number) {
            return new Amount(BigDecimal.valueOf(number));
        }
    }

    record YesNo(boolean yes) implements Value {}

    record Day(LocalDate date) implements Value {}

    record Choice(String name) implements Value {}

    record Choices(List<String> names) implements Value {
        public Choices {
            names = List.copyOf(names);
        }

        /** Explicitly nothing of the kind: a claim can be contradicted by it. */
        public boolean none() {
            return names.equals(List.of(Lookup.NONE));
        }
    }

    /** Of a field that the vocabulary does not have, as it was given; empty where nothing was. */
    static Optional<Value> literally(JsonNode given) {
        if (given.isNumber()) {
            return Optional.of(new Amount(given.getBigDecimalValue()));
        }
        if (given.isBoolean()) {
            return Optional.of(new YesNo(given.getBooleanValue()));
        }
        if (given.isString()) {
            return Optional.of(new Text(given.getStringValue()));
        }
        if (given.isArray() && given.size() > 0) {
            List<String> names = new ArrayList<>();
            given.values().forEach(name -> names.add(name.coerceStringValue()));
            return Optional.of(new Choices(names));
        }
        return Optional.empty();
    }

    default JsonNode json() {
        return switch (this) {
            case Text(var text) -> JsonNode.createStringNode(text);
            case Amount(var number) -> JsonNode.createNumberNode(number);
            case YesNo(var yes) -> JsonNode.createBooleanNode(yes);
            case Day(var date) -> JsonNode.createStringNode(date.toString());
            case Choice(var name) -> JsonNode.createStringNode(name);
            case Choices(var names) ->
                JsonNode.createArrayNode(
                        names.stream().map(JsonNode::createStringNode).toList());
        };
    }

    /** As it stands in a cell or in a sentence. */
    default String words() {
        return switch (this) {
            case Text(var text) -> text;
            case Amount(var number) -> number.toPlainString();
            case YesNo(var yes) -> yes ? "yes" : "no";
            case Day(var date) -> date.toString();
            case Choice(var name) -> name;
            case Choices(var names) -> String.join(", ", names);
        };
    }

    /** The order in which a list is written says nothing. */
    default boolean saysTheSameAs(Value other) {
        return (this instanceof Choices(var ours) && other instanceof Choices(var theirs))
                ? new HashSet<>(ours).equals(new HashSet<>(theirs))
                : equals(other);
    }
}
