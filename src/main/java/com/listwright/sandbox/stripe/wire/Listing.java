package com.listwright.sandbox.stripe.wire;

import java.time.Instant;
import java.util.List;
import java.util.function.LongPredicate;

/** One page of a list, newest first. */
public final class Listing {
    private Listing() {}

    /** What is given oldest first, cut as the call asks. */
    public static Thing of(Call call, List<Thing> oldestFirst) {
        var params = call.params();
        var limit = params.number("limit").orElse(10L);
        if (limit < 1 || limit > 100) {
            throw Refusal.invalid("limit", "This value must be between 1 and 100 (inclusive).");
        }
        var all = oldestFirst.reversed().stream()
                .filter(each -> created(params, each.number("created")))
                .toList();
        var after = params.text("starting_after").map(id -> position(all, id, "starting_after") + 1);
        var before = params.text("ending_before").map(id -> position(all, id, "ending_before"));
        int from = after.orElse(before.map(it -> (int) Math.max(0, it - limit)).orElse(0));
        int to = before.orElse((int) Math.min(all.size(), from + limit));
        var more = before.isPresent() ? from > 0 : to < all.size();
        return whole(call.path(), all.subList(from, to)).with("has_more", more);
    }

    /** A list that is part of something. */
    public static Thing whole(String url, List<Thing> data) {
        return Thing.empty()
                .with("object", "list")
                .with("data", data)
                .with("has_more", false)
                .with("url", url);
    }

    private static int position(List<Thing> all, String id, String param) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).is("id", id)) {
                return i;
            }
        }
        throw Refusal.noSuch("object", id, param);
    }

    private static boolean created(Params params, long second) {
        return holds(params, "created", it -> second == it)
                && holds(params, "created.gte", it -> second >= it)
                && holds(params, "created.gt", it -> second > it)
                && holds(params, "created.lte", it -> second <= it)
                && holds(params, "created.lt", it -> second < it);
    }

    private static boolean holds(Params params, String name, LongPredicate rule) {
        return params.moment(name).map(Instant::getEpochSecond).map(rule::test).orElse(true);
    }
}
