package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Shelf;
import com.listwright.sandbox.stripe.wire.Thing;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything that is there, the time it is, and the news of what happens to it. */
final class World {
    static final String VERSION = "2026-07-29.dahlia";
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final Shelf shelf = new Shelf();
    private final SecureRandom random = new SecureRandom();
    private final List<Consumer<Thing>> listeners = new ArrayList<>();
    private final Clock clock;
    private Instant latest = Instant.EPOCH;
    private boolean timeStandsStill;

    World(Clock clock) {
        this.clock = clock;
    }

    Shelf shelf() {
        return shelf;
    }

    /** Never goes back; while things age it is the moment at which the next of them was due. */
    Instant now() {
        var moment = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (!timeStandsStill && moment.isAfter(latest)) {
            latest = moment;
        }
        return latest;
    }

    /** Does something that was due a while ago as if it were done then. */
    void at(Instant moment, Runnable work) {
        timeStandsStill = true;
        try {
            if (moment.isAfter(latest)) {
                latest = moment;
            }
            work.run();
        } finally {
            timeStandsStill = false;
        }
    }

    String freshId(String prefix) {
        var id = new StringBuilder(prefix).append('_');
        for (int i = 0; i < 24; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    /** With what nearly everything of Stripe's has. */
    Thing fresh(String kind, String prefix) {
        return Thing.of(kind, freshId(prefix)).with("created", now()).with("livemode", false);
    }

    void listen(Consumer<Thing> listener) {
        listeners.add(listener);
    }

    void tell(String type, Thing about) {
        tell(type, about, null);
    }

    /** Tells of a change, with what stood before in the fields that changed. */
    void tellChange(String type, Thing before, Thing after) {
        var previous = Thing.empty();
        before.fields().forEach((field, value) -> {
            if (!field.startsWith("_") && !Objects.equals(value, after.fields().get(field))) {
                previous.with(field, value);
            }
        });
        if (!previous.fields().isEmpty()) {
            tell(type, after, previous);
        }
    }

    private void tell(String type, Thing about, @Nullable Thing previous) {
        var data = Thing.empty().with("object", about.copy());
        if (previous != null) {
            data.with("previous_attributes", previous);
        }
        var event = fresh("event", "evt")
                .with("api_version", VERSION)
                .with("data", data)
                .with("pending_webhooks", 1)
                .with("request", Map.of())
                .with("type", type);
        shelf.add(event);
        listeners.forEach(listener -> listener.accept(event));
    }
}
