package com.listwright.llm;

import com.listwright.llm.ModelRequest.Urgency;
import com.listwright.platform.AccountId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets only so many calls out at a time, and no account more than its share. Who is waited for goes before bulk, then
 * the account with the fewest calls out, then who came first. A quarter is never lent to bulk.
 */
final class Turnstile {
    /** Somebody is out; closing brings them back. */
    interface Pass extends AutoCloseable {
        @Override
        void close();
    }

    private static final class Waiter {
        private final AccountId account;
        private final boolean bulk;
        private final Condition turn;
        private boolean out;

        Waiter(AccountId account, boolean bulk, Condition turn) {
            this.account = account;
            this.bulk = bulk;
            this.turn = turn;
        }
    }

    private static final class Count {
        private int all;
        private int bulk;
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Waiter> waiting = new ArrayList<>();
    private final Map<AccountId, Count> accounts = new HashMap<>();
    private final Count out = new Count();
    private final int atOnce;
    private final int perAccount;
    private final int queue;

    Turnstile(int atOnce, int perAccount, int queue) {
        this.atOnce = atOnce;
        this.perAccount = perAccount;
        this.queue = queue;
    }

    /** Nothing, when it is too crowded, too late, or cancelled. */
    Optional<Pass> enter(AccountId account, Urgency urgency, Deadline deadline, Cancellation cancellation)
            throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var me = new Waiter(account, urgency == Urgency.BULK, lock.newCondition());
            waiting.add(me);
            admit();
            if (!me.out && waiting.size() > queue) {
                waiting.remove(me);
                return Optional.empty();
            }
            return awaited(me, deadline, cancellation) ? Optional.of(() -> leave(me)) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private boolean awaited(Waiter me, Deadline deadline, Cancellation cancellation) throws InterruptedException {
        if (me.out) {
            return true;
        }
        try (var _ = cancellation.onCancel(() -> wake(me))) {
            var left = deadline.left().toNanos();
            while (!me.out && !cancellation.isCancelled() && left > 0) {
                left = me.turn.awaitNanos(left);
            }
            return me.out;
        } catch (InterruptedException hurried) {
            if (me.out) {
                back(me);
            }
            throw hurried;
        } finally {
            waiting.remove(me);
        }
    }

    private void wake(Waiter waiter) {
        lock.lock();
        try {
            waiter.turn.signal();
        } finally {
            lock.unlock();
        }
    }

    private void leave(Waiter waiter) {
        lock.lock();
        try {
            back(waiter);
        } finally {
            lock.unlock();
        }
    }

    private void admit() {
        for (var next = next(); next != null; next = next()) {
            waiting.remove(next);
            next.out = true;
            count(next, 1);
            next.turn.signal();
        }
    }

    private @Nullable Waiter next() {
        if (out.all >= atOnce) {
            return null;
        }
        return waiting.stream()
                .filter(this::mayGo)
                .min(Comparator.comparing((Waiter waiter) -> waiter.bulk).thenComparing(waiter -> of(waiter).all))
                .orElse(null);
    }

    private boolean mayGo(Waiter waiter) {
        var own = of(waiter);
        return own.all < perAccount && (!waiter.bulk || (out.bulk < forBulk(atOnce) && own.bulk < forBulk(perAccount)));
    }

    private static int forBulk(int places) {
        return Math.max(1, places * 3 / 4);
    }

    private void back(Waiter waiter) {
        if (!waiter.out) {
            return;
        }
        waiter.out = false;
        count(waiter, -1);
        admit();
    }

    private void count(Waiter waiter, int change) {
        var own = accounts.computeIfAbsent(waiter.account, _ -> new Count());
        own.all += change;
        out.all += change;
        if (waiter.bulk) {
            own.bulk += change;
            out.bulk += change;
        }
        if (own.all == 0) {
            accounts.remove(waiter.account);
        }
    }

    private Count of(Waiter waiter) {
        return accounts.getOrDefault(waiter.account, new Count());
    }
}
