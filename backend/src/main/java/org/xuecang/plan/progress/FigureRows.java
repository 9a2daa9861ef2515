package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.xuecang.measure.MeasureRow;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;

/** The reports behind a figure that units give by hand, the latest first. */
@ApplicationScoped
class FigureRows {

    @Inject
    Lists lists;

    /** @param units whose reports the reader may see; null means all */
    Page<MeasureRow> page(UUID targetId, Set<UUID> units, PageRequest request) {
        ListQuery query = ListQuery.of(
                        "f.id, 'target-report' as kind, f.line || '（' || f.value || '）' as label, f.as_of as day,"
                                + " f.unit_id as organisation_id,"
                                + " organisation_name_on(f.unit_id, f.as_of) as organisation_name",
                        "target_report f")
                .where("f.target_id = ?", targetId)
                .whereGiven("f.unit_id = any (?)", units == null ? null : units.toArray(UUID[]::new))
                .orderBy(SortKey.descending("f.as_of", "date"), SortKey.descending("f.id", "uuid"));
        return lists.page(query, request, MeasureRow.class);
    }
}
