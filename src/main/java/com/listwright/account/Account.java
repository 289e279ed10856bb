package com.listwright.account;

import com.listwright.platform.AccountId;
import java.time.Instant;

/** One office: what is paid for, and whom everything belongs to. */
public record Account(AccountId id, String name, Plan plan, int seatsUsed, Instant createdAt) {}
