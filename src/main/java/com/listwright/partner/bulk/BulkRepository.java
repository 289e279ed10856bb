package com.listwright.partner.bulk;

import com.listwright.platform.AccountId;
import com.listwright.platform.AcrossAccounts;
import com.listwright.writing.KitId;
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
interface BulkRepository extends GenericRepository<BulkJobRow, BulkJobId> {
    String ROW = """
        SELECT id, account_id, status, wish, rejected, member_id, session_id, key_id, test, created_at, ended_at
        FROM bulk_job
        """;

    String HOME = """
        SELECT job_id, line, property_id, kit_id, status, field, reason
        FROM bulk_home
        """;

    @Query("""
        INSERT INTO bulk_job (account_id, id, status, wish, pieces, rejected, member_id, session_id, key_id, test,
                              created_at)
        VALUES (:account, :id, 'running', :wish, :pieces, :rejected, :member, CAST(:session AS uuid),
                CAST(:key AS uuid), :test, :now)
        """)
    void add(
            AccountId account,
            BulkJobId id,
            String wish,
            int pieces,
            String rejected,
            UUID member,
            @Nullable UUID session,
            @Nullable UUID key,
            boolean test,
            Instant now);

    @Query("""
        INSERT INTO bulk_home (account_id, job_id, line, property_id, status, field, reason, since)
        SELECT :account, :job, home.line, home."propertyId", home.status, home.field, home.reason, :now
        FROM jsonb_to_recordset(CAST(:homes AS jsonb))
          AS home (line int, "propertyId" uuid, status text, field text, reason text)
        """)
    void addHomes(AccountId account, BulkJobId job, String homes, Instant now);

    @Query(ROW + "WHERE account_id = :account AND id = :id")
    Optional<BulkJobRow> find(AccountId account, BulkJobId id);

    /** Held until the transaction ends, and before any of its homes is touched. */
    @Query(ROW + "WHERE account_id = :account AND id = :id FOR UPDATE")
    Optional<BulkJobRow> findForChange(AccountId account, BulkJobId id);

    @Query(ROW + """
        WHERE account_id = :account AND id < coalesce(CAST(:before AS uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
        ORDER BY id DESC
        LIMIT :atMost
        """)
    List<BulkJobRow> list(AccountId account, @Nullable UUID before, int atMost);

    @Query("""
        SELECT status, CAST(count(*) AS int) AS homes
        FROM bulk_home
        WHERE account_id = :account AND job_id = :job
        GROUP BY status
        """)
    List<BulkCount> counts(AccountId account, BulkJobId job);

    @Query("SELECT CAST(count(*) AS int) FROM bulk_job WHERE account_id = :account AND status = 'running'")
    int running(AccountId account);

    /** Pieces of homes that wait; nothing is held for them yet. */
    @Query("""
        SELECT CAST(coalesce(sum(bulk_job.pieces), 0) AS int)
        FROM bulk_home
        JOIN bulk_job ON bulk_job.account_id = bulk_home.account_id AND bulk_job.id = bulk_home.job_id
        WHERE bulk_home.account_id = :account AND bulk_home.status IN ('queued', 'starting') AND NOT bulk_job.test
        """)
    int promised(AccountId account);

    @Query(HOME + "WHERE account_id = :account AND job_id = :job AND line > :after ORDER BY line LIMIT :atMost")
    List<BulkHome> homes(AccountId account, BulkJobId job, int after, int atMost);

    @Query(HOME + "WHERE account_id = :account AND kit_id = :kit")
    Optional<BulkHome> ofKit(AccountId account, KitId kit);

    @Query(HOME + """
        WHERE account_id = :account AND job_id = :job AND line = :line AND status = 'starting' AND since = :since
        FOR UPDATE
        """)
    Optional<BulkHome> begun(AccountId account, UUID job, int line, Instant since);

    @Query("""
        UPDATE bulk_home
        SET status = 'writing', kit_id = :kit, since = :now
        WHERE account_id = :account AND job_id = :job AND line = :line
        """)
    void ordered(AccountId account, UUID job, int line, KitId kit, Instant now);

