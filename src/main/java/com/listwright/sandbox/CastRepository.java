package com.listwright.sandbox;

import com.listwright.account.Account;
import com.listwright.account.MemberId;
import com.listwright.account.Plan;
import com.listwright.account.Role;
import com.listwright.platform.AccountId;
import com.listwright.platform.AcrossAccounts;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CastRepository extends GenericRepository<Account, AccountId> {
    @Query("SELECT EXISTS (SELECT FROM account)")
    @AcrossAccounts("the cast comes only where nobody was before")
    boolean isAnybodyHere();

    @Query("INSERT INTO account (id, name, plan, created_at) VALUES (:account, :name, :plan, :now)")
    void addOffice(AccountId account, String name, Plan plan, Instant now);

    @Query("""
        INSERT INTO member (account_id, id, name, email, email_key, role, password_hash, email_verified_at, joined_at)
        VALUES (:account, :id, :name, :email, :email, :role, :passwordHash, :now, :now)
        """)
    void addMember(
            AccountId account, MemberId id, String name, String email, Role role, String passwordHash, Instant now);
}
