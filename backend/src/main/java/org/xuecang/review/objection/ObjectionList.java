package org.xuecang.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.time.RequestTime;

/** Objections, the latest first. */
@ApplicationScoped
public class ObjectionList {

    private static final String COLUMNS = """
            o.id, o.notice_id, r.id as round_id, r.title as round_title, o.application_id, a.title as application_title,
            o.channel, o.state, o.received_at, o.settled_at
            """;

    @Inject
    ObjectionDesk desk;

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    @Inject
    RequestTime time;

    /** What a list of objections is asked for. */
    public record Filter(UUID round, ObjectionState state, String title) {}

    Page<ObjectionSummary> page(Filter filter, PageRequest request) {
        gate.where(ObjectionPermission.READ, "r.organisation_id");
        String title = filter.title();
        ListQuery query = ListQuery.of(COLUMNS, ObjectionDesk.FROM)
                .column("organisation_name_on(a.unit_id, ?) as unit_name", time.today())
                .visible(desk.where())
                .whereGiven("r.id = ?", filter.round())
                .whereGiven(
                        "o.state = ?",
                        filter.state() == null ? null : filter.state().name())
                .whereContains("a.title", title)
                .orderBy(SortKey.descending("o.received_at", "timestamptz"), SortKey.descending("o.id", "uuid"));
        return lists.page(query, request, ObjectionSummary.class);
    }
}
