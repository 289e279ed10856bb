package com.listwright.metering;

import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The door for pieces beside the plan: bought on top, or given by an operator with a reason. */
@Singleton
public class Grants {
    /** What a grant came to; the same key never gives twice. */
    public sealed interface Grant {
        record Given() implements Grant {}

        record AlreadyGiven() implements Grant {}
    }

    private final AllowanceRepository allowances;
    private final Tenancy tenancy;
    private final Ids ids;
    private final Clock clock;

    Grants(AllowanceRepository allowances, Tenancy tenancy, Ids ids, Clock clock) {
        this.allowances = allowances;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** The key is the payment. */
    public Grant topUp(AccountId account, String payment, int pieces, Instant until) {
        return give(account, Source.TOP_UP, payment, pieces, until, "Bought", null);
    }

    /** The key is the case that the operator is settling. */
    public Grant goodwill(AccountId account, String matter, int pieces, Instant until, String reason, String operator) {
        return give(account, Source.GOODWILL, matter, pieces, until, reason, operator);
    }

    private Grant give(
            AccountId account,
            Source source,
            String key,
            int pieces,
            Instant until,
            String reason,
            @Nullable String givenBy) {
        var now = clock.instant();
        if (pieces <= 0 || !until.isAfter(now) || key.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("A grant has pieces, a time to come, a key and a reason");
        }
        var given = tenancy.in(
                account,
                () -> allowances.give(
                        account, ids.next(), source + ":" + key, source, pieces, until, reason, givenBy, now));
        return given == 1 ? new Grant.Given() : new Grant.AlreadyGiven();
    }
}
