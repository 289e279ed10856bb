package com.listwright.partner.reso;

import com.listwright.platform.AccountId;
import com.listwright.platform.AcrossAccounts;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EntityEventRepository extends GenericRepository<EntityEventRow, Long> {
    /** Numbers them without a gap, in the order in which they are committed. Answers the last number. */
    @Query("""
        WITH taken AS (
          INSERT INTO entity_event_count (account_id, last_sequence)
          VALUES (:account, jsonb_array_length(CAST(:changes AS jsonb)))
          ON CONFLICT (account_id) DO UPDATE
          SET last_sequence = entity_event_count.last_sequence + excluded.last_sequence
          RETURNING account_id, last_sequence - jsonb_array_length(CAST(:changes AS jsonb)) AS before),
        added AS (
          INSERT INTO entity_event (account_id, sequence, resource, record_id, at)
          SELECT taken.account_id, taken.before + change.number, change.line ->> 'resource',
                 CAST(change.line ->> 'record' AS uuid), CAST(:now AS timestamptz)
          FROM taken
          CROSS JOIN jsonb_array_elements(CAST(:changes AS jsonb)) WITH ORDINALITY AS change (line, number)
          RETURNING sequence)
        SELECT coalesce(max(sequence), 0)
        FROM added
        """)
    long append(AccountId account, String changes, Instant now);

    @Query("""
        SELECT sequence, resource, record_id, at
        FROM entity_event
        WHERE account_id = :account AND sequence > :after
        ORDER BY sequence
        LIMIT :atMost
        """)
    List<EntityEventRow> after(AccountId account, long after, int atMost);

    @Query("""
        DELETE FROM entity_event AS old
        WHERE old.at < :before
          AND EXISTS (SELECT FROM entity_event AS newer
                      WHERE newer.account_id = old.account_id AND newer.record_id = old.record_id
                        AND newer.sequence > old.sequence)
        """)
    @AcrossAccounts("what a newer event of the same record says again goes in every account")
    int forget(Instant before);
}
