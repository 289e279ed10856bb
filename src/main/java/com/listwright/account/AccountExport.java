package com.listwright.account;

import com.listwright.platform.AccountId;
import com.listwright.platform.Csv;
import com.listwright.platform.Tenancy;
import io.micronaut.context.annotation.Factory;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Everything an account keeps, as one zip with a JSON and a CSV file for each table, all of one moment. */
@Singleton
public class AccountExport {
    private final List<ExportedTable> tables;
    private final Tenancy tenancy;
    private final TransactionOperations<Connection> transactions;
    private final JsonMapper json;

    AccountExport(
            List<ExportedTable> tables,
            Tenancy tenancy,
            TransactionOperations<Connection> transactions,
            JsonMapper json) {
        this.tables = tables.stream()
                .sorted(Comparator.comparing(ExportedTable::table))
                .toList();
        this.tenancy = tenancy;
        this.transactions = transactions;
        this.json = json;
    }

    public byte[] zip(AccountId account) {
        return tenancy.in(account, () -> {
            try (var bytes = new ByteArrayOutputStream();
                    var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
                var connection = transactions.getConnection();
                for (var table : tables) {
                    var rows = read(connection, table, account);
                    zip.putNextEntry(new ZipEntry(table.table() + ".json"));
                    zip.write(json.writeValueAsBytes(rows));
                    zip.putNextEntry(new ZipEntry(table.table() + ".csv"));
                    zip.write(Csv.of(
                            table.columnNames(),
                            rows.stream()
                                    .map(row -> new ArrayList<>(row.values()))
                                    .toList()));
                }
                zip.finish();
                return bytes.toByteArray();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    private static List<Map<String, @Nullable Object>> read(
            Connection connection, ExportedTable table, AccountId account) {
        var sql = "SELECT " + table.columns() + " FROM " + table.table() + " WHERE " + table.accountColumn()
                + " = ? ORDER BY 1";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, account.value());
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<Map<String, @Nullable Object>>();
                while (result.next()) {
                    rows.add(row(result));
                }
                return rows;
            }
        } catch (SQLException wrong) {
            throw new IllegalStateException("cannot export " + table.table(), wrong);
        }
    }

    private static Map<String, @Nullable Object> row(ResultSet result) throws SQLException {
        var row = new LinkedHashMap<String, @Nullable Object>();
        var columns = result.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            var value = result.getObject(i);
            row.put(
                    columns.getColumnLabel(i),
                    value instanceof Number || value instanceof Boolean ? value : text(result, i));
        }
        return row;
    }

    private static @Nullable String text(ResultSet result, int column) throws SQLException {
        return result.getString(column);
    }

    /** What this package keeps. Password hashes and the digests of tokens stay: they would help nobody but a thief. */
    @Factory
    static final class Own {
        @Singleton
        ExportedTable account() {
            return new ExportedTable("account", "id", List.of("id", "name", "plan", "created_at"));
        }

        @Singleton
        ExportedTable member() {
            return ExportedTable.of(
                    "member", "id", "name", "email", "role", "email_verified_at", "joined_at", "last_seen_at");
        }

        @Singleton
        ExportedTable invitation() {
            return ExportedTable.of(
                    "invitation", "id", "email", "name", "role", "invited_by", "created_at", "expires_at");
        }

        @Singleton
        ExportedTable session() {
            return ExportedTable.of(
                    "session", "id", "member_id", "device", "address", "created_at", "last_seen_at", "ended_at");
        }
    }
}
