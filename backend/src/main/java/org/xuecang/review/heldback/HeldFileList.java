package org.xuecang.review.heldback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.application.ApplicationSight;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.ReviewDesk;

/** Files of what was handed in last that were held back, of the cases of which staff read all that experts do. */
@ApplicationScoped
class HeldFileList {

    /** With {@code f} the file as experts get it. */
    static final String FROM =
            ApplicationSight.FROM + " join blind_file f on f.application_id = a.id and f.revision = a.revision";

    private static final String COLUMNS =
            "f.file_id as id, a.id as application_id, a.title, s.staff_name as stage_name, file.name, "
                    + HeldFileState.OF_ROW + " as state, f.held_for, f.tells, f.found, f.changed_at";

    @Inject
    ReviewDesk desk;

    @Inject
    Lists lists;

    @Inject
    RequestTime time;

    /** By title and file. @throws DomainError 404 also to the experts of the round, 400 */
    Page<HeldFileSummary> page(UUID roundId, HeldFileFilter filter, PageRequest request) {
        desk.readByStaff(roundId);
        ListQuery query = ListQuery.of(COLUMNS, FROM + " join stored_file file on file.id = f.file_id")
                .leftJoin("round_stage s on s.id = a.stage_id")
                .column("organisation_name_on(a.unit_id, ?) as unit_name", time.today())
                .visible(desk.readByStaff())
                .where("a.round_id = ? and a.state <> 'DISCARDED'", roundId)
                .where("(f.held_for is not null or f.changed_by is not null)")
                .whereGiven(HeldFileState.OF_ROW + " = ?", name(filter.state()))
                .whereGiven("f.held_for = ?", name(filter.heldFor()))
                .whereGiven("? = any (f.tells)", name(filter.tells()))
                .whereGiven("a.stage_id = ?", filter.stage())
                .whereContains("a.title", filter.title())
                .orderBy(
                        SortKey.text("a.title"),
                        SortKey.ascending("a.id", "uuid"),
                        SortKey.ascending("f.file_id", "uuid"))
                .sorted(request, HeldFileSort.class, by -> switch (by) {
                    case TITLE -> SortKey.text("a.title");
                    case NAME -> SortKey.text("file.name");
                    case CHANGED_AT -> SortKey.ascending("f.changed_at", "timestamptz");
                });
        return lists.page(query, request, HeldFileSummary.class);
    }

    private static String name(Enum<?> asked) {
        return asked == null ? null : asked.name();
    }
}
