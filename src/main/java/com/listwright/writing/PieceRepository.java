package com.listwright.writing;

import com.listwright.account.MemberId;
import com.listwright.metering.PieceId;
import com.listwright.platform.AccountId;
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
interface PieceRepository extends GenericRepository<PieceRow, PieceId> {
    String ROW = """
        SELECT piece.id, piece.kit_id, kit.property_id, kit.signature, kit.language, kit.test, piece.channel, piece.status, piece.attempt_id, piece.tries,
               piece.instruction, piece.facts, piece.version, piece.stale_facts, piece.reason, piece.question,
               piece.created_at, piece.changed_at
        FROM piece
        JOIN kit ON kit.account_id = piece.account_id AND kit.id = piece.kit_id
        """;

    String VERSION = """
        SELECT made.piece_id, made.version, made.made_by, member.name AS member, made.made_at, made.text, made.subject,
               made.subjects, made.preheader, made.judgement, made.writer, made.model, made.prompt_version,
               made.input_tokens, made.output_tokens, made.micro_usd
        FROM piece_version AS made
        JOIN piece ON piece.account_id = made.account_id AND piece.id = made.piece_id
        LEFT JOIN member ON member.account_id = made.account_id AND member.id = made.member_id
        """;

    @Query(ROW + "WHERE piece.account_id = :account AND piece.id = :id")
    Optional<PieceRow> find(AccountId account, PieceId id);

    @Query(ROW + "WHERE piece.account_id = :account AND piece.id = :id FOR UPDATE OF piece")
    Optional<PieceRow> findForChange(AccountId account, PieceId id);

    @Query(ROW + """
        WHERE piece.account_id = :account AND kit.property_id = :property AND piece.channel = :channel
        ORDER BY piece.id DESC
        LIMIT :atMost
        """)
    List<PieceRow> ofProperty(AccountId account, PropertyId property, String channel, int atMost);

    @Query(ROW + "WHERE piece.account_id = :account AND piece.kit_id = :kit ORDER BY piece.position")
    List<PieceRow> ofKit(AccountId account, KitId kit);

    @Query(ROW + "WHERE piece.account_id = :account AND piece.kit_id = :kit AND piece.status IN ('queued', 'writing')"
            + " ORDER BY piece.id FOR UPDATE OF piece")
    List<PieceRow> beingWritten(AccountId account, KitId kit);

    @Query("""
        SELECT piece.id, kit.facts ->> 'UnparsedAddress' AS address
        FROM piece
        JOIN kit ON kit.account_id = piece.account_id AND kit.id = piece.kit_id
        WHERE piece.account_id = :account AND piece.id = ANY(CAST(:ids AS uuid[]))
          AND kit.facts ->> 'UnparsedAddress' IS NOT NULL
        """)
    List<PieceHome> homes(AccountId account, String ids);

    /** Those that nobody has ended meanwhile, in the order of the kit. */
    @Query("""
        WITH held AS (
          SELECT id
          FROM piece
          WHERE account_id = :account AND kit_id = :kit AND attempt_id = ANY(CAST(:attempts AS uuid[]))
            AND status IN ('queued', 'writing')
          ORDER BY id
          FOR UPDATE),
        begun AS (
          UPDATE piece
          SET status = 'writing', tries = tries + 1, changed_at = :now
          WHERE account_id = :account AND id IN (SELECT id FROM held)
          RETURNING id, position)
        SELECT id FROM begun ORDER BY position
        """)
    List<UUID> begin(AccountId account, KitId kit, String attempts, Instant now);

    @Query("""
        UPDATE piece
        SET status = :status, version = :version, stale_facts = '[]', reason = NULL, question = :question,
            changed_at = :now
        WHERE account_id = :account AND id = :id
        """)
    void stand(AccountId account, PieceId id, String status, int version, @Nullable String question, Instant now);

    @Query("""
        UPDATE piece
        SET status = :status, reason = :reason, changed_at = :now
        WHERE account_id = :account AND id = :id
        """)
    void end(AccountId account, PieceId id, String status, @Nullable String reason, Instant now);

