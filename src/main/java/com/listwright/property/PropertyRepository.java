package com.listwright.property;

import com.listwright.account.MemberId;
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
interface PropertyRepository extends GenericRepository<PropertyRow, PropertyId> {
    String ROW = """
        SELECT id, label, listing_key, revision, facts, sources, conflicts, unknown, pasted, created_at, changed_at,
               archived_at
        FROM property
        """;

    @Query("""
        INSERT INTO property (account_id, id, label, listing_key, revision, facts, sources, conflicts, unknown,
                              pasted, search, created_at, changed_at)
        VALUES (:account, :id, :label, :listingKey, 1, :facts, :sources, :conflicts, :unknown, :pasted, :search,
                :now, :now)
        """)
    void add(
            AccountId account,
            PropertyId id,
            @Nullable String label,
            @Nullable String listingKey,
            String facts,
            String sources,
            String conflicts,
            String unknown,
            @Nullable String pasted,
            String search,
            Instant now);

    @Query("""
        UPDATE property
        SET label = :label, listing_key = :listingKey, revision = :revision, facts = :facts, sources = :sources,
            conflicts = :conflicts, unknown = :unknown, search = :search, changed_at = :now
        WHERE account_id = :account AND id = :id
        """)
    void change(
            AccountId account,
            PropertyId id,
            @Nullable String label,
            @Nullable String listingKey,
            int revision,
            String facts,
            String sources,
            String conflicts,
            String unknown,
            String search,
            Instant now);

    @Query("""
        UPDATE property
        SET archived_at = :archivedAt, revision = :revision, changed_at = :now
        WHERE account_id = :account AND id = :id
        """)
    void archive(AccountId account, PropertyId id, @Nullable Instant archivedAt, int revision, Instant now);

    @Query(ROW + "WHERE account_id = :account AND id = :id")
    Optional<PropertyRow> find(AccountId account, PropertyId id);

    @Query("""
        SELECT id
        FROM property
        WHERE account_id = :account AND archived_at IS NULL AND id = ANY(CAST(:ids AS uuid[]))
        """)
    List<UUID> ofThese(AccountId account, String ids);

    /** Held until the transaction ends: two who change a home at once do so one after the other. */
    @Query(ROW + "WHERE account_id = :account AND id = :id FOR UPDATE")
    Optional<PropertyRow> findForChange(AccountId account, PropertyId id);

    /** One at a time looks for a listing key and takes it: two imports of the same file must not both find none. */
    @Query("SELECT pg_advisory_xact_lock(hashtextextended(:account, 0)) IS NULL")
    boolean lockListingKeys(AccountId account);

    @Query(ROW + "WHERE account_id = :account AND listing_key = :listingKey AND archived_at IS NULL FOR UPDATE")
    Optional<PropertyRow> findByListingKey(AccountId account, String listingKey);

    @Query(ROW + """
        WHERE account_id = :account
          AND (archived_at IS NOT NULL) = :archived
          AND search LIKE :pattern
          AND id < coalesce(:before, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
        ORDER BY id DESC
        LIMIT :atMost
        """)
    List<PropertyRow> list(AccountId account, boolean archived, String pattern, @Nullable UUID before, int atMost);

    @Query("""
        INSERT INTO property_revision (account_id, property_id, revision, via, changed_by, changed_at, changes)
        VALUES (:account, :property, :revision, :via, :by, :now, :changes)
        """)
    void addRevision(
            AccountId account, PropertyId property, int revision, Via via, MemberId by, Instant now, String changes);

    @Query("""
        SELECT property_revision.revision, property_revision.changed_at, member.name AS changed_by,
               property_revision.via, property_revision.changes
        FROM property_revision
        LEFT JOIN member ON member.account_id = property_revision.account_id
                        AND member.id = property_revision.changed_by
        WHERE property_revision.account_id = :account
          AND property_revision.property_id = :property
          AND property_revision.revision < :before
        ORDER BY property_revision.revision DESC
        LIMIT :atMost
        """)
    List<Revision> revisions(AccountId account, PropertyId property, int before, int atMost);
}
