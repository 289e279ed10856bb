package com.listwright.property;

import com.listwright.account.Caller;
import com.listwright.platform.Ids;
import com.listwright.platform.Precondition;
import com.listwright.platform.SqlArray;
import com.listwright.platform.Tenancy;
import com.listwright.property.fact.FactReader;
import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Refusal;
import com.listwright.property.fact.Value;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The door to homes: add, find, correct, confirm, archive. */
@Singleton
public class Properties {
    /** What entering or correcting facts came to. */
    public sealed interface Entry {
        record Added(Property property) implements Entry {}

        record Corrected(Property property) implements Entry {}

        /** The same facts came again: nothing to remember. */
        record Unchanged(Property property) implements Entry {}

        /** Nothing was saved. */
        record Refused(List<Refusal> refusals) implements Entry {}

        record NoSuchProperty() implements Entry {}

        /** Another home that is not archived has this listing key. */
        record ListingKeyInUse() implements Entry {}

        /** It is not any more what the caller saw: how it stands, and the newest of what happened since. */
        record ChangedMeanwhile(Property property, List<Revision> since) implements Entry {}
    }

    private static final int WORTH_TELLING = 20;

    private final PropertyRepository properties;
    private final PropertyJson json;
    private final Tenancy tenancy;
    private final Ids ids;
    private final Clock clock;
    private final FactReader reader;
    private final ApplicationEventPublisher<Object> news;

    Properties(
            PropertyRepository properties,
            PropertyJson json,
            FactReader reader,
            Tenancy tenancy,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher<Object> news) {
        this.properties = properties;
        this.json = json;
        this.reader = reader;
        this.news = news;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    public Entry add(Caller caller, JsonNode given, @Nullable String label) {
        var read = reader.read(given);
        return read.isClean()
                ? tenancy.in(caller.account(), () -> record(caller, Draft.of(read, label, Via.FORM)))
                : new Entry.Refused(read.refusals());
    }

    public Optional<Property> find(Caller caller, PropertyId id) {
        return tenancy.in(
                caller.account(), () -> properties.find(caller.account(), id).map(json::property));
    }

    /** Those of these homes that the office has and that are not archived. */
    public Set<PropertyId> ofThese(Caller caller, Collection<PropertyId> ids) {
        var wanted = SqlArray.of(ids.stream().map(PropertyId::value));
        return tenancy.in(
                caller.account(),
                () -> properties.ofThese(caller.account(), wanted).stream()
                        .map(PropertyId::new)
                        .collect(Collectors.toSet()));
    }

    public List<Property> search(Caller caller, String words, boolean archived, @Nullable UUID before, int atMost) {
        var pattern = "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return tenancy.in(
                caller.account(),
                () -> properties.list(caller.account(), archived, pattern, before, atMost).stream()
                        .map(json::property)
                        .toList());
    }

    /** A merge patch: what is given replaces, null forgets, the rest stays. */
    public Entry correct(Caller caller, PropertyId id, JsonNode patch, @Nullable String label, Precondition expected) {
        var read = reader.read(patch);
        if (!read.isClean()) {
            return new Entry.Refused(read.refusals());
        }
        return withProperty(
                caller, id, expected, property -> correct(caller, property, Draft.of(read, label, Via.FORM)));
    }

    /** Somebody stands by what was read from a text: by the named facts, or by all. */
    public Entry confirm(Caller caller, PropertyId id, @Nullable Set<String> fields, Precondition expected) {
        return withProperty(caller, id, expected, property -> {
            var sources = new LinkedHashMap<>(property.sources());
            var changes = new ArrayList<Change>();
            property.sources().forEach((field, source) -> {
                if (!source.confirmed() && (fields == null || fields.contains(field))) {
                    var value = property.facts().value(field).orElse(null);
                    sources.put(field, source.confirm());
                    changes.add(new Change(field, value, value, source.proposedBy()));
                }
            });
            if (changes.isEmpty()) {
                return new Entry.Unchanged(property);
            }
            var confirmed = property.with(property.facts(), sources, property.disputes());
            return new Entry.Corrected(save(caller, confirmed, Via.CONFIRMATION, changes));
        });
    }

    public Entry archive(Caller caller, PropertyId id, Precondition expected) {
        return withProperty(
                caller,
                id,
                expected,
                property -> property.archivedAt() == null
                        ? move(caller, property, Via.ARCHIVE, clock.instant())
                        : new Entry.Unchanged(property));
    }

    public Entry restore(Caller caller, PropertyId id, Precondition expected) {
        return withProperty(caller, id, expected, property -> {
            if (property.archivedAt() == null) {
                return new Entry.Unchanged(property);
            }
            return isTaken(caller, property)
                    ? new Entry.ListingKeyInUse()
                    : move(caller, property, Via.RESTORATION, null);
        });
    }

    private Entry move(Caller caller, Property property, Via via, @Nullable Instant archivedAt) {
        var now = clock.instant();
        var next = property.next(now).archived(archivedAt);
        properties.archive(caller.account(), next.id(), archivedAt, next.revision(), now);
        properties.addRevision(caller.account(), next.id(), next.revision(), via, caller.member(), now, "[]");
        changed(caller, next);
        return new Entry.Corrected(next);
    }

