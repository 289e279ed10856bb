package com.listwright.sandbox;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MailboxRepository extends GenericRepository<KeptMail, UUID> {
    @Query("""
        INSERT INTO mailbox_mail (id, recipient, sender, subject, body_text, sent_at)
        VALUES (:id, :recipient, :sender, :subject, :text, :now)
        """)
    void add(UUID id, String recipient, String sender, String subject, String text, Instant now);

    @Query("""
        SELECT id, recipient, sender, subject, body_text, sent_at
        FROM mailbox_mail
        WHERE (CAST(:recipient AS text) IS NULL OR lower(recipient) = lower(:recipient))
          AND id < coalesce(:before, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
        ORDER BY id DESC
        LIMIT :atMost
        """)
    List<KeptMail> list(@Nullable String recipient, @Nullable UUID before, int atMost);
}
