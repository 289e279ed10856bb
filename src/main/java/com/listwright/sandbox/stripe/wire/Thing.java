package com.listwright.sandbox.stripe.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of Stripe's objects, or a part of one, just as it stands on the wire. Fields that begin with an underscore are
 * ours: they are kept, but never sent.
 */
public final class Thing {
    private final LinkedHashMap<String, @Nullable Object> fields = new LinkedHashMap<>();

    public static Thing empty() {
        return new Thing();
    }

    public static Thing of(String object, String id) {
        return new Thing().with("id", id).with("object", object);
    }

    public static Thing of(Map<?, ?> fields) {
        var thing = new Thing();
        fields.forEach((name, value) -> thing.with(String.valueOf(name), value));
        return thing;
    }

    public Thing with(String field, @Nullable Object value) {
        fields.put(field, onTheWire(value));
        return this;
    }

    public Thing without(String field) {
        fields.remove(field);
        return this;
    }

    private static @Nullable Object onTheWire(@Nullable Object value) {
        return switch (value) {
            case Instant moment -> moment.getEpochSecond();
            case Integer number -> number.longValue();
            case Optional<?> perhaps -> onTheWire(perhaps.orElse(null));
            case Map<?, ?> map -> of(map);
            case List<?> list -> {
                var all = new ArrayList<@Nullable Object>();
                list.forEach(each -> all.add(onTheWire(each)));
                yield all;
            }
            case null, default -> value;
        };
    }

    public Map<String, @Nullable Object> fields() {
        return Collections.unmodifiableMap(fields);
    }

    public String id() {
        return text("id");
    }

    public String kind() {
        return text("object");
    }

    /** What stands at {@code items.data.0.price}; null where nothing does. */
    public @Nullable Object at(String path) {
        Object value = this;
        for (var step : path.split("\\.", -1)) {
            value = switch (value) {
                case Thing thing -> thing.fields.get(step);
                case List<?> list
                when step.matches("\\d+") && Integer.parseInt(step) < list.size() -> list.get(Integer.parseInt(step));
                case null, default -> null;
            };
        }
        return value;
    }

    public boolean has(String path) {
        return at(path) != null;
    }

    public boolean is(String path) {
        return Boolean.TRUE.equals(at(path));
    }

    public boolean is(String path, @Nullable Object value) {
        return value != null && value.equals(at(path));
    }

    public Optional<String> maybe(String path) {
        return Optional.ofNullable(at(path)).map(String::valueOf);
    }

    public String text(String path) {
        return maybe(path).orElseThrow(() -> new IllegalStateException(path + " is missing in " + fields));
    }

    public long number(String path) {
        return at(path) instanceof Number number ? number.longValue() : 0;
    }

    public Optional<Instant> moment(String path) {
        return at(path) instanceof Number second
                ? Optional.of(Instant.ofEpochSecond(second.longValue()))
                : Optional.empty();
    }

    public Instant instant(String path) {
        return moment(path).orElseThrow(() -> new IllegalStateException(path + " is missing in " + fields));
    }

    public Thing part(String path) {
        return maybePart(path).orElseThrow(() -> new IllegalStateException(path + " is missing in " + fields));
    }

    public Optional<Thing> maybePart(String path) {
        return at(path) instanceof Thing thing ? Optional.of(thing) : Optional.empty();
    }

    public List<Thing> things(String path) {
        var found = new ArrayList<Thing>();
        if (at(path) instanceof List<?> list) {
            for (var each : list) {
                if (each instanceof Thing thing) {
                    found.add(thing);
                }
            }
        }
        return found;
    }

    /** As deep as it goes. */
    public Thing copy() {
        var copy = new Thing();
        fields.forEach((name, value) -> copy.fields.put(name, copied(value)));
        return copy;
    }

    private static @Nullable Object copied(@Nullable Object value) {
        return switch (value) {
            case Thing thing -> thing.copy();
            case List<?> list -> {
                var all = new ArrayList<@Nullable Object>();
                list.forEach(each -> all.add(copied(each)));
                yield all;
            }
            case null, default -> value;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Thing thing && fields.equals(thing.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return Json.pretty(this);
    }
}
