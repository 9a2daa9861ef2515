package org.xuecang.demo;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.access.AsSystem;

/** Loads the demo world before the application calls itself ready; several copies starting at once load it once. */
@ApplicationScoped
class DemoWorld {

    private static final Logger LOG = Logger.getLogger(DemoWorld.class);
    private static final int AFTER_PLATFORM = 1_000;

    @ConfigProperty(name = "xuecang.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    @All
    List<DemoPart> parts;

    @Inject
    AsSystem system;

    @Inject
    Jdbi jdbi;

    void load(@Observes @Priority(AFTER_PLATFORM) StartupEvent start) {
        if (wanted) {
            parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).forEach(this::loadOnce);
        }
    }

    private void loadOnce(DemoPart part) {
        system.run(() -> QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            if (claim(part.name())) {
                part.load();
                LOG.infof("demo world: loaded %s", part.name());
            }
        }));
    }

    /** The primary key makes a second copy wait for the first's commit and then find the part there. */
    private boolean claim(String part) {
        return jdbi.withHandle(sql -> sql.execute(
                        "insert into demo_part (name, loaded_at) values (?, now()) on conflict do nothing", part))
                == 1;
    }
}
