package com.listwright.partner.webhook;

import com.listwright.platform.AccountId;
import io.micronaut.core.annotation.Introspected;

/** Where couriers call: one endpoint of one office. */
@Introspected
record Stop(AccountId account, EndpointId endpoint) {}
