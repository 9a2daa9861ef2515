package org.xuecang.review.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The plans. */
@ApplicationScoped
class AssignmentPlans implements PanacheRepositoryBase<AssignmentPlan, UUID> {}
