package de.stadtindex.platform.replica;

import de.stadtindex.platform.content.PublicContent;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.util.function.SingletonSupplier;

/** Where transactions go that only read: those of public pages to the replica as far as it has followed, all others to the database. */
final class ReplicaReads extends AbstractDataSource {

    private final DataSource database;
    private final Replica replica;
    private final SingletonSupplier<PublicContent> content;

    ReplicaReads(DataSource database, Replica replica, SingletonSupplier<PublicContent> content) {
        this.database = database;
        this.replica = replica;
        this.content = content;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (PublicReads.areGoingOn() && replica.hasReached(content.obtain().number())) {
            try {
                return replica.connection();
            } catch (SQLException fault) {
                replica.lost(fault);
            }
        }
        Connection connection = database.getConnection();
        connection.setReadOnly(true);
        return connection;
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return database.getConnection(username, password);
    }
}
