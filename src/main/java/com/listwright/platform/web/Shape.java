package com.listwright.platform.web;

import com.listwright.platform.web.Problem.FieldError;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanProperty;
import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds a JSON tree against the record that it should become, and says of each field what does not fit. */
final class Shape {
    private Shape() {}

    static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    static void check(JsonNode node, Argument<?> type, String path, List<FieldError> errors) {
        var expected = type.getType();
        if (expected.isRecord()) {
            record(node, expected, path, errors);
        } else if (expected == String.class) {
            text(node, path, errors);
        } else if (expected.isEnum()) {
            word(node, expected, path, errors);
        } else if (expected == boolean.class || expected == Boolean.class) {
            expect(node.isBoolean(), path, "must be true or false", errors);
        } else if (expected == int.class || expected == Integer.class) {
            whole(node, Integer.MIN_VALUE, Integer.MAX_VALUE, path, errors);
        } else if (expected == long.class || expected == Long.class) {
            whole(node, Long.MIN_VALUE, Long.MAX_VALUE, path, errors);
        } else if (Number.class.isAssignableFrom(expected) || expected == double.class) {
            expect(node.isNumber(), path, "must be a number", errors);
        } else if (expected == Instant.class) {
            expect(isMoment(node), path, "must be a time like 2026-12-24T18:00:00Z", errors);
        } else if (Map.class.isAssignableFrom(expected)) {
            expect(node.isObject(), path, "must be a JSON object", errors);
        } else if (Collection.class.isAssignableFrom(expected)) {
            items(node, type, path, errors);
        }
    }

    private static void record(JsonNode node, Class<?> expected, String path, List<FieldError> errors) {
        if (!node.isObject()) {
            errors.add(new FieldError(path.isEmpty() ? "body" : path, "must be a JSON object"));
            return;
        }
        var properties = BeanIntrospection.getIntrospection(expected).getBeanProperties();
        for (BeanProperty<?, ?> property : properties) {
            var value = node.get(property.getName());
            var field = join(path, property.getName());
            if (value == null || value.isNull()) {
                expect(property.isNullable(), field, "is needed", errors);
            } else {
                check(value, property.asArgument(), field, errors);
            }
        }
        var known = properties.stream().map(BeanProperty::getName).collect(Collectors.toSet());
        for (var entry : node.entries()) {
            expect(
                    known.contains(entry.getKey()),
                    join(path, entry.getKey()),
                    "is not a field of this request",
                    errors);
        }
    }

    private static void items(JsonNode node, Argument<?> type, String path, List<FieldError> errors) {
        if (!node.isArray()) {
            errors.add(new FieldError(path, "must be a list"));
            return;
        }
        var item = type.getFirstTypeVariable().orElse(Argument.OBJECT_ARGUMENT);
        var at = 0;
        for (var value : node.values()) {
            check(value, item, path + "[" + at++ + "]", errors);
        }
    }

    private static void text(JsonNode node, String path, List<FieldError> errors) {
        expect(node.isString(), path, "must be a text in quotes", errors);
        if (node.isString() && !isStorable(node.getStringValue())) {
            errors.add(new FieldError(path, "holds a character that cannot be stored"));
        }
    }

    /** PostgreSQL stores no NUL, and half of a surrogate pair is no character at all. */
    private static boolean isStorable(String text) {
        return text.chars().noneMatch(unit -> unit == 0)
                && text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    private static boolean isMoment(JsonNode node) {
        try {
            return node.isString() && Instant.parse(node.getStringValue()).isBefore(Instant.MAX);
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }

    private static void word(JsonNode node, Class<?> expected, String path, List<FieldError> errors) {
        var words = Arrays.stream(expected.getEnumConstants())
                .map(constant -> Words.of(((Enum<?>) constant).name()))
                .toList();
        expect(
                node.isString() && words.contains(node.getStringValue()),
                path,
                "must be one of " + String.join(", ", words),
                errors);
    }

    private static void whole(JsonNode node, long least, long most, String path, List<FieldError> errors) {
        expect(
                node.isNumber() && isWhole(node.getBigDecimalValue(), least, most),
                path,
                "must be a whole number",
                errors);
    }

    private static boolean isWhole(BigDecimal number, long least, long most) {
        return number.scale() <= 0
                && number.precision() - number.scale() <= 19
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static void expect(boolean fits, String path, String otherwise, List<FieldError> errors) {
        if (!fits) {
            errors.add(new FieldError(path.isEmpty() ? "body" : path, otherwise));
        }
    }
}
