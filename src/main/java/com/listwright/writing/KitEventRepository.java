package com.listwright.writing;

import com.listwright.platform.AcrossAccounts;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface KitEventRepository extends GenericRepository<KitEvent, Long> {
    @Query("DELETE FROM kit_event WHERE kind IN ('piece.delta', 'piece.revised') AND at < :before")
    @AcrossAccounts("what was only for looking on goes in every account")
    int forget(Instant before);
}
