package com.listwright.metering;

import com.listwright.platform.AccountId;
import com.listwright.platform.Sweep;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Duration;

/** A crash cannot eat an allowance: what is held longer than its lease goes back. */
@Singleton
class LapsedReservations implements Sweep {
    private final QuotaRepository reservations;
    private final Quota quota;
    private final Tenancy tenancy;

    LapsedReservations(QuotaRepository reservations, Quota quota, Tenancy tenancy) {
        this.reservations = reservations;
        this.quota = quota;
        this.tenancy = tenancy;
    }

    @Override
    public String what() {
        return "reservations whose lease ran out";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(15);
    }

    @Override
    public int sweep() {
        return tenancy.across("leases run out in every account", reservations::accountsWithLapsed).stream()
                .mapToInt(account -> quota.sweep(new AccountId(account)))
                .sum();
    }
}
