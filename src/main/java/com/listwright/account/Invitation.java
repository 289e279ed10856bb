package com.listwright.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A place kept for somebody who has not come yet. */
public record Invitation(
        InvitationId id,
        String email,
        @Nullable String name,
        Role role,
        @Nullable String invitedBy,
        Instant createdAt,
        Instant expiresAt) {}
