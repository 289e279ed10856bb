package com.listwright.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.OwnDatabase;
import com.listwright.Rows;
import com.zaxxer.hikari.HikariConfig;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class PoolSettingsTest implements OwnDatabase {
    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    HikariConfig pool;

    @ParameterizedTest
    @CsvSource({
        "statement_timeout, 5s",
        "lock_timeout, 2s",
        "idle_in_transaction_session_timeout, 10s",
        "role, listwright_app"
    })
    void aSessionOfTheProgramGivesUpInTimeAndActsAsTheProgram(String setting, String value) {
        assertThat(transactions.<String>executeRead(
                        transaction -> Rows.of(transaction.getConnection(), "SELECT current_setting(?)", setting)
                                .getFirst()))
                .isEqualTo(value);
    }

    @Test
    void thePoolIsSmallAndImpatient() {
        assertThat(pool.getMaximumPoolSize()).isEqualTo(8);
        assertThat(pool.getMinimumIdle()).isEqualTo(2);
        assertThat(pool.getConnectionTimeout()).isEqualTo(2000);
        assertThat(pool.getDataSourceProperties())
                .containsEntry("connectTimeout", "3")
                .containsEntry("socketFactory", ImpatientSockets.class.getName())
                .containsEntry("socketFactoryArg", "30");
    }
}
