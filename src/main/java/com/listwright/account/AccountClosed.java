package com.listwright.account;

import com.listwright.platform.AccountId;

/** Published inside the transaction in which an owner closed their office. */
public record AccountClosed(AccountId account) {}
