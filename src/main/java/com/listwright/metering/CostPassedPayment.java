package com.listwright.metering;

import com.listwright.platform.AccountId;
import java.time.Instant;

/** An alarm for the operator: in this period the account has cost more than it pays. Published once a period. */
public record CostPassedPayment(AccountId account, Instant periodStart) {}
