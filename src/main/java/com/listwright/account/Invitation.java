package com.listwright.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A seat kept for somebody who has not come yet. */
@MappedEntity
public record Invitation(
        @Id InvitationId id,
        String email,
        @Nullable String name,
        Role role,
        @Nullable String invitedBy,
        Instant createdAt,
        Instant expiresAt) {}
