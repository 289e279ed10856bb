package com.listwright.billing;

import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** The door for pieces beyond the allowance: noted here with the delivery, once each, and billed from here. */
@Singleton
public class Overages {
    private final OverageRepository overages;
    private final Tenancy tenancy;

    Overages(OverageRepository overages, Tenancy tenancy) {
        this.overages = overages;
        this.tenancy = tenancy;
    }

    /** Joins the transaction of the delivery. */
    public void owe(AccountId account, UUID piece, long microUsd, Instant deliveredAt) {
        tenancy.in(account, () -> overages.add(account, piece, microUsd, deliveredAt));
    }
}
