package org.xuecang.project.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.StandingGround;

/** What was called into a comparison stands on its award: finished, and not withdrawn since. */
@ApplicationScoped
class FinishedWorkGround implements StandingGround {

    private static final String FAULT = "work-not-finished";

    @Inject
    Jdbi jdbi;

    @Override
    public Map<UUID, String> gone(Collection<UUID> applicationIds) {
        if (applicationIds.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(sql -> sql.select(
                        """
                        select f.application_id from finished_work f join award w on w.id = f.award_id
                        where f.application_id = any (?) and not (%s)
                        """.formatted(FinishedWorkList.FINISHED), (Object) applicationIds.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .collect(Collectors.toUnmodifiableMap(id -> id, _ -> FAULT)));
    }
}
