package org.xuecang.application;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All that applications stand on. */
@ApplicationScoped
public class StandingGrounds {

    @All
    @Inject
    List<StandingGround> grounds;

    /** As {@link StandingGround#gone}; of several faults one. */
    public Map<UUID, String> gone(Collection<UUID> applicationIds) {
        Map<UUID, String> gone = new HashMap<>();
        grounds.forEach(ground -> gone.putAll(ground.gone(applicationIds)));
        return gone;
    }
}
