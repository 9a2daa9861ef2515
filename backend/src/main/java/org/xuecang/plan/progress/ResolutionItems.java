package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.organisation.event.ResolutionPassed;
import org.xuecang.plan.PublishedPlans;
import org.xuecang.platform.Ids;

/**
 * What a committee resolves becomes a task item of the division it works for: in that division's plan in force on the day
 * of the meeting, or by itself where there is none. The committee's office carries it out, else the committee.
 */
@ApplicationScoped
class ResolutionItems {

    /** After whatever the plan itself lists. */
    private static final int LAST = 100_000;

    @Inject
    Jdbi jdbi;

    @Inject
    PublishedPlans plans;

    private record Resolution(int ordinal, String text, String subject, LocalDate heldOn) {}

    void add(@Observes ResolutionPassed event) {
        jdbi.useHandle(sql -> {
            Resolution resolution = resolution(sql, event.resolutionId());
            UUID division = division(sql, event.organisationId(), resolution.heldOn());
            UUID id = Ids.next();
            sql.execute(
                    """
                    insert into task_item (id, organisation_id, plan_id, resolution_id, heading_id, heading, position, ordinal,
                        text, share)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'SHARED_TOTAL')
                    """,
                    id,
                    division,
                    plans.inForce(division, resolution.heldOn()).orElse(null),
                    event.resolutionId(),
                    event.meetingId(),
                    resolution.subject(),
                    LAST + resolution.ordinal(),
                    resolution.ordinal(),
                    resolution.text());
            sql.execute("""
                    insert into responsible_unit (id, task_item_id, organisation_id, part, position)
                    values (?, ?, ?, 'RESPONSIBLE', 0)
                    """, Ids.next(), id, office(sql, event.organisationId(), resolution.heldOn()));
        });
    }

    private static Resolution resolution(Handle sql, UUID id) {
        return sql.select("""
                        select resolution.ordinal, resolution.text, meeting.subject, meeting.held_on
                        from committee_resolution resolution join committee_meeting meeting on meeting.id = resolution.meeting_id
                        where resolution.id = ?
                        """, id)
                .map((row, _) -> new Resolution(
                        row.getInt("ordinal"),
                        row.getString("text"),
                        row.getString("subject"),
                        row.getObject("held_on", LocalDate.class)))
                .one();
    }

    private static UUID division(Handle sql, UUID committee, LocalDate day) {
        return sql.select("""
                        select above.id from organisation_ancestors(array[cast(? as uuid)], ?) above
                            join organisation division on division.id = above.id
                        where division.kind in ('TOWN', 'COUNTY', 'CITY', 'PROVINCE')
                        order by array_position(array['TOWN', 'COUNTY', 'CITY', 'PROVINCE'], division.kind) limit 1
                        """, committee, day).mapTo(UUID.class).findOne().orElse(committee);
    }

    private static UUID office(Handle sql, UUID committee, LocalDate day) {
        return sql.select("""
                        select office.id from organisation office
                            join organisation_parent link on link.organisation_id = office.id
                        where link.parent_id = ? and office.kind = 'OFFICE' and link.valid_from <= ?
                            and (link.valid_until is null or link.valid_until > ?)
                        order by office.sort_order, office.id limit 1
                        """, committee, day, day).mapTo(UUID.class).findOne().orElse(committee);
    }
}
