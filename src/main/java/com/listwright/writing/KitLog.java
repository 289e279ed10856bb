package com.listwright.writing;

import com.listwright.platform.AccountId;
import com.listwright.platform.AfterCommit;
import com.listwright.platform.Sweep;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** What happened to a kit, in order: written where it happens, read from any node. */
@Singleton
class KitLog implements Sweep {
    private static final int PAGE = 500;
    private static final Duration KEPT = Duration.ofHours(6);

    private final KitEventRepository events;
    private final LookingOn lookingOn;
    private final AfterCommit afterCommit;
    private final WritingJson json;
    private final Tenancy tenancy;
    private final Clock clock;

    KitLog(
            KitEventRepository events,
            LookingOn lookingOn,
            AfterCommit afterCommit,
            WritingJson json,
            Tenancy tenancy,
            Clock clock) {
        this.events = events;
        this.lookingOn = lookingOn;
        this.afterCommit = afterCommit;
        this.json = json;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    void open(AccountId account, KitId kit) {
        tenancy.in(account, () -> {
            events.open(account, kit);
            return kit;
        });
    }

    /**
     * Joins the open transaction; those who look on are woken when it holds. Alone it is for looking on only: what must
     * not be lost is added where it is saved.
     */
    void append(AccountId account, KitId kit, List<KitEvent.Entry> entries) {
        tenancy.lightly(account, () -> {
            var last = events.append(account, kit, json.write(entries), clock.instant());
            afterCommit.run(() -> lookingOn.ring(kit, numbered(entries, last)));
            return last;
        });
    }

    private static List<KitEvent> numbered(List<KitEvent.Entry> entries, long last) {
        var before = last - entries.size();
        return IntStream.rangeClosed(1, entries.size())
                .mapToObj(number -> entries.get(number - 1).numbered(before + number))
                .toList();
    }

    /** What came after the number that was seen last, in pages. */
    List<KitEvent> after(AccountId account, KitId kit, long seen) {
        return tenancy.in(account, () -> events.after(account, kit, seen, PAGE));
    }

    LookingOn.Seat sit(KitId kit) {
        return lookingOn.sit(kit);
    }

    @Override
    public String what() {
        return "words that nobody looks on for any more";
    }

    @Override
    public int sweep() {
        return tenancy.across(
                "added words go in every account",
                () -> events.forget(clock.instant().minus(KEPT)));
    }
}
