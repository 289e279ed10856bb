package com.listwright.account.signin;

import com.listwright.account.Member;
import com.listwright.account.MemberId;
import com.listwright.account.Role;
import com.listwright.platform.AccountId;
import com.listwright.platform.AcrossAccounts;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CredentialRepository extends GenericRepository<Member, MemberId> {
    @Introspected
    record Known(AccountId account, MemberId member, Role role, String name, String email, String passwordHash) {}

    @Introspected
    record Link(AccountId account, MemberId member) {}

    String KNOWN = """
        SELECT account.id AS account, member.id AS member, member.role, member.name, member.email,
               member.password_hash
        FROM member
        JOIN account ON account.id = member.account_id AND account.closed_at IS NULL
        """;

    @Query(KNOWN + "WHERE member.email_key = :emailKey")
    @AcrossAccounts("an address of mail is all that is known of somebody who signs in")
    Optional<Known> findByEmail(String emailKey);

    @Query(KNOWN + "WHERE member.account_id = :account AND member.id = :member")
    Optional<Known> find(AccountId account, MemberId member);

    /**
     * Held until the transaction ends. Comes before changes to what hangs on the member, or two could wait for each
     * other.
     */
    @Query("SELECT id FROM member WHERE account_id = :account AND id = :member FOR UPDATE")
    Optional<MemberId> lock(AccountId account, MemberId member);

    @Query("""
        UPDATE member
        SET password_hash = :passwordHash
        WHERE account_id = :account AND id = :member
        """)
    void changePassword(AccountId account, MemberId member, String passwordHash);

    @Query("""
        UPDATE member
        SET email_verified_at = coalesce(email_verified_at, :now)
        WHERE account_id = :account AND id = :member
        """)
    void verifyEmail(AccountId account, MemberId member, Instant now);

    @Query("""
        INSERT INTO mail_token (account_id, hash, member_id, purpose, created_at, expires_at)
        VALUES (:account, :hash, :member, :purpose, :now, :expiresAt)
        """)
    void addLink(AccountId account, byte[] hash, MemberId member, String purpose, Instant now, Instant expiresAt);

    @Query("""
        SELECT mail_token.account_id AS account, mail_token.member_id AS member
        FROM mail_token
        JOIN account ON account.id = mail_token.account_id AND account.closed_at IS NULL
        WHERE mail_token.hash = :hash
          AND mail_token.purpose = :purpose
          AND mail_token.used_at IS NULL
          AND mail_token.expires_at > :now
        """)
    @AcrossAccounts("whoever opens the link is not signed in")
    Optional<Link> findLink(byte[] hash, String purpose, Instant now);

    /** One of any number that open the link at the same moment. */
    @Query("UPDATE mail_token SET used_at = :now WHERE account_id = :account AND hash = :hash AND used_at IS NULL")
    int useLink(AccountId account, byte[] hash, Instant now);

    /** Other links of the kind die with the one that was used. */
    @Query("""
        DELETE FROM mail_token
        WHERE account_id = :account AND member_id = :member AND purpose = :purpose AND used_at IS NULL
        """)
    void dropLinks(AccountId account, MemberId member, String purpose);

    @Query("DELETE FROM mail_token WHERE expires_at < :now")
    @AcrossAccounts("links that ran out are swept for all")
    int sweepLinks(Instant now);
}
