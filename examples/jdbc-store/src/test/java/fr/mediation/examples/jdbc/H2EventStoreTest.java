/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.jdbc;

import fr.mediation.core.casefile.EventStore;
import fr.mediation.core.casefile.EventStoreContract;
import fr.mediation.core.json.CaseCodec;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

class H2EventStoreTest extends EventStoreContract {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    protected EventStore store() {
        return new JdbcEventStore(pool(), new CaseCodec());
    }

    private static JdbcConnectionPool pool() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:cases" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1", "sa", "");
        JdbcEventStore.migrate(pool);
        return pool;
    }

    @Test
    void aSnapshotIsNeverTheTruth() throws SQLException {
        JdbcConnectionPool pool = pool();
        SnapshotContract.holds(pool, new JdbcEventStore(pool, new CaseCodec()));
    }
}
