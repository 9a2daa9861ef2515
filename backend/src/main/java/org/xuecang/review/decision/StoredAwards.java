package org.xuecang.review.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The awards. */
@ApplicationScoped
class StoredAwards implements PanacheRepositoryBase<Award, UUID> {}
