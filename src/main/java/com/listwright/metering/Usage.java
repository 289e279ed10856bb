package com.listwright.metering;

import com.listwright.account.Caller;
import com.listwright.account.Role;
import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door for whoever looks at usage: the account its own, the operator everybody's margin. */
@Singleton
public class Usage {
    /** What an owner's wish for another ceiling came to. */
    public sealed interface Ceiling {
        record Set(Standing standing) implements Ceiling {}

        record NoOverage() implements Ceiling {}

        record RoleNotAllowed() implements Ceiling {}
    }

    private final UsageRepository usage;
    private final AllowanceRepository ceilings;
    private final Allowances allowances;
    private final Tenancy tenancy;
    private final Clock clock;

    Usage(UsageRepository usage, AllowanceRepository ceilings, Allowances allowances, Tenancy tenancy, Clock clock) {
        this.usage = usage;
        this.ceilings = ceilings;
        this.allowances = allowances;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    public Standing standing(AccountId account) {
        return standing(account, clock.instant());
    }

    Standing standing(AccountId account, Instant now) {
        return tenancy.in(
                account,
                () -> usage.standing(account, now).orElseGet(() -> {
                    allowances.bringUpToDate(account, now);
                    return usage.standing(account, now).orElseThrow();
                }));
    }

    /** How many pieces may still be asked for; cheap enough to be said in passing. */
    public int remaining(AccountId account) {
        return tenancy.ask(account, Steps.left(account, clock.instant()))
                .orElseGet(() -> standing(account).free());
    }

    public List<UsageDay> days(AccountId account, Instant periodStart) {
        return tenancy.in(account, () -> usage.days(account, periodStart));
    }

    /** Newest first. */
    public List<Entry> entries(AccountId account, @Nullable UUID before, int atMost) {
        return tenancy.in(account, () -> usage.entries(account, before, atMost));
    }

    /** From this moment on; what was delivered beyond it already stays delivered. */
    public Ceiling limitOverage(Caller caller, int pieces) {
        if (caller.role() != Role.OWNER) {
            return new Ceiling.RoleNotAllowed();
        }
        return tenancy.in(caller.account(), () -> {
            if (!standing(caller.account()).hasOverage()) {
                return new Ceiling.NoOverage();
            }
            ceilings.putCeiling(caller.account(), pieces, caller.member().value(), clock.instant());
            allowances.bringUpToDate(caller.account());
            return new Ceiling.Set(standing(caller.account()));
        });
    }

    /** The smallest first, of the periods that began in this time. */
    public List<Margin> margins(Instant from, Instant until, int atMost) {
        return tenancy.across("the operator looks at all accounts", () -> usage.margins(from, until, atMost));
    }
}
