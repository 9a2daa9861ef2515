package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.xuecang.plan.progress.LivingRows.Item;
import org.xuecang.plan.progress.LivingRows.UnitRow;

/** Keeps beside the rows when they were done, so that lists and measures need not work it out. */
@ApplicationScoped
class CompletionRows {

    @Inject
    Jdbi jdbi;

    void write(List<Item> items) {
        jdbi.useHandle(sql -> {
            try (PreparedBatch doneItems =
                            sql.prepareBatch("update task_item set done_on = ?, counted = ? where id = ?");
                    PreparedBatch doneUnits = sql.prepareBatch(
                            "update responsible_unit set done_on = ? where task_item_id = ? and organisation_id = ?")) {
                for (Item item : items) {
                    Completion completion = Completion.of(item);
                    doneItems.add(
                            completion.doneOn(),
                            completion.counted(),
                            item.row().id());
                    for (UnitRow unit : item.units()) {
                        doneUnits.add(
                                completion.units().get(unit.organisationId()),
                                item.row().id(),
                                unit.organisationId());
                    }
                }
                if (!items.isEmpty()) {
                    doneItems.execute();
                }
                if (doneUnits.size() > 0) {
                    doneUnits.execute();
                }
            }
        });
    }
}
