package com.listwright.partner.bulk;

import com.listwright.account.Caller;
import com.listwright.account.Caller.By;
import com.listwright.account.KeyId;
import com.listwright.account.MemberId;
import com.listwright.account.Role;
import com.listwright.account.SessionId;
import com.listwright.platform.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("bulk_job")
record BulkJobRow(
        @Id BulkJobId id,
        UUID accountId,
        String status,
        String wish,
        String rejected,
        UUID memberId,
        @Nullable UUID sessionId,
        @Nullable UUID keyId,
        boolean test,
        Instant createdAt,
        @Nullable Instant endedAt) {
    /** Whoever ordered the job orders each of its kits, with no more rights than writing takes. */
    Caller by() {
        var account = new AccountId(accountId);
        var member = new MemberId(memberId);
        if (keyId != null) {
            return new Caller(account, member, new By.Key(new KeyId(keyId), test), Role.AGENT);
        }
        if (sessionId != null) {
            return new Caller(account, member, new SessionId(sessionId), Role.AGENT);
        }
        throw new IllegalStateException(id + " was ordered by nobody");
    }

    boolean isRunning() {
        return BulkStatus.of(status) == BulkStatus.RUNNING;
    }
}
