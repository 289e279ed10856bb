package com.listwright.billing;

import com.listwright.platform.AcrossAccounts;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface InboxRepository extends GenericRepository<WebhookWork, String> {
    String OWNERLESS = "an event belongs to no account until its customer is known";

    /** The key decides which of two deliveries was the first. */
    @AcrossAccounts(OWNERLESS)
    @Query("""
        WITH fresh AS (
          INSERT INTO webhook_event (id, type, api_version, livemode, happened_at, received_at, body)
          VALUES (:id, :type, CAST(:apiVersion AS text), CAST(:livemode AS boolean),
                  CAST(:happenedAt AS timestamptz), :now, :body)
          ON CONFLICT (id) DO NOTHING
          RETURNING id
        ), noted AS (
          INSERT INTO webhook_work (event_id, customer, subject, hint, state, due_at)
          SELECT id, CAST(:customer AS text), CAST(:subject AS text), CAST(:hint AS text), :state, :now
          FROM fresh
          RETURNING event_id
        )
        SELECT count(*) FROM noted
        """)
    long keep(
            String id,
            String type,
            @Nullable String apiVersion,
            @Nullable Boolean livemode,
            @Nullable Instant happenedAt,
            @Nullable String customer,
            @Nullable String subject,
            @Nullable String hint,
            String state,
            Instant now,
            byte[] body);

    /** The one that waits longest, held for as long as the transaction lasts. */
    @AcrossAccounts(OWNERLESS)
    @Query("""
        SELECT event_id, type, customer, subject, hint, tries
        FROM webhook_work JOIN webhook_event ON id = event_id
        WHERE state = 'pending' AND due_at <= :now
          AND (customer IS NULL OR customer <> ALL (CAST(:but AS text[])))
        ORDER BY due_at
        LIMIT 1
        FOR UPDATE OF webhook_work SKIP LOCKED
        """)
    Optional<WebhookWork> next(String but, Instant now);

    /** Its turn comes again, should nobody say what became of it. */
    @AcrossAccounts(OWNERLESS)
    @Query("UPDATE webhook_work SET due_at = :again, tries = tries + 1 WHERE event_id = :event")
    void take(String event, Instant again);

    @AcrossAccounts(OWNERLESS)
    @Query("UPDATE webhook_work SET customer = :customer WHERE event_id = :event")
    void belongsTo(String event, String customer);

    @AcrossAccounts("the customer is the account's, and says so")
    @Query("""
        SELECT event_id, type, customer, subject, hint, tries
        FROM webhook_work JOIN webhook_event ON id = event_id
        WHERE customer = ANY (CAST(:customers AS text[])) AND state IN ('pending', 'stranger', 'parked')
        """)
    List<WebhookWork> openOf(String customers);

    @AcrossAccounts(OWNERLESS)
    @Query("""
        UPDATE webhook_work
        SET state = 'done', trouble = NULL, settled_at = :now
        WHERE event_id = ANY (CAST(:events AS text[])) AND state <> 'done'
        """)
    int done(String events, Instant now);

    @AcrossAccounts(OWNERLESS)
    @Query("""
        UPDATE webhook_work
        SET state = :state, trouble = :trouble, settled_at = :now, due_at = :due
        WHERE event_id = :event AND state NOT IN ('done', 'ignored')
        """)
    int leave(String event, String state, String trouble, Instant now, Instant due);

    /** What was given up, or took its customer for a stranger, now that its account can be read. */
    @AcrossAccounts(OWNERLESS)
    @Query("""
        UPDATE webhook_work
        SET state = 'pending', tries = 0, due_at = :now
        WHERE event_id = ANY (CAST(:events AS text[])) AND state IN ('parked', 'stranger')
        """)
    int again(String events, Instant now);

    /** Nobody tried. */
    @AcrossAccounts(OWNERLESS)
    @Query("""
        UPDATE webhook_work
        SET due_at = :due, tries = tries - 1
        WHERE event_id = :event AND state = 'pending'
        """)
    int postpone(String event, Instant due);

    @AcrossAccounts("strangers have no account yet")
    @Query("""
        UPDATE webhook_work
        SET state = 'pending', due_at = :now
        WHERE customer = :customer AND state = 'stranger'
        RETURNING event_id
        """)
    List<String> recognise(String customer, Instant now);

    @AcrossAccounts(OWNERLESS)
    @Query("SELECT upto FROM webhook_reconciled")
    Optional<Instant> reconciledUpto();

    @AcrossAccounts(OWNERLESS)
    @Query("""
        INSERT INTO webhook_reconciled (upto) VALUES (:upto)
        ON CONFLICT (only_row) DO UPDATE SET upto = excluded.upto
        """)
    void reconciled(Instant upto);

    @AcrossAccounts(OWNERLESS)
    @Query("DELETE FROM webhook_event WHERE received_at < :before")
    int forget(Instant before);
}
