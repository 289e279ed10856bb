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
interface DeliveryRepository extends GenericRepository<DeliveryRow, DeliveryId> {
    String ROW = """
        SELECT id, endpoint_id, event_id, type, payload, state, tries, due_at, leased_until, begun_at, attempts,
               created_at, finished_at
        FROM webhook_delivery
        """;

    @Query("""
        INSERT INTO webhook_delivery (account_id, id, endpoint_id, event_id, type, payload, state, due_at, begun_at,
                                      created_at)
        VALUES (:account, :id, :endpoint, :event, :type, :payload, 'pending', :now, :now, :now)
        """)
    void add(
            AccountId account,
            DeliveryId id,
            EndpointId endpoint,
            EventId event,
            String type,
            String payload,
            Instant now);

    @Query(ROW + "WHERE account_id = :account AND endpoint_id = :endpoint AND id = :id")
    Optional<DeliveryRow> find(AccountId account, EndpointId endpoint, DeliveryId id);

    @Query(ROW + "WHERE account_id = :account AND id = :id")
    Optional<DeliveryRow> find(AccountId account, DeliveryId id);

    @Query(ROW + """
        WHERE account_id = :account AND endpoint_id = :endpoint
          AND id < coalesce(CAST(:before AS uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
          AND (CAST(:state AS text) IS NULL OR state = CAST(:state AS text))
        ORDER BY id DESC
        LIMIT :atMost
        """)
    List<DeliveryRow> list(
            AccountId account, EndpointId endpoint, @Nullable String state, @Nullable UUID before, int atMost);

    @Query("""
        SELECT count(*)
        FROM webhook_delivery
        WHERE account_id = :account AND endpoint_id = :endpoint AND state = 'pending' AND leased_until > :now
        """)
    int underWay(AccountId account, EndpointId endpoint, Instant now);

    @Query(ROW + """
        WHERE account_id = :account AND endpoint_id = :endpoint AND state = 'pending' AND due_at <= :now
          AND (leased_until IS NULL OR leased_until <= :now)
        ORDER BY due_at
        LIMIT 1
        """)
    Optional<DeliveryRow> nextDue(AccountId account, EndpointId endpoint, Instant now);

    @Query("UPDATE webhook_delivery SET leased_until = :until WHERE account_id = :account AND id = :id")
    void lease(AccountId account, DeliveryId id, Instant until);

    @Query("""
        UPDATE webhook_delivery
        SET state = :state, attempts = CAST(:attempts AS jsonb), tries = tries + 1, leased_until = NULL,
            finished_at = :now
        WHERE account_id = :account AND id = :id
        """)
    void finish(AccountId account, DeliveryId id, String state, String attempts, Instant now);

    @Query("""
        UPDATE webhook_delivery
        SET attempts = CAST(:attempts AS jsonb), tries = tries + 1, leased_until = NULL, due_at = :due
        WHERE account_id = :account AND id = :id
        """)
    void postpone(AccountId account, DeliveryId id, String attempts, Instant due);

    @Query("""
        SELECT EXISTS (
          SELECT FROM webhook_delivery
          WHERE account_id = :account AND endpoint_id = :endpoint AND state = 'delivered' AND finished_at >= :since)
        """)
    boolean didAnyArrive(AccountId account, EndpointId endpoint, Instant since);

    @Query("""
        UPDATE webhook_delivery
        SET state = 'cancelled', finished_at = :now
        WHERE account_id = :account AND endpoint_id = :endpoint AND state = 'pending'
        """)
    int cancelAll(AccountId account, EndpointId endpoint, Instant now);

    @Query("""
        UPDATE webhook_delivery
        SET state = 'cancelled', finished_at = :now
        WHERE account_id = :account AND state = 'pending'
        """)
    int cancelAll(AccountId account, Instant now);

    /** A new round of tries, unless one is being made this moment. */
    @Query("""
        UPDATE webhook_delivery
        SET state = 'pending', tries = 0, due_at = :now, begun_at = :now, finished_at = NULL
        WHERE account_id = :account AND id = :id
        """)
    void begin(AccountId account, DeliveryId id, Instant now);

    @Query("""
        SELECT DISTINCT account_id AS account, endpoint_id AS endpoint
        FROM webhook_delivery
        WHERE state = 'pending' AND due_at < :before AND (leased_until IS NULL OR leased_until <= :now)
        """)
    @AcrossAccounts("a courier may have died in any account")
    List<Stop> stranded(Instant before, Instant now);

    @Query("""
        DELETE FROM webhook_delivery
        WHERE (account_id, id) IN (
          SELECT account_id, id
          FROM webhook_delivery
          WHERE created_at < :before AND state <> 'pending'
          ORDER BY created_at
          LIMIT :atMost)
        """)
    @AcrossAccounts("the log of every account is kept equally long")
    int forget(Instant before, int atMost);
}
