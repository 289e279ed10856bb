package com.listwright.account.signin;

import com.listwright.account.MemberId;
import com.listwright.account.SessionId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One browser in which a member is signed in. */
@MappedEntity
public record Session(
        @Id SessionId id,
        MemberId memberId,
        @Nullable String device,
        @Nullable String address,
        Instant createdAt,
        Instant lastSeenAt,
        Instant expiresAt) {}
