package io.willowleaf.kernel.database;

/// The server this installation's database lives on.
sealed interface DatabaseServer extends AutoCloseable permits EmbeddedPostgres, ExternalPostgres {

    /// Who owns the tables; used for migrations, backup and restore only.
    Login owner();

    /// Who the running program is.
    Login program();

    /// What a new connection of the program says first.
    String greeting();

    @Override
    void close();
}
