package com.listwright.partner.bulk;

import com.listwright.platform.AccountId;

/** Published inside the transaction that ends a job: nothing of it will be begun any more. */
public record BulkFinished(AccountId account, BulkJobId job, BulkStatus status) {}
