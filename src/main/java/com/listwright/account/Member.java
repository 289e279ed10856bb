package com.listwright.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person in an office. */
@MappedEntity
public record Member(
        @Id MemberId id,
        String name,
        String email,
        Role role,
        boolean emailVerified,
        Instant joinedAt,
        @Nullable Instant lastSeenAt) {}
