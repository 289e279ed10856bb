package com.listwright.account;

import com.listwright.platform.AccountId;
import com.listwright.platform.AcrossAccounts;
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
interface InvitationRepository extends GenericRepository<Invitation, InvitationId> {
    String FIELDS = """
        SELECT invitation.id, invitation.email, invitation.name, invitation.role, invitation.created_at,
               invitation.expires_at, member.name AS invited_by
        FROM invitation
        LEFT JOIN member ON member.account_id = invitation.account_id AND member.id = invitation.invited_by
        """;

    /** Inviting the same address again renews what is there; its old link dies with the next mail. */
    @Query("""
        INSERT INTO invitation (account_id, id, email, email_key, name, role, invited_by, created_at, expires_at)
        VALUES (:account, :id, :email, :emailKey, :name, :role, :invitedBy, :now, :expiresAt)
        ON CONFLICT (account_id, email_key) DO UPDATE
        SET role = excluded.role, name = excluded.name, invited_by = excluded.invited_by, hash = NULL,
            created_at = excluded.created_at, expires_at = excluded.expires_at
        """)
    void put(
            AccountId account,
            InvitationId id,
            String email,
            String emailKey,
            @Nullable String name,
            Role role,
            MemberId invitedBy,
            Instant now,
            Instant expiresAt);

    @Query(FIELDS + "WHERE invitation.account_id = :account AND invitation.email_key = :emailKey")
    Optional<Invitation> findByEmail(AccountId account, String emailKey);

    @Query(FIELDS + "WHERE invitation.account_id = :account AND invitation.id = :id")
    Optional<Invitation> find(AccountId account, InvitationId id);

    @Query(FIELDS + """
        WHERE invitation.account_id = :account
          AND invitation.expires_at > :now
          AND invitation.id > coalesce(:after, '00000000-0000-0000-0000-000000000000'::uuid)
        ORDER BY invitation.id
        LIMIT :atMost
        """)
    List<Invitation> list(AccountId account, @Nullable UUID after, int atMost, Instant now);

    @Query("UPDATE invitation SET hash = :hash WHERE account_id = :account AND id = :id")
    void link(AccountId account, InvitationId id, byte[] hash);

    @Query("SELECT EXISTS (SELECT FROM invitation WHERE account_id = :account AND id = :id AND hash = :hash)")
    boolean isCurrent(AccountId account, InvitationId id, byte[] hash);

    @Query("DELETE FROM invitation WHERE account_id = :account AND id = :id")
    void remove(AccountId account, InvitationId id);

    @Query("""
        SELECT account.id AS account, invitation.id AS invitation, account.name AS office, invitation.email,
               invitation.role, member.name AS invited_by
        FROM invitation
        JOIN account ON account.id = invitation.account_id AND account.closed_at IS NULL
        LEFT JOIN member ON member.account_id = invitation.account_id AND member.id = invitation.invited_by
        WHERE invitation.hash = :hash
          AND invitation.expires_at > :now
        """)
    @AcrossAccounts("whoever opens the link belongs to no office yet")
    Optional<Offer> findOffer(byte[] hash, Instant now);

    @Query("DELETE FROM invitation WHERE expires_at < :before")
    @AcrossAccounts("invitations that ran out long ago are swept for all")
    int sweep(Instant before);

    @Query("SELECT EXISTS (SELECT FROM member WHERE email_key = :emailKey)")
    @AcrossAccounts("an address belongs to one member of one office")
    boolean isTaken(String emailKey);
}
