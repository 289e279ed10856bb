package com.listwright.billing;

import com.listwright.account.Plan;
import com.listwright.platform.AccountId;

/** Published inside the transaction in which a subscription became another one, or turned by itself. */
public record SubscriptionChanged(AccountId account, Plan plan) {}
