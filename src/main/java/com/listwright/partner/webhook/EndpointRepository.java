package com.listwright.partner.webhook;

import com.listwright.platform.AccountId;
import com.listwright.platform.AcrossAccounts;
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
interface EndpointRepository extends GenericRepository<EndpointRow, EndpointId> {
    String ROW = """
        SELECT id, url, description, events, enabled, disabled_because, sealed_secret, former_secret, former_until,
               failing_since, created_at, changed_at
        FROM webhook_endpoint
        """;

    /** Two people cannot take the last place. */
    @Query("SELECT id FROM account WHERE id = :account FOR UPDATE")
    AccountId lockAccount(AccountId account);

    @Query("SELECT count(*) FROM webhook_endpoint WHERE account_id = :account")
    int count(AccountId account);

    @Query("""
        INSERT INTO webhook_endpoint (account_id, id, url, description, events, enabled, sealed_secret, created_at,
                                      changed_at)
        VALUES (:account, :id, :url, :description, CAST(:events AS jsonb), :enabled, :secret, :now, :now)
        """)
    void add(
            AccountId account,
            EndpointId id,
            String url,
            @Nullable String description,
            String events,
            boolean enabled,
            String secret,
            Instant now);

    @Query(ROW + "WHERE account_id = :account AND id = :id")
    Optional<EndpointRow> find(AccountId account, EndpointId id);

    /** Held until the transaction ends: couriers agree under it on who sends what. */
    @Query(ROW + "WHERE account_id = :account AND id = :id FOR UPDATE")
    Optional<EndpointRow> lock(AccountId account, EndpointId id);

    @Query(ROW + """
        WHERE account_id = :account AND id < coalesce(CAST(:before AS uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
        ORDER BY id DESC
        LIMIT :atMost
        """)
    List<EndpointRow> list(AccountId account, @Nullable UUID before, int atMost);

    @Query("""
        SELECT id
        FROM webhook_endpoint
        WHERE account_id = :account AND enabled AND jsonb_exists(events, :type)
        """)
    List<EndpointId> listening(AccountId account, String type);

    @Query("""
        UPDATE webhook_endpoint
        SET url = :url, description = :description, events = CAST(:events AS jsonb), changed_at = :now
        WHERE account_id = :account AND id = :id
        """)
    void change(AccountId account, EndpointId id, String url, @Nullable String description, String events, Instant now);

    @Query("""
        UPDATE webhook_endpoint
        SET enabled = true, disabled_because = NULL, failing_since = NULL, changed_at = :now
        WHERE account_id = :account AND id = :id AND NOT enabled
        """)
    int enable(AccountId account, EndpointId id, Instant now);

    @Query("""
        UPDATE webhook_endpoint
        SET enabled = false, disabled_because = :because, changed_at = :now
        WHERE account_id = :account AND id = :id AND enabled
        """)
    int disable(AccountId account, EndpointId id, @Nullable String because, Instant now);

    @Query("UPDATE webhook_endpoint SET enabled = false, changed_at = :now WHERE account_id = :account AND enabled")
    int disableAll(AccountId account, Instant now);

    @Query("""
        UPDATE webhook_endpoint
        SET failing_since = CAST(:since AS timestamptz)
        WHERE account_id = :account AND id = :id
        """)
    void failing(AccountId account, EndpointId id, @Nullable Instant since);

    @Query("""
        UPDATE webhook_endpoint
        SET sealed_secret = :secret, former_secret = :former, former_until = CAST(:until AS timestamptz),
            changed_at = :now
        WHERE account_id = :account AND id = :id
        """)
    void rotate(
            AccountId account,
            EndpointId id,
            String secret,
            @Nullable String former,
            @Nullable Instant until,
            Instant now);

    @Query("""
        UPDATE webhook_endpoint
        SET former_secret = NULL, former_until = NULL
        WHERE account_id = :account AND id = :id
        """)
    void forgetFormer(AccountId account, EndpointId id);

    @Query("DELETE FROM webhook_endpoint WHERE account_id = :account AND id = :id")
    int remove(AccountId account, EndpointId id);

    @Query("""
        SELECT account_id AS account, id AS endpoint, sealed_secret AS secret, former_secret AS former
        FROM webhook_endpoint
        """)
    @AcrossAccounts("a new JWT_SECRET seals what every account has")
    List<SealedSecrets> everySecret();

    /** Only if nobody rotated it meanwhile. */
    @Query("""
        UPDATE webhook_endpoint
        SET sealed_secret = :now
        WHERE account_id = :account AND id = :id AND sealed_secret = :before
        """)
    int reseal(AccountId account, EndpointId id, String before, String now);

    @Query("""
        UPDATE webhook_endpoint
        SET former_secret = :now
        WHERE account_id = :account AND id = :id AND former_secret = :before
        """)
    int resealFormer(AccountId account, EndpointId id, String before, String now);
}
