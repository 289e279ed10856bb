package com.listwright.writing;

import com.listwright.platform.AccountId;
import java.util.List;
import java.util.Optional;

/** Looking on at one kit, from any node. */
public final class Following {
    private final KitShelf shelf;
    private final KitLog log;
    private final AccountId account;
    private final KitId kit;

    Following(KitShelf shelf, KitLog log, AccountId account, KitId kit) {
        this.shelf = shelf;
        this.log = log;
        this.account = account;
        this.kit = kit;
    }

    /** The kit, once nothing of it is being written; asked before the log is read, so that nothing is missed. */
    public Optional<Kit> ended() {
        return shelf.isBeingWritten(account, kit) ? Optional.empty() : shelf.find(account, kit);
    }

    /** What came after the number that was seen last, in pages. */
    public List<KitEvent> after(long seen) {
        return log.after(account, kit, seen);
    }

    /** Until there may be more. */
    public void await(long seen) throws InterruptedException {
        log.await(kit, seen, KitShelf.GLANCE);
    }
}