    @Query("""
        UPDATE bulk_home
        SET status = :status, reason = :reason, since = :now
        WHERE account_id = :account AND job_id = :job AND line = :line
        """)
    void end(AccountId account, UUID job, int line, String status, @Nullable String reason, Instant now);

    /** None where something of it is still open, or where it has ended before. */
    @Query("""
        UPDATE bulk_job
        SET status = 'finished', ended_at = :now
        WHERE account_id = :account AND id = :job AND status = 'running'
          AND NOT EXISTS (SELECT FROM bulk_home
                          WHERE bulk_home.account_id = bulk_job.account_id AND bulk_home.job_id = bulk_job.id
                            AND bulk_home.status IN ('queued', 'starting', 'writing'))
        """)
    int close(AccountId account, UUID job, Instant now);

    @Query("UPDATE bulk_job SET status = 'cancelled', ended_at = :now WHERE account_id = :account AND id = :job")
    void cancel(AccountId account, BulkJobId job, Instant now);

    @Query("""
        UPDATE bulk_home
        SET status = 'cancelled', since = :now
        WHERE account_id = :account AND job_id = :job AND status IN ('queued', 'starting')
        """)
    void cancelHomes(AccountId account, BulkJobId job, Instant now);

    @Query("SELECT kit_id FROM bulk_home WHERE account_id = :account AND job_id = :job AND status = 'writing'")
    List<UUID> kitsBeingWritten(AccountId account, BulkJobId job);

    @Query("SELECT id FROM bulk_job WHERE status = 'running' ORDER BY id FOR UPDATE")
    @AcrossAccounts("offices take turns, and one at a time says whose it is")
    List<UUID> lockRunning();

    @Query("UPDATE bulk_home SET status = 'queued' WHERE status = 'starting' AND since < :before")
    @AcrossAccounts("what a dead node has begun is begun again, whosever it is")
    int takeBack(Instant before);

    @Query("""
        SELECT CAST(busy.homes AS int) AS busy, CAST(greatest(kits.written - busy.kits, 0) AS int) AS others
        FROM (SELECT count(*) AS homes, count(kit_id) AS kits
              FROM bulk_home
              WHERE status IN ('starting', 'writing')) AS busy,
             (SELECT count(*) AS written FROM kit WHERE status = 'writing') AS kits
        """)
    @AcrossAccounts("all offices share the machine")
    BulkLoad load();

    /** First who has the fewest under way, then who waited longest. */
    @Query("""
        WITH office AS (
          SELECT account_id, max(served_at) AS served_at,
                 (SELECT count(*) FROM bulk_home AS busy
                  WHERE busy.account_id = bulk_job.account_id AND busy.status IN ('starting', 'writing')) AS busy
          FROM bulk_job
          WHERE status = 'running'
          GROUP BY account_id),
        next AS (
          SELECT office.account_id, waiting.job_id, waiting.line
          FROM office
          CROSS JOIN LATERAL (
            SELECT job_id, line, office.busy + row_number() OVER (ORDER BY job_id, line) AS turn
            FROM (SELECT job_id, line
                  FROM bulk_home
                  WHERE account_id = office.account_id AND status = 'queued'
                  ORDER BY job_id, line
                  LIMIT :ofOne) AS first) AS waiting
          WHERE waiting.turn <= :ofOne
          ORDER BY waiting.turn, office.served_at NULLS FIRST, office.account_id
          LIMIT :room),
        served AS (
          UPDATE bulk_job
          SET served_at = :now
          FROM next
          WHERE bulk_job.account_id = next.account_id AND bulk_job.id = next.job_id),
        begun AS (
          UPDATE bulk_home
          SET status = 'starting', since = :now
          FROM next
          WHERE bulk_home.account_id = next.account_id AND bulk_home.job_id = next.job_id
            AND bulk_home.line = next.line
          RETURNING bulk_home.account_id, bulk_home.job_id, bulk_home.line, bulk_home.since)
        SELECT account_id, job_id, line, since
        FROM begun
        ORDER BY account_id, line
        """)
    @AcrossAccounts("offices take turns")
    List<BulkTurn> next(int ofOne, int room, Instant now);
}
