package org.xuecang.project.appraisal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which case is appraised in which stage. */
@ApplicationScoped
class Appraisals implements PanacheRepositoryBase<Appraisal, UUID> {

    /** The latest first; ids grow with time. */
    List<Appraisal> of(UUID applicationId) {
        return list("applicationId = ?1 order by id desc", applicationId);
    }
}
