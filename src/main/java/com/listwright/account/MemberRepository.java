package com.listwright.account;

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
interface MemberRepository extends GenericRepository<Member, MemberId> {
    String FIELDS = " id, name, email, role, email_verified_at IS NOT NULL AS email_verified, joined_at, last_seen_at ";

    /** Nobody is added where the address belongs to a member already, here or in any other office. */
    @Query("""
        INSERT INTO member (account_id, id, name, email, email_key, role, password_hash, email_verified_at, joined_at)
        VALUES (:account, :id, :name, :email, :emailKey, :role, :passwordHash, :verifiedAt, :now)
        ON CONFLICT (email_key) DO NOTHING
        """)
    int add(
            AccountId account,
            MemberId id,
            String name,
            String email,
            String emailKey,
            Role role,
            String passwordHash,
            @Nullable Instant verifiedAt,
            Instant now);

    @Query("SELECT" + FIELDS + "FROM member WHERE account_id = :account AND id = :id")
    Optional<Member> find(AccountId account, MemberId id);

    @Query("""
        SELECT member.name AS agent, account.name AS office
        FROM account LEFT JOIN member ON account_id = account.id AND member.id = :id
        WHERE account.id = :account AND closed_at IS NULL
        """)
    Optional<Byline> byline(AccountId account, MemberId id);

    /** None in an office that was closed. */
    @Query("SELECT" + FIELDS + """
        FROM member
        WHERE account_id = :account
          AND id = :id
          AND EXISTS (SELECT FROM account WHERE account.id = :account AND closed_at IS NULL)
        """)
    Optional<Member> findActive(AccountId account, MemberId id);

    @Query("SELECT" + FIELDS + "FROM member WHERE account_id = :account AND email_key = :emailKey")
    Optional<Member> findByEmail(AccountId account, String emailKey);

    @Query("SELECT" + FIELDS + """
        FROM member
        WHERE account_id = :account
          AND id > coalesce(:after, '00000000-0000-0000-0000-000000000000'::uuid)
        ORDER BY id
        LIMIT :atMost
        """)
    List<Member> list(AccountId account, @Nullable UUID after, int atMost);

    @Query("SELECT count(*) FROM member WHERE account_id = :account AND role = 'owner'")
    int countOwners(AccountId account);

    @Query("UPDATE member SET role = :role WHERE account_id = :account AND id = :id")
    void changeRole(AccountId account, MemberId id, Role role);

    @Query("UPDATE member SET name = :name WHERE account_id = :account AND id = :id")
    void rename(AccountId account, MemberId id, String name);

    @Query("DELETE FROM member WHERE account_id = :account AND id = :id")
    void remove(AccountId account, MemberId id);
}
