package com.listwright.writing;

import com.listwright.platform.AccountId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Looking on at one kit, from any node, until it is closed. */
public final class Following implements AutoCloseable {
    /** Where the words are added on this node its bell is heard; another node is asked now and then all the same. */
    private static final Duration WHILE = Duration.ofSeconds(1);

    private final KitShelf shelf;
    private final KitLog log;
    private final AccountId account;
    private final KitId kit;
    private final LookingOn.Seat seat;

    Following(KitShelf shelf, KitLog log, AccountId account, KitId kit) {
        this.shelf = shelf;
        this.log = log;
        this.account = account;
        this.kit = kit;
        this.seat = log.sit(kit);
    }

    public KitId kit() {
        return kit;
    }

    /** How the kit stands, once nothing of it is being written; asked before the log is read, so nothing is missed. */
    public Optional<KitStatus> ended() {
        return shelf.status(account, kit).filter(status -> status != KitStatus.WRITING);
    }

    /** What came after the number that was seen last, in pages. */
    public List<KitEvent> after(long seen) {
        var near = seat.after(seen);
        return near.isEmpty() ? log.after(account, kit, seen) : near;
    }

    /** The same, as soon as there is some; nothing, if that takes a while. */
    public List<KitEvent> next(long seen) throws InterruptedException {
        if (seat.last() != seen || seen == 0) {
            var there = after(seen);
            if (!there.isEmpty()) {
                return there;
            }
        }
        seat.await(seen, seat.last() == 0 ? KitShelf.GLANCE : WHILE);
        return after(seen);
    }

    @Override
    public void close() {
        seat.close();
    }
}
