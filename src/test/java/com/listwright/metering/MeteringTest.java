package com.listwright.metering;

import com.listwright.OwnDatabase;
import com.listwright.Rows;
import com.listwright.TestClock;
import com.listwright.account.Accounts;
import com.listwright.account.EmailAddress;
import com.listwright.account.PasswordHash;
import com.listwright.account.Plan;
import com.listwright.billing.Access;
import com.listwright.billing.Interval;
import com.listwright.billing.Period;
import com.listwright.billing.Subscription;
import com.listwright.billing.Subscriptions;
import com.listwright.metering.Quota.Reservation.Held;
import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import com.listwright.platform.Tenancy;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What tests of metering share: offices with a plan, pieces, and a look at the rows themselves. */
@MicronautTest(transactional = false)
abstract class MeteringTest implements OwnDatabase {
    static final Cost CENT = new Cost(1000, 200, 300, 10_000, "model-1:2026-01-01", false);

    @Inject
    Quota quota;

    @Inject
    Usage usage;

    @Inject
    Readings readings;

    @Inject
    Grants grants;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Accounts accounts;

    @Inject
    TestClock clock;

    @Inject
    Ids ids;

    @Inject
    Tenancy tenancy;

    @Inject
    TransactionOperations<Connection> transactions;

    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(OwnDatabase.super.getProperties());
        // Patience instead of refusals: what is tested is the counting.
        properties.put("datasources.default.connection-timeout", "600000");
        properties.put("datasources.default.data-source-properties.socketFactoryArg", "600");
        properties.put("datasources.default.data-source-properties.options", "-c lock_timeout=0");
        return properties;
    }

    AccountId office() {
        var email = new EmailAddress(UUID.randomUUID() + "@test.example");
        var founding = accounts.found("Lighthouse Realty", "Owner", email, new PasswordHash("none"));
        return ((Accounts.Founding.Founded) founding).account();
    }

    /** One whose subscription began just now. */
    AccountId office(Plan plan) {
        var office = office();
        subscribe(office, plan, clock.instant());
        return office;
    }

    void subscribe(AccountId office, Plan plan, Instant anchor) {
        subscriptions.follow(office, subscription(plan, Access.PAID, anchor, null, null));
    }

    Subscription subscription(
            Plan plan, Access access, Instant anchor, @Nullable Plan next, @Nullable Instant graceUntil) {
        var period = Period.around(clock.instant(), anchor);
        return new Subscription(
                plan, Interval.MONTH, access, anchor, period.start(), period.end(), next, graceUntil, false);
    }

    List<PieceId> pieces(int count) {
        return Stream.generate(() -> new PieceId(ids.next())).limit(count).toList();
    }

    boolean holds(AccountId office, List<PieceId> pieces) {
        return quota.reserve(office, pieces) instanceof Held;
    }

    void deliver(AccountId office, int count) {
        var pieces = pieces(count);
        if (!holds(office, pieces)) {
            throw new AssertionError("Not enough is left for " + count + ": " + usage.standing(office));
        }
        pieces.forEach(piece -> settle(office, piece));
    }

    Quota.Settlement settle(AccountId office, PieceId piece) {
        return quota.settle(office, Delivered.of(piece, "mls", CENT));
    }

    /** The lease is the database's business; nobody waits for it here. */
    void leasesRunOut(AccountId office) {
        tenancy.in(office, () -> {
            // As all who change many of them do: one at a time.
            rows(office, "SELECT pg_advisory_xact_lock(hashtextextended('allowance ' || ?, 0))", office.value());
            return change(
                    office,
                    "UPDATE reservation SET lease_until = now() - interval '1 s' WHERE account_id = ?",
                    office.value());
        });
    }

    int change(AccountId office, String sql, Object... values) {
        return tenancy.in(office, () -> {
            try {
                return Rows.change(transactions.getConnection(), sql, values);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    List<String> rows(AccountId office, String sql, Object... values) {
        return tenancy.in(office, () -> Rows.of(transactions.getConnection(), sql, values));
    }

    static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    void toTheNextPeriod(AccountId office) {
        clock.advance(Duration.between(clock.instant(), usage.standing(office).endsAt())
                .plusMillis(5));
    }
}
