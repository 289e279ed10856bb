package com.listwright.property;

import com.listwright.platform.AccountId;

/** Published inside the transaction that made a new revision of a home, the first one included. */
public record PropertyChanged(AccountId account, PropertyId property, int revision) {}
