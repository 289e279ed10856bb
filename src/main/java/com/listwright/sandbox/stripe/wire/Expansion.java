package com.listwright.sandbox.stripe.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code expand[]}: ids that become what they name, and parts that are sent only on request.
 *
 * @param onRequest those parts, by {@code kind.field}
 */
public record Expansion(Shelf shelf, Map<String, Function<Thing, Object>> onRequest) {
    /** A copy of the answer, with everything that was asked for. */
    public Thing of(Thing answer, Params params) {
        var copy = answer.copy();
        for (var path : params.words("expand")) {
            expand(copy, List.of(path.split("\\.", -1)));
        }
        return copy;
    }

    private void expand(@Nullable Object where, List<String> steps) {
        if (steps.isEmpty()) {
            return;
        }
        switch (where) {
            case List<?> list -> list.forEach(each -> expand(each, steps));
            case Thing thing -> expandIn(thing, steps.getFirst(), steps.subList(1, steps.size()));
            case null, default -> {}
        }
    }

    private void expandIn(Thing thing, String field, List<String> rest) {
        var request = onRequest.get(thing.maybe("object").orElse("") + "." + field);
        if (request != null && !thing.has(field)) {
            thing.with(field, request.apply(thing));
        }
        thing.with(field, named(thing.at(field)));
        expand(thing.at(field), rest);
    }

    private @Nullable Object named(@Nullable Object value) {
        return switch (value) {
            case String id -> shelf.find(id).<Object>map(Thing::copy).orElse(id);
            case List<?> list -> {
                var all = new ArrayList<@Nullable Object>();
                list.forEach(each -> all.add(named(each)));
                yield all;
            }
            case null, default -> value;
        };
    }
}
