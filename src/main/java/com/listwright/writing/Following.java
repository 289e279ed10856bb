package com.listwright.writing;

import com.listwright.platform.AccountId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Looking on at one kit, from any node, until it is closed. */
public final class Following implements AutoCloseable {
    /** Where the words are added on this node its bell is heard; another node is asked now and then all the same. */
    private static final Duration WHILE = Duration.ofSeconds(1);

    private final KitLog log;
    private final AccountId account;
    private final KitId kit;
    private final LookingOn.Seat seat;

    Following(KitLog log, AccountId account, KitId kit) {
        this.log = log;
        this.account = account;
        this.kit = kit;
        this.seat = log.sit(kit);
    }

    public KitId kit() {
        return kit;
    }

    /** How the kit stands, and what came after the number that was seen last, in pages. */
    public Optional<News> look(long seen) {
        return log.news(account, kit, seen);
    }

    /** What came since one looked, as soon as there is some; nothing, if that takes a while. */
    public List<KitEvent> next(long seen) throws InterruptedException {
        seat.await(seen, seat.last() == 0 ? KitShelf.GLANCE : WHILE);
        var near = seat.after(seen);
        return near.isEmpty() ? look(seen).map(News::events).orElse(List.of()) : near;
    }

    @Override
    public void close() {
        seat.close();
    }
}
