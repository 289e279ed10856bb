package com.listwright.writing;

import com.listwright.platform.AccountId;
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
interface VoiceRepository extends GenericRepository<VoiceRow, VoiceId> {
    String ROW = """
        SELECT id, name, tone, avoid, liked, sign_off, samples, style, style_origin, style_model, created_at, changed_at
        FROM voice
        """;

    @Query("""
        INSERT INTO voice (account_id, id, name, tone, avoid, liked, sign_off, samples, style, style_origin, style_model,
                           created_at, changed_at)
        VALUES (:account, :id, :name, :tone, :avoid, :liked, :signOff, :samples, :style, :styleOrigin,
                :styleModel, :now, :now)
        ON CONFLICT (account_id, id) DO UPDATE
        SET name = excluded.name, tone = excluded.tone, avoid = excluded.avoid, liked = excluded.liked,
            sign_off = excluded.sign_off, samples = excluded.samples, style = excluded.style,
            style_origin = excluded.style_origin, style_model = excluded.style_model,
            changed_at = excluded.changed_at
        """)
    void put(
            AccountId account,
            VoiceId id,
            String name,
            @Nullable String tone,
            String avoid,
            String liked,
            @Nullable String signOff,
            String samples,
            String style,
            String styleOrigin,
            @Nullable String styleModel,
            Instant now);

    @Query(ROW + "WHERE account_id = :account AND id = :id")
    Optional<VoiceRow> find(AccountId account, VoiceId id);

    @Query(ROW + """
        WHERE account_id = :account AND id < coalesce(CAST(:before AS uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
        ORDER BY id DESC
        LIMIT :atMost
        """)
    List<VoiceRow> list(AccountId account, @Nullable UUID before, int atMost);

    @Query("SELECT count(*) FROM voice WHERE account_id = :account")
    int count(AccountId account);

    @Query("DELETE FROM voice WHERE account_id = :account AND id = :id")
    int remove(AccountId account, VoiceId id);
}
