package io.willowleaf.protection.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Holds something by its name until the end of the transaction.
final class Locks {

    private Locks() {}

    static void hold(JdbcClient jdbc, String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0)) is null")
                .param("what", what)
                .query(Boolean.class)
                .single();
    }
}
