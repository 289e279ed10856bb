package com.listwright.account;

import com.listwright.platform.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One office: what is paid for, and whom everything belongs to. Kept seats count as used. */
@MappedEntity
public record Account(@Id AccountId id, String name, Plan plan, int seatsUsed, Instant createdAt) {}
