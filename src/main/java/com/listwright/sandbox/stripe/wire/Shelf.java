package com.listwright.sandbox.stripe.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything there is, by kind and in the order in which it came. */
public final class Shelf {
    private final Map<String, LinkedHashMap<String, Thing>> kinds = new LinkedHashMap<>();
    private long changes;

    /** Grows with everything that comes or goes: nothing changes without an event about it, or an answer kept. */
    public long changes() {
        return changes;
    }

    public Thing add(Thing thing) {
        changes++;
        kinds.computeIfAbsent(thing.kind(), kind -> new LinkedHashMap<>()).put(thing.id(), thing);
        return thing;
    }

    public void remove(Thing thing) {
        changes++;
        kind(thing.kind()).remove(thing.id());
    }

    public Optional<Thing> find(String kind, String id) {
        return Optional.ofNullable(kind(kind).get(id));
    }

    public Optional<Thing> find(String id) {
        return kinds.values().stream()
                .flatMap(kind -> Optional.ofNullable(kind.get(id)).stream())
                .findFirst();
    }

    public Thing get(String kind, String id) {
        return get(kind, id, "id");
    }

    /** What a parameter names, or Stripe's own words that it does not exist. */
    public Thing get(String kind, String id, String param) {
        return find(kind, id).orElseThrow(() -> Refusal.noSuch(kind, id, param));
    }

    /** Oldest first. */
    public List<Thing> all(String kind) {
        return new ArrayList<>(kind(kind).values());
    }

    /** Oldest first, those whose field has this value. */
    public List<Thing> all(String kind, String field, String value) {
        return all(kind).stream().filter(each -> each.is(field, value)).toList();
    }

    public List<Thing> everything() {
        return kinds.values().stream().flatMap(kind -> kind.values().stream()).toList();
    }

    private Map<String, Thing> kind(String kind) {
        return kinds.getOrDefault(kind, new LinkedHashMap<>());
    }
}
