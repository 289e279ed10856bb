package com.listwright.metering;

import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import com.listwright.platform.SqlArray;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The door for whoever delivers pieces: hold them before the work, settle what was delivered, release the rest. Each
 * step joins the caller's transaction, and doing it again changes nothing.
 */
@Singleton
public class Quota {
    /** What asking for pieces came to. */
    public sealed interface Reservation {
        record Held(int remaining) implements Reservation {}

        record Exhausted(int allowance, int used, int held, Instant resets) implements Reservation {}
    }

    /** What settling came to; an overrun was delivered after its lease, when nothing was left, and counts nothing. */
    public sealed interface Settlement {
        record Settled(Source source, int remaining) implements Settlement {}

        record AlreadySettled() implements Settlement {}

        record Overrun() implements Settlement {}
    }

    private final QuotaRepository quota;
    private final Steps steps;
    private final Allowances allowances;
    private final Usage usage;
    private final Tolls tolls;
    private final LateRollover rollover;
    private final MeteringSettings settings;
    private final Tenancy tenancy;
    private final Ids ids;
    private final Clock clock;

    Quota(
            QuotaRepository quota,
            Steps steps,
            Allowances allowances,
            Usage usage,
            Tolls tolls,
            LateRollover rollover,
            MeteringSettings settings,
            Tenancy tenancy,
            Ids ids,
            Clock clock) {
        this.quota = quota;
        this.steps = steps;
        this.allowances = allowances;
        this.usage = usage;
        this.tolls = tolls;
        this.rollover = rollover;
        this.settings = settings;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** All of them or none. Pieces that are held or delivered already are not taken twice. */
    public Reservation reserve(AccountId account, Collection<PieceId> pieces) {
        var wanted = array(Set.copyOf(pieces));
        var now = clock.instant();
        var taking = tenancy.ask(account, steps.hold(account, wanted, now));
        return taking.done() ? new Reservation.Held(taking.remaining()) : reserve(account, wanted, taking, now);
    }

    /** Perhaps a period has to be opened first, or what was held too long has to be given back. */
    private Reservation reserve(AccountId account, String wanted, Taking before, Instant now) {
        return tenancy.in(account, () -> {
            var taking = before;
            if (!taking.open()) {
                allowances.bringUpToDate(account, now);
                taking = tenancy.ask(account, steps.hold(account, wanted, now));
            }
            if (!taking.enough() && sweep(account) > 0) {
                taking = tenancy.ask(account, steps.hold(account, wanted, now));
            }
            return taking.done() ? new Reservation.Held(taking.remaining()) : exhausted(account, now);
        });
    }

    private Reservation exhausted(AccountId account, Instant now) {
        var standing = usage.standing(account, now);
        return new Reservation.Exhausted(standing.allowance(), standing.used(), standing.held(), standing.endsAt());
    }

    /** Whoever is still writing says so before the lease runs out. Answers how many are still held. */
    public int renew(AccountId account, Collection<PieceId> pieces) {
        return tenancy.in(account, () -> {
            quota.lock(account);
            return quota.renew(account, array(pieces), settings.leaseSeconds());
        });
    }

    /** A delivered piece gets into the ledger whatever happened to its reservation. */
    public Settlement settle(AccountId account, Delivered delivered) {
        return settleHeld(account, delivered)
                .orElseGet(() -> tenancy.in(account, () -> settleUnheld(account, delivered)));
    }

    private Optional<Settlement> settleHeld(AccountId account, Delivered delivered) {
        var now = clock.instant();
        return tenancy.ask(account, steps.settle(account, delivered, now)).map(settling -> {
            tolls.after(account, settling, now);
            return new Settlement.Settled(settling.source(), settling.remaining());
        });
    }

    private Settlement settleUnheld(AccountId account, Delivered delivered) {
        if (quota.isSettled(account, delivered.piece())) {
            return new Settlement.AlreadySettled();
        }
        return switch (reserve(account, List.of(delivered.piece()))) {
            case Reservation.Held _ -> settleHeld(account, delivered).orElseGet(Settlement.AlreadySettled::new);
            case Reservation.Exhausted _ -> overrun(account, delivered);
        };
    }

    private Settlement overrun(AccountId account, Delivered delivered) {
        var cost = delivered.cost();
        var added = quota.overrun(
                account,
                ids.next(),
                delivered.piece(),
                delivered.rewriteOf(),
                delivered.channel(),
                cost.inputTokens(),
                cost.cachedTokens(),
                cost.outputTokens(),
                cost.microUsd(),
                cost.price(),
                cost.estimated(),
                clock.instant());
        return added.pieces() == 1 ? new Settlement.Overrun() : new Settlement.AlreadySettled();
    }

    /** Gives back what was not delivered. Answers how many were still held. */
    public int release(AccountId account, Collection<PieceId> pieces) {
        return tenancy.in(account, () -> giveBack(account, array(pieces), false));
    }

    /** The same for one piece that the model was paid for. */
    public int release(AccountId account, Undelivered undelivered) {
        return tenancy.in(account, () -> {
            quota.lose(account, ids.next(), undelivered, clock.instant());
            return giveBack(account, array(List.of(undelivered.piece())), false);
        });
    }

    /** Gives back what was held longer than its lease. */
    int sweep(AccountId account) {
        return tenancy.in(account, () -> {
            var lapsed = quota.lapsed(account);
            return lapsed.isEmpty() ? 0 : giveBack(account, text(lapsed), true);
        });
    }

    private int giveBack(AccountId account, String pieces, boolean lapsedOnly) {
        quota.lock(account);
        var returned = quota.release(account, pieces, lapsedOnly, clock.instant());
        if (returned.late()) {
            rollover.workOutLater(account);
        }
        return returned.pieces();
    }

    private static String array(Collection<PieceId> pieces) {
        return text(pieces.stream().map(PieceId::value).toList());
    }

    private static String text(Collection<UUID> ids) {
        return SqlArray.of(ids.stream());
    }
}
