package com.listwright.billing;

import com.listwright.platform.AccountId;
import com.listwright.platform.AcrossAccounts;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OverageRepository extends GenericRepository<Debt, UUID> {
    String FIELDS = " piece_id, price_micro_usd, delivered_at, customer, first_sent_at, round, bundle ";

    @AcrossAccounts("pieces wait in every account")
    @Query("SELECT DISTINCT account_id FROM overage WHERE reported_at IS NULL")
    List<UUID> accountsThatOwe();

    @Query("SELECT" + FIELDS + """
        FROM overage
        WHERE account_id = :account AND reported_at IS NULL AND bundle IS NULL AND delivered_at >= :since
        ORDER BY delivered_at, piece_id
        LIMIT :atMost
        """)
    List<Debt> owed(AccountId account, Instant since, int atMost);

    @Query("""
        UPDATE overage
        SET first_sent_at = coalesce(first_sent_at, :now), customer = coalesce(customer, :customer)
        WHERE account_id = :account AND piece_id = :piece
        """)
    int sending(AccountId account, UUID piece, String customer, Instant now);

    @Query("""
        UPDATE overage
        SET reported_at = :now, billed_as = :as
        WHERE account_id = :account AND piece_id = :piece AND reported_at IS NULL
        """)
    int billed(AccountId account, UUID piece, String as, Instant now);

    @Query("SELECT" + FIELDS + """
        FROM overage
        WHERE account_id = :account AND reported_at IS NULL AND bundle IS NULL AND first_sent_at < :before
        ORDER BY delivered_at, piece_id
        """)
    List<Debt> lost(AccountId account, Instant before);

    @Query("""
        SELECT count(*)
        FROM overage
        WHERE account_id = :account AND billed_as = 'meter' AND delivered_at >= :from AND delivered_at < :until
        """)
    long metered(AccountId account, Instant from, Instant until);

    @Query("""
        UPDATE overage
        SET round = round + 1, first_sent_at = NULL
        WHERE account_id = :account AND piece_id = :piece AND reported_at IS NULL
        """)
    int again(AccountId account, UUID piece);

    @Query("""
        UPDATE overage
        SET bundle = CAST(:bundle AS uuid)
        WHERE account_id = :account AND reported_at IS NULL AND bundle IS NULL AND first_sent_at IS NULL
          AND delivered_at < :before
        """)
    int bundle(AccountId account, UUID bundle, Instant before);

    @Query("""
        SELECT DISTINCT bundle
        FROM overage
        WHERE account_id = :account AND reported_at IS NULL AND bundle IS NOT NULL
        """)
    List<UUID> bundles(AccountId account);

    @Query("SELECT" + FIELDS + "FROM overage WHERE account_id = :account AND bundle = CAST(:bundle AS uuid)")
    List<Debt> inBundle(AccountId account, UUID bundle);

    @Query("""
        UPDATE overage
        SET reported_at = :now, billed_as = 'invoice-item'
        WHERE account_id = :account AND bundle = CAST(:bundle AS uuid) AND reported_at IS NULL
        """)
    int billedTogether(AccountId account, UUID bundle, Instant now);

    @Query("""
        SELECT count(*)
        FROM overage
        WHERE account_id = :account AND delivered_at >= :from AND delivered_at < :until
          AND (CAST(:as AS text) = 'any' OR billed_as = :as)
        """)
    long countBilled(AccountId account, Instant from, Instant until, String as);
}
