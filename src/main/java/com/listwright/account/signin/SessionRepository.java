package com.listwright.account.signin;

import com.listwright.account.MemberId;
import com.listwright.account.SessionId;
import com.listwright.platform.AccountId;
import com.listwright.platform.AcrossAccounts;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRepository extends GenericRepository<Session, SessionId> {
    @Introspected
    record Presented(AccountId account, SessionId session, boolean used) {}

    @Query("""
        INSERT INTO session (account_id, id, member_id, device, address, created_at, last_seen_at, expires_at)
        VALUES (:account, :id, :member, :device, :address, :now, :now, :expiresAt)
        """)
    void add(
            AccountId account,
            SessionId id,
            MemberId member,
            @Nullable String device,
            String address,
            Instant now,
            Instant expiresAt);

    @Query("""
        UPDATE session
        SET last_seen_at = :now, address = :address, device = coalesce(:device, device)
        WHERE account_id = :account AND id = :id AND ended_at IS NULL
        """)
    int seen(AccountId account, SessionId id, Instant now, String address, @Nullable String device);

    @Query("UPDATE member SET last_seen_at = :now WHERE account_id = :account AND id = :member")
    void memberSeen(AccountId account, MemberId member, Instant now);

    @Query("UPDATE session SET ended_at = :now WHERE account_id = :account AND id = :id AND ended_at IS NULL")
    int end(AccountId account, SessionId id, Instant now);

    @Query("""
        UPDATE session
        SET ended_at = :now
        WHERE account_id = :account AND member_id = :member AND id = :id AND ended_at IS NULL
        """)
    int endOwn(AccountId account, MemberId member, SessionId id, Instant now);

    @Query("""
        UPDATE session
        SET ended_at = :now
        WHERE account_id = :account
          AND member_id = :member
          AND ended_at IS NULL
          AND id IS DISTINCT FROM CAST(:except AS uuid)
        """)
    int endAll(AccountId account, MemberId member, @Nullable UUID except, Instant now);

    @Query("""
        SELECT id, member_id, device, address, created_at, last_seen_at, expires_at
        FROM session
        WHERE account_id = :account
          AND member_id = :member
          AND ended_at IS NULL
          AND expires_at > :now
          AND last_seen_at > :seenSince
          AND id > coalesce(:after, '00000000-0000-0000-0000-000000000000'::uuid)
        ORDER BY id
        LIMIT :atMost
        """)
    List<Session> list(
            AccountId account, MemberId member, @Nullable UUID after, int atMost, Instant now, Instant seenSince);

    @Query("""
        INSERT INTO refresh_token (account_id, hash, session_id, created_at)
        VALUES (:account, :hash, :session, :now)
        """)
    void addRefreshToken(AccountId account, byte[] hash, SessionId session, Instant now);

    @Query("SELECT account_id AS account, session_id AS session, used_at IS NOT NULL AS used"
            + " FROM refresh_token WHERE hash = :hash")
    @AcrossAccounts("a refresh token is all that the browser shows")
    Optional<Presented> findRefreshToken(byte[] hash);

    /** One of any number that come at the same moment gets it. */
    @Query("UPDATE refresh_token SET used_at = :now WHERE account_id = :account AND hash = :hash AND used_at IS NULL")
    int useRefreshToken(AccountId account, byte[] hash, Instant now);

    @Query("DELETE FROM session WHERE expires_at < :before OR ended_at < :before OR last_seen_at < :before")
    @AcrossAccounts("sessions that ended long ago are swept for all")
    int sweep(Instant before);
}
