package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xuecang.plan.progress.LivingRows.Item;

/** Whether an item still takes reports. */
@ApplicationScoped
class OpenItems {

    @Inject
    LivingItems items;

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code item-not-open} */
    void require(Item item) {
        if (item.row().outcome() != null || items.isWithdrawn(item.row().id())) {
            throw ProgressProblem.ITEM_NOT_OPEN.error();
        }
    }
}
