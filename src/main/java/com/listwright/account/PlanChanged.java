package com.listwright.account;

import com.listwright.platform.AccountId;

/** Published inside the transaction in which an account got another plan. */
public record PlanChanged(AccountId account, Plan plan) {}
