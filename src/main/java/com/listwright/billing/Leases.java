package com.listwright.billing;

import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * One at a time deals with Stripe for an account. No transaction and no connection is held meanwhile: a lease is a row
 * with an end. Who outlives it, because it was killed or slept, is told by its fence that another came after, and
 * writes nothing.
 */
@Singleton
class Leases {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration PAUSE = Duration.ofMillis(40);

    /** The right to ask for an account, and later to write what was answered. */
    record Lease(AccountId account, long fence) {
        /** A name for one change that nobody else will ever give another. */
        String key(String deed) {
            return deed + ":" + account + ":" + fence;
        }
    }

    /** Another dealt with the account meanwhile. */
    static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overtaken(AccountId account) {
            super("Another dealt with " + account + " meanwhile");
        }
    }

    private final StandingRepository standings;
    private final Tenancy tenancy;
    private final double seconds;

    Leases(StandingRepository standings, InboxSettings settings, Tenancy tenancy) {
        this.standings = standings;
        seconds = settings.turn().toSeconds();
        this.tenancy = tenancy;
    }

    /** Nothing when somebody else is at it. */
    <T> Optional<T> hold(AccountId account, Function<Lease, T> deed) {
        return take(account).map(lease -> {
            try {
                return deed.apply(lease);
            } finally {
                release(lease);
            }
        });
    }

    /** For people, who wait a moment for whoever is at it. */
    <T> Optional<T> await(AccountId account, Function<Lease, T> deed) {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += PAUSE.toMillis()) {
            var done = hold(account, deed);
            if (done.isPresent()) {
                return done;
            }
            pause();
        }
        return Optional.empty();
    }

    /** Inside the transaction that writes: nobody can come in between from here on. */
    void confirm(Lease lease) {
        if (standings.confirm(lease.account(), lease.fence()).isEmpty()) {
            throw new Overtaken(lease.account());
        }
    }

    private Optional<Lease> take(AccountId account) {
        return tenancy.in(account, () -> standings.take(account, seconds)).stream()
                .map(fence -> new Lease(account, fence))
                .findFirst();
    }

    private void release(Lease lease) {
        tenancy.in(lease.account(), () -> standings.release(lease.account(), lease.fence()));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The program ends", stopped);
        }
    }
}
