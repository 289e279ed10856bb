package com.listwright.billing;

import com.listwright.platform.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened with money: invoices, disputes, refunds. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PaperRepository extends GenericRepository<Invoice, String> {
    @Query("""
        INSERT INTO invoice (account_id, id, subscription_id, number, status, total, amount_due, amount_paid, currency,
                             attempts, created_at, finalized_at, next_attempt_at, hosted_url, pdf_url)
        VALUES (:account, :id, :subscription, :number, :status, :total, :due, :paid, :currency, :attempts, :created,
                :finalized, :nextAttempt, :hostedUrl, :pdfUrl)
        ON CONFLICT (account_id, id) DO UPDATE
        SET number = excluded.number, status = excluded.status, total = excluded.total,
            amount_due = excluded.amount_due, amount_paid = excluded.amount_paid, attempts = excluded.attempts,
            finalized_at = excluded.finalized_at, next_attempt_at = excluded.next_attempt_at,
            hosted_url = excluded.hosted_url, pdf_url = excluded.pdf_url
        WHERE (invoice.number, invoice.status, invoice.total, invoice.amount_due, invoice.amount_paid, invoice.attempts,
               invoice.finalized_at, invoice.next_attempt_at, invoice.hosted_url, invoice.pdf_url)
          IS DISTINCT FROM (excluded.number, excluded.status, excluded.total, excluded.amount_due, excluded.amount_paid,
               excluded.attempts, excluded.finalized_at, excluded.next_attempt_at, excluded.hosted_url,
               excluded.pdf_url)
        """)
    void putInvoice(
            AccountId account,
            String id,
            @Nullable String subscription,
            @Nullable String number,
            String status,
            long total,
            long due,
            long paid,
            String currency,
            long attempts,
            Instant created,
            @Nullable Instant finalized,
            @Nullable Instant nextAttempt,
            @Nullable String hostedUrl,
            @Nullable String pdfUrl);

    /** A draft may be thrown away; whatever was finalised is there for ever. */
    @Query("""
        DELETE FROM invoice
        WHERE account_id = :account AND status = 'draft' AND id <> ALL (CAST(:but AS text[]))
        """)
    int dropDrafts(AccountId account, String but);

    @Query("""
        SELECT id, number, status, total, currency, created_at, hosted_url, pdf_url
        FROM invoice
        WHERE account_id = :account
        ORDER BY created_at DESC, id DESC
        LIMIT :atMost
        """)
    List<Invoice> invoices(AccountId account, int atMost);

    @Query("""
        INSERT INTO payment_dispute (account_id, id, charge, status, reason, amount, currency, created_at, is_open)
        VALUES (:account, :id, :charge, :status, :reason, :amount, :currency, :created, :open)
        ON CONFLICT (account_id, id) DO UPDATE
        SET status = excluded.status, reason = excluded.reason, amount = excluded.amount, is_open = excluded.is_open
        """)
    void putDispute(
            AccountId account,
            String id,
            String charge,
            String status,
            String reason,
            long amount,
            String currency,
            Instant created,
            boolean open);

    /** Also those that are over may open again, for a month. */
    @Query("SELECT id FROM payment_dispute WHERE account_id = :account AND (is_open OR created_at > :since)")
    List<String> disputes(AccountId account, Instant since);

    @Query("""
        INSERT INTO refund (account_id, id, charge, status, amount, currency, created_at)
        VALUES (:account, :id, :charge, :status, :amount, :currency, :created)
        ON CONFLICT (account_id, id) DO UPDATE SET status = excluded.status, amount = excluded.amount
        """)
    void putRefund(
            AccountId account,
            String id,
            @Nullable String charge,
            String status,
            long amount,
            String currency,
            Instant created);
}