    private boolean isTaken(Caller caller, Property property) {
        var key = listingKey(property);
        if (key == null) {
            return false;
        }
        properties.lockListingKeys(caller.account());
        return properties
                .findByListingKey(caller.account(), key)
                .filter(other -> !other.id().equals(property.id()))
                .isPresent();
    }

    public List<Revision> revisions(Caller caller, PropertyId id, int before, int atMost) {
        return tenancy.in(caller.account(), () -> properties.revisions(caller.account(), id, before, atMost));
    }

    /**
     * One record of an import, inside its transaction: the same ListingKey again corrects the home it brought before.
     */
    Entry record(Caller caller, Draft draft) {
        var key = draft.listingKey();
        var known = Optional.<PropertyRow>empty();
        if (key != null) {
            properties.lockListingKeys(caller.account());
            known = properties.findByListingKey(caller.account(), key);
        }
        return known.isPresent()
                ? correct(caller, json.property(known.get()), draft)
                : new Entry.Added(create(caller, draft));
    }

    private Property create(Caller caller, Draft draft) {
        var id = new PropertyId(ids.next());
        var now = clock.instant();
        var property = draft.fresh(id, now);
        properties.add(
                caller.account(),
                id,
                property.label(),
                listingKey(property),
                json.write(property.facts()),
                json.writeSources(property.sources()),
                json.writeDisputes(property.disputes()),
                json.writeUnknown(property.unknown()),
                property.pasted(),
                searchWords(property),
                now);
        var changes = new ArrayList<Change>();
        property.facts()
                .values()
                .forEach((field, value) -> changes.add(new Change(field, null, value, property.proposedBy(field))));
        properties.addRevision(caller.account(), id, 1, draft.via(), caller.member(), now, json.writeChanges(changes));
        changed(caller, property);
        return property;
    }

    private Entry correct(Caller caller, Property property, Draft draft) {
        var next = draft.onto(property);
        var changes = changes(property.facts(), next);
        var same = changes.isEmpty()
                && next.sources().equals(property.sources())
                && next.disputes().equals(property.disputes())
                && next.unknown().equals(property.unknown())
                && Objects.equals(next.label(), property.label());
        if (same) {
            return new Entry.Unchanged(property);
        }
        return next.archivedAt() == null && isTaken(caller, next)
                ? new Entry.ListingKeyInUse()
                : new Entry.Corrected(save(caller, next, draft.via(), changes));
    }

    private Property save(Caller caller, Property property, Via via, List<Change> changes) {
        var now = clock.instant();
        var next = property.next(now);
        properties.change(
                caller.account(),
                next.id(),
                next.label(),
                listingKey(next),
                next.revision(),
                json.write(next.facts()),
                json.writeSources(next.sources()),
                json.writeDisputes(next.disputes()),
                json.writeUnknown(next.unknown()),
                searchWords(next),
                now);
        properties.addRevision(
                caller.account(), next.id(), next.revision(), via, caller.member(), now, json.writeChanges(changes));
        var fields = changes.stream().filter(Change::isReal).map(Change::field).toList();
        if (!fields.isEmpty()) {
            news.publishEvent(new FactsCorrected(caller.account(), next.id(), fields, next.revision()));
        }
        changed(caller, next);
        return next;
    }

    private void changed(Caller caller, Property property) {
        news.publishEvent(new PropertyChanged(caller.account(), property.id(), property.revision()));
    }

    private static List<Change> changes(Facts before, Property next) {
        var after = next.facts();
        var changes = new ArrayList<Change>();
        after.values().forEach((field, value) -> {
            var old = before.value(field).orElse(null);
            if (old == null || !old.saysTheSameAs(value)) {
                changes.add(new Change(field, old, value, next.proposedBy(field)));
            }
        });
        before.values().forEach((field, value) -> {
            if (!after.knows(field)) {
                changes.add(new Change(field, value, null, null));
            }
        });
        return changes;
    }

    private Entry withProperty(Caller caller, PropertyId id, Precondition expected, Function<Property, Entry> work) {
        return tenancy.in(
                caller.account(),
                () -> properties
                        .findForChange(caller.account(), id)
                        .map(json::property)
                        .map(property -> expected.holdsFor(property.tag())
                                ? work.apply(property)
                                : changedMeanwhile(caller, property, expected))
                        .orElseGet(Entry.NoSuchProperty::new));
    }

    private Entry changedMeanwhile(Caller caller, Property property, Precondition expected) {
        var seen = expected.newest().orElse(property.revision());
        var since = properties.revisions(caller.account(), property.id(), Integer.MAX_VALUE, WORTH_TELLING).stream()
                .filter(revision -> revision.revision() > seen)
                .toList();
        return new Entry.ChangedMeanwhile(property, since);
    }

    private static @Nullable String listingKey(Property property) {
        return property.facts().text("ListingKey").orElse(null);
    }

    private static String searchWords(Property property) {
        var words = new ArrayList<String>();
        if (property.label() != null) {
            words.add(property.label());
        }
        for (var field :
                List.of("UnparsedAddress", "City", "StateOrProvince", "PostalCode", "ListingId", "ListingKey")) {
            property.facts().value(field).map(Value::words).ifPresent(words::add);
        }
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }
}
