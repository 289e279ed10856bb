package com.listwright.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.listwright.OwnDatabase;
import com.listwright.Rows;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

// One connection: whatever a transaction left behind, the next would find.
@Property(name = "datasources.default.maximum-pool-size", value = "1")
@Property(name = "datasources.default.minimum-idle", value = "1")
@MicronautTest(transactional = false)
class TenancyTest implements OwnDatabase {
    private static final AccountId HARBOR = new AccountId(UUID.fromString("01900000-0000-7000-8000-00000000000a"));
    private static final AccountId HILLSIDE = new AccountId(UUID.fromString("01900000-0000-7000-8000-00000000000b"));

    @Inject
    Tenancy tenancy;

    @Inject
    TransactionOperations<Connection> transactions;

    @BeforeAll
    void twoOffices() {
        open(HARBOR, "Ana");
        open(HILLSIDE, "Cy");
    }

    @Test
    void aForgottenWhereFindsNothingWithoutAnAccount() {
        assertThat(transactions.<List<String>>executeWrite(transaction -> members()))
                .isEmpty();
    }

    @Test
    void aForgottenWhereFindsOnlyTheOwnMembers() {
        assertThat(tenancy.in(HARBOR, this::members)).containsExactly("Ana");
        assertThat(tenancy.in(HILLSIDE, this::members)).containsExactly("Cy");
    }

    @Test
    void anAccountSeesItselfAndNoOther() {
        assertThat(tenancy.in(HARBOR, () -> Rows.of(connection(), "SELECT id FROM account")))
                .containsExactly(HARBOR.value().toString());
    }

    @Test
    void aRowForANeighbourIsRefused() {
        assertRefused(() -> tenancy.in(HARBOR, () -> add(HILLSIDE, "Mallory")));
    }

    @Test
    void aRowCannotBeMovedToANeighbour() {
        assertRefused(() -> change(HARBOR, "UPDATE member SET account_id = ?", HILLSIDE.value()));
    }

    @Test
    void aNeighboursRowsCannotBeChangedOrRemoved() {
        assertThat(change(HARBOR, "UPDATE member SET name = 'x' WHERE account_id = ?", HILLSIDE.value()))
                .isZero();
        assertThat(change(HARBOR, "DELETE FROM account WHERE id = ?", HILLSIDE.value()))
                .isZero();
    }

    @Test
    void theAccountIsForgottenWithItsTransaction() {
        var busy = tenancy.in(HARBOR, this::backend);
        var next = transactions.<String>executeWrite(transaction -> backend());
        assertThat(next).isEqualTo(busy);
        assertThat(transactions.<List<String>>executeWrite(transaction -> members()))
                .isEmpty();
    }

    @Test
    void theAccountIsForgottenAfterAFailure() {
        assertThatThrownBy(() -> tenancy.in(HARBOR, () -> {
                    throw new IllegalArgumentException("broken");
                }))
                .hasMessage("broken");
        assertThat(transactions.<List<String>>executeWrite(transaction -> members()))
                .isEmpty();
    }

    @Test
    void aFailureUndoesTheWork() {
        assertThatThrownBy(() -> tenancy.in(HARBOR, () -> {
                    add(HARBOR, "Dee");
                    throw new IllegalArgumentException("broken");
                }))
                .hasMessage("broken");
        assertThat(tenancy.in(HARBOR, this::members)).containsExactly("Ana");
    }

    @Test
    void acrossSeesEveryAccountAndTheRoleEndsWithIt() {
        assertThat(tenancy.across("test", this::members)).contains("Ana", "Cy");
        assertThat(transactions.<List<String>>executeWrite(transaction -> Rows.of(connection(), "SELECT current_user")))
                .containsExactly("listwright_app");
    }

    @Test
    void reachingAcrossAccountsNeedsAReason() {
        assertThatThrownBy(() -> tenancy.across(" ", this::members)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameAccountJoinsTheOpenTransaction() {
        var transaction = "SELECT pg_current_xact_id()";
        assertThat(tenancy.<List<String>>in(HARBOR, () -> Rows.of(connection(), transaction)))
                .hasSize(1);
        tenancy.in(HARBOR, () -> {
            var outer = Rows.of(connection(), transaction);
            assertThat(tenancy.in(HARBOR, () -> Rows.of(connection(), transaction)))
                    .isEqualTo(outer);
            return outer;
        });
    }

    @Test
    void anotherAccountInsideIsRefused() {
        assertNotJoined(() -> tenancy.in(HARBOR, () -> tenancy.in(HILLSIDE, this::members)));
    }

    @Test
    void acrossInsideAnAccountIsRefused() {
        assertNotJoined(() -> tenancy.in(HARBOR, () -> tenancy.across("test", this::members)));
        assertNotJoined(() -> tenancy.across("test", () -> tenancy.in(HARBOR, this::members)));
    }

    @Test
    void aTransactionBegunForNobodyIsNotJoined() {
        assertNotJoined(() -> transactions.executeWrite(transaction -> tenancy.in(HARBOR, this::members)));
    }

    private void open(AccountId account, String owner) {
        change(account, "INSERT INTO account (id, name, created_at) VALUES (?, 'An office', now())", account.value());
        tenancy.in(account, () -> add(account, owner));
    }

    private int add(AccountId account, String name) {
        try {
            return Rows.change(
                    connection(),
                    "INSERT INTO member (account_id, id, name, email, email_key, role, password_hash, joined_at)"
                            + " VALUES (?, gen_random_uuid(), ?, ?, ?, 'owner', 'x', now())",
                    account.value(),
                    name,
                    name,
                    name);
        } catch (SQLException refusal) {
            throw new Refusal(refusal);
        }
    }

    private int change(AccountId account, String sql, Object... values) {
        return tenancy.in(account, () -> {
            try {
                return Rows.change(connection(), sql, values);
            } catch (SQLException refusal) {
                throw new Refusal(refusal);
            }
        });
    }

    private List<String> members() {
        return Rows.of(connection(), "SELECT name FROM member ORDER BY name");
    }

    private String backend() {
        return Rows.of(connection(), "SELECT pg_backend_pid()").getFirst();
    }

    private Connection connection() {
        return transactions.getConnection();
    }

    private static void assertRefused(Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.cause.getSQLState()).isEqualTo("42501"));
    }

    private static void assertNotJoined(Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was not begun for");
    }

    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final transient SQLException cause;

        Refusal(SQLException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
