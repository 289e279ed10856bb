package com.listwright.partner;

import com.listwright.account.KeyId;
import com.listwright.account.MemberId;
import com.listwright.account.Plan;
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
interface ApiKeyRepository extends GenericRepository<ApiKey, KeyId> {
    String FIELDS = """
        SELECT api_key.id, api_key.name, api_key.test, api_key.ending, api_key.scopes, member.name AS made_by,
               api_key.made_at, api_key.expires_at, api_key.last_used_at, api_key.last_used_from, api_key.revoked_at,
               api_key.replaced_by
        FROM api_key
        LEFT JOIN member ON member.account_id = api_key.account_id AND member.id = api_key.made_by
        """;

    /** A key as it is shown, with what decides whether it works. */
    @Introspected
    record Shown(
            AccountId account,
            KeyId id,
            String name,
            boolean test,
            String scopes,
            MemberId member,
            Plan plan,
            @Nullable Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable Instant lastUsedAt) {}

    @Query("""
        INSERT INTO api_key (account_id, id, name, test, hash, ending, scopes, made_by, made_at, expires_at)
        VALUES (:account, :id, :name, :test, :hash, :ending, :scopes, :by, :now, CAST(:expiresAt AS timestamptz))
        """)
    void add(
            AccountId account,
            KeyId id,
            String name,
            boolean test,
            byte[] hash,
            String ending,
            String scopes,
            MemberId by,
            Instant now,
            @Nullable Instant expiresAt);

    /** Once whoever made it has left, the owner who has been there longest answers for it. */
    @Query("""
        SELECT api_key.account_id AS account, api_key.id, api_key.name, api_key.test, api_key.scopes, account.plan,
               coalesce(member.id, (
                 SELECT owner.id
                 FROM member AS owner
                 WHERE owner.account_id = api_key.account_id AND owner.role = 'owner'
                 ORDER BY owner.joined_at
                 LIMIT 1)) AS member,
               api_key.expires_at, api_key.revoked_at, api_key.last_used_at
        FROM api_key
        JOIN account ON account.id = api_key.account_id AND account.closed_at IS NULL
        LEFT JOIN member ON member.account_id = api_key.account_id AND member.id = api_key.made_by
        WHERE api_key.hash = :hash
        """)
    @AcrossAccounts("a key is all that a program shows")
    Optional<Shown> findShown(byte[] hash);

    /** At most once a minute. */
    @Query("""
        UPDATE api_key
        SET last_used_at = :now, last_used_from = :address
        WHERE account_id = :account AND id = :id AND (last_used_at IS NULL OR last_used_at < :before)
        """)
    int used(AccountId account, KeyId id, Instant now, Instant before, String address);

    @Query(FIELDS + "WHERE api_key.account_id = :account AND api_key.id = :id")
    Optional<ApiKey> find(AccountId account, KeyId id);

    /** Held until the transaction ends: a key is rolled once, by one of two who do it at the same moment. */
    @Query(FIELDS + "WHERE api_key.account_id = :account AND api_key.id = :id FOR UPDATE OF api_key")
    Optional<ApiKey> findForChange(AccountId account, KeyId id);

    @Query(FIELDS + """
        WHERE api_key.account_id = :account
          AND api_key.id > coalesce(CAST(:after AS uuid), '00000000-0000-0000-0000-000000000000')
        ORDER BY api_key.id
        LIMIT :atMost
        """)
    List<ApiKey> list(AccountId account, @Nullable UUID after, int atMost);

    @Query("""
        SELECT count(*)
        FROM api_key
        WHERE account_id = :account AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > :now)
        """)
    int countWorking(AccountId account, Instant now);

    @Query("UPDATE api_key SET revoked_at = :now WHERE account_id = :account AND id = :id AND revoked_at IS NULL")
    int revoke(AccountId account, KeyId id, Instant now);

    /** It never lives longer for being replaced. */
    @Query("""
        UPDATE api_key
        SET replaced_by = :next, expires_at = least(expires_at, :end)
        WHERE account_id = :account AND id = :id
        """)
    void replace(AccountId account, KeyId id, KeyId next, Instant end);
}
