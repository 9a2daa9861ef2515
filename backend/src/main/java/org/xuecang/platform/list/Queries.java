package org.xuecang.platform.list;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;
import org.jdbi.v3.postgres.PostgresPlugin;

/** Plain SQL beside Hibernate, on the same pool and in the same transaction. */
class Queries {

    /** The container ends transactions; Jdbi must not roll back what it did not begin. */
    @Produces
    @Singleton
    Jdbi jdbi(DataSource pool) {
        Jdbi jdbi = Jdbi.create(pool)
                .setTransactionHandler(new CMTTransactionHandler())
                .installPlugin(new PostgresPlugin());
        // its messages would otherwise quote the parameters, and with them personal values, into the log
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        return jdbi;
    }
}
