package de.stadtindex.platform.replica;

import com.zaxxer.hikari.HikariDataSource;
import de.stadtindex.platform.content.PublicContent;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.util.function.SingletonSupplier;

/** Teaches the portal's source of connections the way to the replica. */
final class ReplicaRouting implements BeanPostProcessor, DisposableBean {

    private static final int PATIENCE_IN_MILLISECONDS = 2_000;

    private final ObjectProvider<ReplicaProperties> properties;
    private final ObjectProvider<JdbcConnectionDetails> database;
    private final ObjectProvider<PublicContent> content;
    private @Nullable Replica replica;

    ReplicaRouting(
            ObjectProvider<ReplicaProperties> properties,
            ObjectProvider<JdbcConnectionDetails> database,
            ObjectProvider<PublicContent> content) {
        this.properties = properties;
        this.database = database;
        this.content = content;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof LazyConnectionDataSourceProxy source) {
            DataSource direct = Objects.requireNonNull(source.getTargetDataSource());
            Replica found = new Replica(pool(properties.getObject(), database.getObject()), direct);
            replica = found;
            source.setReadOnlyDataSource(new ReplicaReads(direct, found, SingletonSupplier.of(content::getObject)));
        }
        return bean;
    }

    private static HikariDataSource pool(ReplicaProperties replica, JdbcConnectionDetails database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("replica");
        pool.setJdbcUrl(replica.url());
        pool.setUsername(Objects.requireNonNullElse(replica.username(), database.getUsername()));
        pool.setPassword(Objects.requireNonNullElse(replica.password(), database.getPassword()));
        pool.setReadOnly(true);
        pool.setMinimumIdle(0);
        // The portal starts without it, and does not wait for it
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(PATIENCE_IN_MILLISECONDS);
        pool.setValidationTimeout(PATIENCE_IN_MILLISECONDS / 2);
        pool.addDataSourceProperty("ApplicationName", "stadtindex-replica");
        pool.addDataSourceProperty("connectTimeout", "2");
        pool.addDataSourceProperty("socketTimeout", "70");
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }

    @Override
    public void destroy() {
        if (replica != null) {
            replica.close();
        }
    }
}
