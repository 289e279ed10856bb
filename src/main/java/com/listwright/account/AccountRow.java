package com.listwright.account;

import com.listwright.platform.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("account")
record AccountRow(@Id UUID id, String name, String plan, int seatsUsed, Instant createdAt) {
    Account toAccount() {
        return new Account(new AccountId(id), name, Plan.of(plan), seatsUsed, createdAt);
    }
}
