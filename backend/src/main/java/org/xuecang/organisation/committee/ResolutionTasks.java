package org.xuecang.organisation.committee;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What became of resolutions; declared by the feature in which they are carried out. */
public interface ResolutionTasks {

    /** @return the task item of each resolution, by the resolution's id; in one statement */
    Map<UUID, UUID> of(Collection<UUID> resolutions);
}
