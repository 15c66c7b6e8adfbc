/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.jdbc;

import fr.mediation.core.casefile.EventStore;
import fr.mediation.core.casefile.EventStoreContract;
import fr.mediation.core.json.CaseCodec;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcConnectionPool;

class H2EventStoreTest extends EventStoreContract {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    protected EventStore store() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:cases" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1", "sa", "");
        JdbcEventStore.migrate(pool);
        return new JdbcEventStore(pool, new CaseCodec());
    }
}
