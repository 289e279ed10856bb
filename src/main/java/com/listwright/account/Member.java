package com.listwright.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person in an office. */
public record Member(
        MemberId id,
        String name,
        String email,
        Role role,
        boolean emailVerified,
        Instant joinedAt,
        @Nullable Instant lastSeenAt) {}
