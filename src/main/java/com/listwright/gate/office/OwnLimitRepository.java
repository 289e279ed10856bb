package com.listwright.gate.office;

import com.listwright.account.MemberId;
import com.listwright.platform.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OwnLimitRepository extends GenericRepository<OwnLimit, String> {
    String ROW = "SELECT board, characters, reason, set_by, set_at FROM board_limit ";

    @Query("""
        INSERT INTO board_limit (account_id, board, characters, reason, set_by, set_at)
        VALUES (:account, :board, :characters, :reason, :member, :now)
        ON CONFLICT (account_id, board) DO UPDATE
        SET characters = excluded.characters, reason = excluded.reason, set_by = excluded.set_by,
            set_at = excluded.set_at
        """)
    void put(AccountId account, String board, int characters, String reason, MemberId member, Instant now);

    @Query(ROW + "WHERE account_id = :account AND board = :board")
    Optional<OwnLimit> find(AccountId account, String board);

    @Query(ROW + "WHERE account_id = :account")
    List<OwnLimit> all(AccountId account);

    @Query("DELETE FROM board_limit WHERE account_id = :account AND board = :board")
    int remove(AccountId account, String board);
}
