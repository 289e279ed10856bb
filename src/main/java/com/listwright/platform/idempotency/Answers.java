package com.listwright.platform.idempotency;

import com.listwright.platform.Pool;
import com.listwright.platform.Sweep;
import com.listwright.platform.idempotency.Claim.Answered;
import com.listwright.platform.idempotency.Claim.First;
import com.listwright.platform.idempotency.Claim.Reused;
import com.listwright.platform.idempotency.Claim.Running;
import jakarta.inject.Singleton;
import java.util.Arrays;

/** The answers kept for a retry. A claim whose holder died may be taken over when its lock has run out. */
@Singleton
class Answers implements Sweep {
    private static final String CLAIM = """
        INSERT INTO idempotent_answer AS kept (scope, key_hash, request_hash, locked_until, created_at)
        VALUES (?, ?, ?, statement_timestamp() + interval '60 s', statement_timestamp())
        ON CONFLICT (scope, key_hash) DO UPDATE
        SET request_hash = excluded.request_hash,
            locked_until = excluded.locked_until,
            created_at = excluded.created_at,
            sealed = NULL
        WHERE kept.created_at < statement_timestamp() - interval '24 h'
           OR (kept.sealed IS NULL
               AND kept.locked_until < statement_timestamp()
               AND kept.request_hash = excluded.request_hash)
        """;
    private static final String LOOK =
            "SELECT request_hash, sealed FROM idempotent_answer WHERE scope = ? AND key_hash = ?";
    private static final String KEEP =
            "UPDATE idempotent_answer SET sealed = ?, locked_until = NULL WHERE scope = ? AND key_hash = ?";
    private static final String FORGET = "DELETE FROM idempotent_answer WHERE scope = ? AND key_hash = ?";
    private static final String SWEEP =
            "DELETE FROM idempotent_answer WHERE created_at < statement_timestamp() - interval '24 h'";

    private final Pool pool;

    Answers(Pool pool) {
        this.pool = pool;
    }

    Claim claim(Retry retry) {
        return pool.use(connection -> {
            try (var claim = connection.prepareStatement(CLAIM)) {
                claim.setString(1, retry.scope());
                claim.setBytes(2, retry.keyHash());
                claim.setBytes(3, retry.requestHash());
                if (claim.executeUpdate() == 1) {
                    return new First();
                }
            }
            try (var look = connection.prepareStatement(LOOK)) {
                look.setString(1, retry.scope());
                look.setBytes(2, retry.keyHash());
                try (var row = look.executeQuery()) {
                    if (!row.next()) {
                        return new Running();
                    }
                    var sealed = row.getBytes("sealed");
                    if (!Arrays.equals(row.getBytes("request_hash"), retry.requestHash())) {
                        return new Reused();
                    }
                    return sealed == null ? new Running() : new Answered(sealed);
                }
            }
        });
    }

    void keep(Retry retry, byte[] answer) {
        pool.use(connection -> {
            try (var keep = connection.prepareStatement(KEEP)) {
                keep.setBytes(1, retry.seal(answer));
                keep.setString(2, retry.scope());
                keep.setBytes(3, retry.keyHash());
                return keep.executeUpdate();
            }
        });
    }

    void forget(Retry retry) {
        pool.use(connection -> {
            try (var forget = connection.prepareStatement(FORGET)) {
                forget.setString(1, retry.scope());
                forget.setBytes(2, retry.keyHash());
                return forget.executeUpdate();
            }
        });
    }

    @Override
    public String what() {
        return "answers kept for a retry";
    }

    @Override
    public int sweep() {
        return pool.use(connection -> {
            try (var sweep = connection.prepareStatement(SWEEP)) {
                return sweep.executeUpdate();
            }
        });
    }
}
