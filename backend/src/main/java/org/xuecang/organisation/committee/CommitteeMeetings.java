package org.xuecang.organisation.committee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;

/** The stored meetings. */
@ApplicationScoped
class CommitteeMeetings implements PanacheRepositoryBase<CommitteeMeeting, UUID> {

    @Inject
    Lists lists;

    /** The latest first, within days from the first up to and without the last; each bound may be null. */
    Page<CommitteeMeetingSummary> page(
            UUID committee, LocalDate from, LocalDate until, Condition visible, PageRequest page) {
        ListQuery query = ListQuery.of(
                        "m.id, m.committee_id, m.held_on, m.subject, m.minutes_number,"
                                + " (select count(*) from committee_resolution passed where passed.meeting_id = m.id)"
                                + " as resolution_count",
                        "committee_meeting m join committee c on c.id = m.committee_id")
                .visible(visible)
                .where("m.committee_id = ?", committee)
                .whereGiven("m.held_on >= ?", from)
                .whereGiven("m.held_on < ?", until)
                .orderBy(SortKey.descending("m.held_on", "date"), SortKey.descending("m.id", "uuid"))
                .sorted(page, MeetingSort.class, by -> switch (by) {
                    case HELD_ON -> SortKey.ascending("m.held_on", "date");
                    case SUBJECT -> SortKey.text("m.subject");
                });
        return lists.page(query, page, CommitteeMeetingSummary.class);
    }

    Optional<CommitteeMeeting> find(UUID committee, UUID id) {
        return findByIdOptional(id).filter(meeting -> meeting.committeeId().equals(committee));
    }

    boolean isNumberTaken(UUID committee, String minutesNumber, UUID except) {
        return count("committeeId = ?1 and minutesNumber = ?2 and id <> ?3", committee, minutesNumber, except) > 0;
    }
}
