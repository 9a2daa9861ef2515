package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.organisation.committee.ResolutionTasks;

/** Tells a committee as which task items its resolutions are carried out. */
@ApplicationScoped
class ItemsOfResolutions implements ResolutionTasks {

    @Inject
    Jdbi jdbi;

    @Override
    public Map<UUID, UUID> of(Collection<UUID> resolutions) {
        return jdbi.withHandle(sql -> sql.select(
                        "select resolution_id, id from task_item where resolution_id = any (?)",
                        (Object) resolutions.toArray(UUID[]::new))
                .map((row, _) -> Map.entry(row.getObject("resolution_id", UUID.class), row.getObject("id", UUID.class)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
