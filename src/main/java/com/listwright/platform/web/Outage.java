package com.listwright.platform.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells "the database is away or overloaded" from "our SQL is wrong". */
final class Outage {
    private Outage() {}

    static boolean isOne(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || (cause instanceof SQLException sql && isPassing(sql.getSQLState()));
    }

    /**
     * Class 08 is a lost connection, 53 exhausted resources, 57 a server that stops or cancels, 55P03 a lock not had in
     * time. Without any state it is the pool that speaks, of a connection that broke under it: PostgreSQL always gives
     * one.
     */
    private static boolean isPassing(@Nullable String state) {
        return state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.equals("55P03")
                || state.equals("25P03");
    }
}
