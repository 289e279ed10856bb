package com.listwright.writing;

import com.listwright.platform.AccountId;
import com.listwright.property.PropertyId;

/** Published inside the transaction after which nothing of a kit is being written; again after each rewrite. */
public record KitFinished(AccountId account, KitId kit, PropertyId property, KitStatus status, boolean test) {}
