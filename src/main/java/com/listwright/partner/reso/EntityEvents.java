package com.listwright.partner.reso;

import com.listwright.account.Caller;
import com.listwright.platform.AccountId;
import com.listwright.platform.Sweep;
import com.listwright.platform.Tenancy;
import com.listwright.property.PropertyChanged;
import com.listwright.writing.PieceStale;
import com.listwright.writing.PieceWritten;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The feed of what changed, as RESO's EntityEvent has it. A change and its entry are one transaction; the number is
 * taken as the last thing in it, so that who reads numbers in order reads them all.
 */
@Singleton
public class EntityEvents implements Sweep {
    private static final String REMARKS = "mls";

    private record Change(AccountId account, Resource resource, UUID record) {
        String json() {
            return "{\"resource\":\"" + resource + "\",\"record\":\"" + record + "\"}";
        }
    }

    private record Changes(Set<Change> all) {}

    private final EntityEventRepository events;
    private final ResoSettings settings;
    private final Tenancy tenancy;
    private final Clock clock;

    EntityEvents(EntityEventRepository events, ResoSettings settings, Tenancy tenancy, Clock clock) {
        this.events = events;
        this.settings = settings;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    public List<EntityEvent> after(Caller caller, long after, int atMost) {
        return tenancy.in(
                caller.account(),
                () -> events.after(caller.account(), after, atMost).stream()
                        .map(EntityEventRow::event)
                        .toList());
    }

    @EventListener
    void hear(PropertyChanged news) {
        note(news.account(), Resource.PROPERTY, news.property().value());
    }

    /** Remarks are a field of the home's record. */
    @EventListener
    void hear(PieceWritten news) {
        note(news.account(), Resource.PIECE, news.piece().value());
        if (news.channel().equals(REMARKS)) {
            note(news.account(), Resource.PROPERTY, news.property().value());
        }
    }

    @EventListener
    void hear(PieceStale news) {
        note(news.account(), Resource.PIECE, news.piece().value());
    }

    private void note(AccountId account, Resource resource, UUID record) {
        tenancy.in(
                account,
                () -> tenancy.gathered(Changes.class, () -> new Changes(new LinkedHashSet<>()), this::save)
                        .all()
                        .add(new Change(account, resource, record)));
    }

    private void save(Changes changes) {
        var account = changes.all().iterator().next().account();
        var lines = changes.all().stream().map(Change::json).collect(Collectors.joining(",", "[", "]"));
        events.append(account, lines, clock.instant());
    }

    @Override
    public String what() {
        return "events that newer ones say again";
    }

    @Override
    public int sweep() {
        return tenancy.across(
                "old events go in every account",
                () -> events.forget(clock.instant().minus(settings.eventsKept())));
    }
}
