package com.listwright.partner.webhook;

import com.listwright.platform.AccountId;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** What an endpoint signs with, as it lies in its row. */
@Introspected
record SealedSecrets(
        AccountId account,
        EndpointId endpoint,
        String secret,
        @Nullable String former) {
    @Override
    public String toString() {
        return "SealedSecrets[" + endpoint + "]";
    }
}
