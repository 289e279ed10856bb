package com.listwright.writing;

import com.listwright.platform.AccountId;
import com.listwright.platform.AcrossAccounts;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface KitEventRepository extends GenericRepository<KitEvent, Long> {
    @Query("INSERT INTO kit_log (account_id, kit_id) VALUES (:account, :kit)")
    void open(AccountId account, KitId kit);

    /** Numbers them without a gap, in the order in which they are committed. Answers the last number. */
    @Query("""
        WITH taken AS (
          UPDATE kit_log
          SET last_seq = last_seq + jsonb_array_length(CAST(:entries AS jsonb))
          WHERE account_id = :account AND kit_id = :kit
          RETURNING account_id, kit_id, last_seq - jsonb_array_length(CAST(:entries AS jsonb)) AS before),
        added AS (
          INSERT INTO kit_event (account_id, kit_id, seq, kind, piece_id, text, subject, preheader, at)
          SELECT taken.account_id, taken.kit_id, taken.before + entry.number, entry.line ->> 'kind',
                 CAST(entry.line ->> 'piece' AS uuid), entry.line ->> 'text', entry.line ->> 'subject',
                 entry.line ->> 'preheader', CAST(:now AS timestamptz)
          FROM taken
          CROSS JOIN jsonb_array_elements(CAST(:entries AS jsonb)) WITH ORDINALITY AS entry (line, number)
          RETURNING seq)
        SELECT coalesce(max(seq), 0)
        FROM added
        """)
    long append(AccountId account, KitId kit, String entries, Instant now);

    @Query("""
        SELECT seq, kind, piece_id, text, subject, preheader
        FROM kit_event
        WHERE account_id = :account AND kit_id = :kit AND seq > :after
        ORDER BY seq
        LIMIT :atMost
        """)
    List<KitEvent> after(AccountId account, KitId kit, long after, int atMost);

    @Query("DELETE FROM kit_event WHERE kind IN ('piece.delta', 'piece.revised') AND at < :before")
    @AcrossAccounts("what was only for looking on goes in every account")
    int forget(Instant before);
}
