package com.listwright.account;

import java.util.List;

/**
 * One table of an account's export. Features hand in a bean for each of theirs; secrets stay out because columns are
 * named.
 */
public record ExportedTable(String table, String accountColumn, List<String> columnNames) {
    public ExportedTable {
        columnNames = List.copyOf(columnNames);
    }

    public static ExportedTable of(String table, String... columns) {
        return new ExportedTable(table, "account_id", List.of(columns));
    }

    String columns() {
        return String.join(", ", columnNames);
    }
}
