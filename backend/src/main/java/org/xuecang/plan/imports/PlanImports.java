package org.xuecang.plan.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The imports. */
@ApplicationScoped
class PlanImports implements PanacheRepositoryBase<PlanImport, UUID> {

    Optional<PlanImport> findLatestOfFile(UUID organisationId, String sha256) {
        return find("organisationId = ?1 and fileSha256 = ?2 order by id desc", organisationId, sha256)
                .firstResultOptional();
    }
}
