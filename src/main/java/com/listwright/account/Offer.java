package com.listwright.account;

import com.listwright.platform.AccountId;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** What somebody who holds an invitation's link is offered. */
@Introspected
public record Offer(
        AccountId account,
        InvitationId invitation,
        String office,
        String email,
        Role role,
        @Nullable String invitedBy) {}
