package com.listwright.writing;

import com.listwright.account.MemberId;
import com.listwright.platform.AccountId;
import com.listwright.platform.AcrossAccounts;
import com.listwright.property.PropertyId;
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
interface KitRepository extends GenericRepository<KitRow, KitId> {
    String ROW = """
        SELECT id, property_id, property_revision, facts, tone, language, occasion, open_house, mls, notes, voice,
               signature, writer, test, status, created_at, finished_at
        FROM kit
        """;

    /** With its pieces, and a log in which nothing stands yet. */
    @Query("""
        WITH added AS (
          INSERT INTO kit (account_id, id, property_id, property_revision, facts, tone, language, occasion,
                           open_house, mls, notes, voice, signature, writer, test, key_id, status, ordered_by,
                           created_at)
          VALUES (:account, :id, :property, :revision, :facts, :tone, :language, :occasion,
                  CAST(:openHouse AS jsonb), :mls, :notes, CAST(:voice AS jsonb), :signature, :writer, :test,
                  CAST(:key AS uuid), 'writing', :by, :now)
          RETURNING account_id, id),
        opened AS (
          INSERT INTO kit_log (account_id, kit_id)
          SELECT account_id, id FROM added
          RETURNING kit_id),
        queued AS (
          INSERT INTO piece (account_id, id, kit_id, position, channel, status, attempt_id, created_at, changed_at)
          SELECT :account, wanted.id, :id, wanted.position - 1, wanted.channel, 'queued', wanted.id, :now, :now
          FROM unnest(CAST(:pieces AS uuid[]), CAST(:channels AS text[]))
            WITH ORDINALITY AS wanted (id, channel, position)
          RETURNING id)
        SELECT count(*) FROM queued
        """)
    long add(
            AccountId account,
            KitId id,
            PropertyId property,
            int revision,
            String facts,
            String tone,
            String language,
            String occasion,
            @Nullable String openHouse,
            @Nullable String mls,
            @Nullable String notes,
            @Nullable String voice,
            String signature,
            String writer,
            boolean test,
            @Nullable UUID key,
            MemberId by,
            Instant now,
            String pieces,
            String channels);

    @Query(ROW + "WHERE account_id = :account AND id = :id")
    Optional<KitRow> find(AccountId account, KitId id);

    /** Held until the transaction ends: who ends a kit and who makes it go on do so one after the other. */
    @Query(ROW + "WHERE account_id = :account AND id = :id FOR UPDATE")
    Optional<KitRow> findForChange(AccountId account, KitId id);

    @Query(ROW + """
        WHERE account_id = :account AND property_id = :property
          AND id < coalesce(CAST(:before AS uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
        ORDER BY id DESC
        LIMIT :atMost
        """)
    List<KitRow> ofProperty(AccountId account, PropertyId property, @Nullable UUID before, int atMost);

    @Query("""
        UPDATE kit
        SET status = :status, finished_at = CAST(:finishedAt AS timestamptz)
        WHERE account_id = :account AND id = :id
        """)
    void change(AccountId account, KitId id, String status, @Nullable Instant finishedAt);

    @Query("SELECT id FROM kit WHERE status = 'cancelled' AND id = ANY(CAST(:kits AS uuid[]))")
    @AcrossAccounts("a node looks after everything that it writes, whosever it is")
    List<UUID> cancelledOf(String kits);
}