    @Query("""
        UPDATE piece
        SET status = 'queued', attempt_id = :attempt, tries = 0, instruction = :instruction, facts = :facts,
            reason = NULL, changed_at = :now
        WHERE account_id = :account AND id = :id
        """)
    void rewrite(
            AccountId account, PieceId id, PieceId attempt, @Nullable String instruction, String facts, Instant now);

    @Query("""
        INSERT INTO piece_version (account_id, piece_id, version, made_by, member_id, made_at, text, subject, subjects,
                                   preheader, judgement, used_facts, writer, model, prompt_version, input_tokens,
                                   output_tokens, micro_usd)
        VALUES (:account, :piece, :version, :madeBy, CAST(:member AS uuid), :now, :text, :subject, :subjects,
                :preheader, :judgement, :usedFacts, :writer, :model, :promptVersion, :inputTokens, :outputTokens,
                :microUsd)
        """)
    void addVersion(
            AccountId account,
            PieceId piece,
            int version,
            String madeBy,
            @Nullable MemberId member,
            Instant now,
            String text,
            @Nullable String subject,
            String subjects,
            @Nullable String preheader,
            String judgement,
            String usedFacts,
            String writer,
            @Nullable String model,
            @Nullable String promptVersion,
            long inputTokens,
            long outputTokens,
            long microUsd);

    @Query(VERSION + "WHERE piece.account_id = :account AND piece.kit_id = :kit AND made.version = piece.version")
    List<VersionRow> standing(AccountId account, KitId kit);

    @Query(VERSION + "WHERE made.account_id = :account AND made.piece_id = :piece AND made.version = :version")
    Optional<VersionRow> version(AccountId account, PieceId piece, int version);

    @Query(VERSION + """
        WHERE made.account_id = :account AND made.piece_id = :piece AND made.version < :before
        ORDER BY made.version DESC
        LIMIT :atMost
        """)
    List<VersionRow> versions(AccountId account, PieceId piece, int before, int atMost);

    /** Of the office's newest pieces those that a model wrote for the same channel of other homes. */
    @Query("""
        SELECT made.text
        FROM (SELECT id, kit_id, channel, status, version
              FROM piece
              WHERE account_id = :account
              ORDER BY id DESC
              LIMIT :lately) AS newest
        JOIN kit ON kit.account_id = :account AND kit.id = newest.kit_id AND kit.property_id <> :property
        JOIN piece_version AS made
          ON made.account_id = :account AND made.piece_id = newest.id AND made.version = newest.version
        WHERE newest.channel = :channel AND newest.status IN ('ready', 'approved') AND made.writer = 'model'
        ORDER BY newest.id DESC
        LIMIT :atMost
        """)
    List<String> recent(AccountId account, PropertyId property, String channel, int lately, int atMost);

    /** Marks texts that rest on one of these fields, and keeps what was marked before. */
    @Query("""
        WITH touched AS (
          SELECT piece.id, jsonb_agg(DISTINCT used.fact) AS facts
          FROM piece
          JOIN kit ON kit.account_id = piece.account_id AND kit.id = piece.kit_id
          JOIN piece_version AS made
            ON made.account_id = piece.account_id AND made.piece_id = piece.id AND made.version = piece.version
          CROSS JOIN jsonb_array_elements_text(made.used_facts) AS used (fact)
          WHERE piece.account_id = :account AND kit.property_id = :property
            AND used.fact IN (SELECT jsonb_array_elements_text(CAST(:fields AS jsonb)))
          GROUP BY piece.id),
        marked AS (
          UPDATE piece
          SET stale_facts = (
                SELECT jsonb_agg(DISTINCT fact)
                FROM jsonb_array_elements_text(piece.stale_facts || touched.facts) AS stale (fact))
          FROM touched
          WHERE piece.account_id = :account AND piece.id = touched.id
          RETURNING piece.id, piece.kit_id, touched.facts)
        SELECT id, kit_id, facts
        FROM marked
        ORDER BY id
        """)
    List<Recalled> recall(AccountId account, PropertyId property, String fields);
}
