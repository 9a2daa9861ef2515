package org.xuecang.platform.migration;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** Keeps the API from running with more power over the database than it needs. */
@ApplicationScoped
class RoleGuard {

    static final int FIRST = 1;

    @Inject
    Jdbi jdbi;

    void refuseTooMuchPower(@Observes @Priority(FIRST) StartupEvent start) {
        String reason =
                jdbi.withHandle(sql -> sql.select("""
                        select case
                            when role.rolsuper then 'is a superuser'
                            when exists (select 1 from pg_class where relowner = role.oid and relkind in ('r', 'p', 'v', 'S'))
                                then 'owns tables'
                            when role.rolcreaterole or role.rolbypassrls then 'may create roles or bypass row security'
                        end
                        from pg_roles role where role.rolname = current_user
                        """).mapTo(String.class).one());
        if (reason != null) {
            // of all exceptions the one that Quarkus answers with its message alone and an end of the process
            throw new ConfigurationException("The API's database role " + reason
                    + ". Give it a role of its own (XUECANG_DB_USER) and keep the owner for the migrate start.");
        }
    }
}
