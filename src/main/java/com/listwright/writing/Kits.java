package com.listwright.writing;

import com.listwright.account.Caller;
import com.listwright.metering.PieceId;
import com.listwright.metering.Quota;
import com.listwright.metering.Quota.Reservation.Exhausted;
import com.listwright.metering.Quota.Reservation.Held;
import com.listwright.platform.Ids;
import com.listwright.platform.Tenancy;
import com.listwright.property.Properties;
import com.listwright.property.Property;
import com.listwright.property.PropertyId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The door to kits: order, find, cancel. */
@Singleton
public class Kits {
    /** What ordering came to. */
    public sealed interface Ordering {
        record Ordered(Kit kit) implements Ordering {}

        record OverQuota(Exhausted numbers) implements Ordering {}

        /** No fact is confirmed, so there is nothing to write from. */
        record NothingKnown() implements Ordering {}

        record Archived() implements Ordering {}

        /** The facts do not bear the occasion out; what to enter so that they do. */
        record Unfit(String field, String words) implements Ordering {}

        record NoSuchVoice() implements Ordering {}

        record NoSuchProperty() implements Ordering {}

        /** With a test key only. */
        record Provoked(Provocation provocation) implements Ordering {}
    }

    private final Properties properties;
    private final Briefing briefing;
    private final Quota quota;
    private final KitShelf shelf;
    private final WriteKit job;
    private final Tenancy tenancy;
    private final Rehearsals rehearsals;
    private final Ids ids;

    Kits(
            Properties properties,
            Briefing briefing,
            Quota quota,
            KitShelf shelf,
            WriteKit job,
            Tenancy tenancy,
            Rehearsals rehearsals,
            Ids ids) {
        this.properties = properties;
        this.briefing = briefing;
        this.quota = quota;
        this.shelf = shelf;
        this.job = job;
        this.tenancy = tenancy;
        this.rehearsals = rehearsals;
        this.ids = ids;
    }

    /** One transaction: held, saved and enqueued, or nothing of it. */
    public Ordering order(Caller caller, PropertyId property, Order order) {
        return tenancy.in(
                caller.account(),
                () -> properties
                        .find(caller, property)
                        .map(home ->
                                rehearsals.ordering(caller, order.notes()).orElseGet(() -> order(caller, home, order)))
                        .orElseGet(Ordering.NoSuchProperty::new));
    }

    private Ordering order(Caller caller, Property home, Order order) {
        if (home.archivedAt() != null) {
            return new Ordering.Archived();
        }
        var facts = Briefing.confirmed(home);
        if (facts.isEmpty()) {
            return new Ordering.NothingKnown();
        }
        var missing = order.occasion().missing(facts);
        if (missing.isPresent()) {
            return new Ordering.Unfit("occasion", missing.get());
        }
        return briefing.commission(caller, facts, order)
                .map(commission -> order(caller, home, order.channels(), commission))
                .orElseGet(Ordering.NoSuchVoice::new);
    }

    private Ordering order(Caller caller, Property home, List<String> channels, Commission commission) {
        var pieces = Stream.generate(() -> new PieceId(ids.next()))
                .limit(channels.size())
                .toList();
        if (commission.test()) {
            return ordered(caller, home, channels, commission, pieces);
        }
        return switch (quota.reserve(caller.account(), pieces)) {
            case Exhausted numbers -> new Ordering.OverQuota(numbers);
            case Held _ -> ordered(caller, home, channels, commission, pieces);
        };
    }

    private Ordering ordered(
            Caller caller, Property home, List<String> channels, Commission commission, List<PieceId> pieces) {
        var id = new KitId(ids.next());
        var kit = shelf.add(caller, id, home, commission, pieces, channels);
        job.enqueue(caller.account(), kit);
        return new Ordering.Ordered(kit);
    }

    public Optional<Kit> find(Caller caller, KitId id) {
        return shelf.find(caller.account(), id);
    }

    /** Newest first; nothing where there is no such home. */
    public Optional<List<Kit>> ofProperty(Caller caller, PropertyId property, @Nullable UUID before, int atMost) {
        return properties
                .find(caller, property)
                .map(home -> shelf.ofProperty(caller.account(), home.id(), before, atMost));
    }

    /** The kit as it is when nothing of it is being written any more, or when the time is over. */
    public Kit await(Caller caller, KitId id, Duration atMost) throws InterruptedException {
        shelf.await(caller.account(), id, atMost);
        return shelf.find(caller.account(), id).orElseThrow();
    }

    public boolean isThere(Caller caller, KitId id) {
        return shelf.status(caller.account(), id).isPresent();
    }

    public Following follow(Caller caller, KitId id) {
        return shelf.follow(caller.account(), id);
    }

    /** What stands stays; what is being written is stopped and given back. Answers whether there is such a kit. */
    public boolean cancel(Caller caller, KitId id) {
        job.stop(caller.account(), id);
        return tenancy.in(caller.account(), () -> {
            var stopped = shelf.cancel(caller.account(), id);
            stopped.ifPresent(pieces -> quota.release(caller.account(), pieces));
            return stopped.isPresent();
        });
    }
}
