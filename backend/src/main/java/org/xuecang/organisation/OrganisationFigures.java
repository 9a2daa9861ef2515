package org.xuecang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** How many organisations there are and how often committees met; for measures. */
@ApplicationScoped
public class OrganisationFigures {

    @Inject
    Jdbi jdbi;

    /**
     * @param below counted with all below it
     * @param kind null for all kinds
     */
    public long organisations(UUID below, OrganisationKind kind, LocalDate day) {
        return jdbi.withHandle(sql -> sql.select(
                        "select count(*) from organisation_subtree(array[cast(? as uuid)], ?) line"
                                + " join organisation o using (id) where cast(? as text) is null or o.kind = ?",
                        below,
                        day,
                        kind == null ? null : kind.name(),
                        kind == null ? null : kind.name())
                .mapTo(Long.class)
                .one());
    }

    /** Meetings held from a day up to and without another, by the committees at or below an organisation on the last. */
    public long committeeMeetings(UUID below, LocalDate from, LocalDate until) {
        return jdbi.withHandle(sql -> sql.select(
                        "select count(*) from committee_meeting met join committee c on c.id = met.committee_id"
                                + " where met.held_on >= ? and met.held_on < ? and c.organisation_id in"
                                + " (select id from organisation_subtree(array[cast(? as uuid)], ?))",
                        from,
                        until,
                        below,
                        until.minusDays(1))
                .mapTo(Long.class)
                .one());
    }
}
