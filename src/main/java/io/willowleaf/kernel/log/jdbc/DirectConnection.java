package io.willowleaf.kernel.log.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/// Opens a connection beside the pool, for what must never wait behind requests.
@FunctionalInterface
interface DirectConnection {

    Connection open() throws SQLException;
}
