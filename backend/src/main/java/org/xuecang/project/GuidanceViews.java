package org.xuecang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.CaseMaterial;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.review.ReviewView;
import org.xuecang.round.Rounds;
import org.xuecang.round.form.PublishedForms;

/** Shows the advice that an item had. */
@ApplicationScoped
class GuidanceViews {

    @Inject
    Guidance guidance;

    @Inject
    RoundCases cases;

    @Inject
    Rounds rounds;

    @Inject
    PublishedForms forms;

    @Inject
    Gate gate;

    @Inject
    Jdbi jdbi;

    private record Standing(
            LocalDate until, UUID mentorId, String mentorName, MentorshipState mentorState, Instant namedAt) {

        GuidanceView.Mentor mentor() {
            return mentorId == null ? null : new GuidanceView.Mentor(mentorId, mentorName, mentorState, namedAt);
        }
    }

    /** The application and all that it continues. */
    List<UUID> chain(UUID applicationId) {
        return guidance.chain(applicationId);
    }

    GuidanceView of(RoundCase item) {
        Standing standing = standing(item.id());
        boolean writes = !gate.caller().isSystem()
                && item.writers().contains(gate.caller().userId());
        return new GuidanceView(
                item.id(),
                continues(item.id()),
                writes ? continuable(item.id(), gate.caller().userId()) : List.of(),
                standing == null ? null : standing.until(),
                standing == null ? null : standing.mentor(),
                writes,
                guidance.of(guidance.chain(item.id())));
    }

    /** In the incubation that it came to last. */
    private Standing standing(UUID applicationId) {
        return jdbi.withHandle(sql -> sql.select("""
                        select i.until, m.mentor_id, person.display_name as mentor_name, m.state as mentor_state, m.named_at
                        from incubation i left join mentorship m on m.application_id = i.application_id
                                and m.stage_id = i.stage_id and m.state in ('ASKED', 'ACCEPTED', 'ENDED')
                            left join app_user person on person.id = m.mentor_id
                        where i.application_id = ? order by i.since desc, m.named_at desc limit 1
                        """, applicationId)
                .map(RecordRows.of(Standing.class))
                .findOne()
                .orElse(null));
    }

    private GuidanceView.Continued continues(UUID applicationId) {
        return jdbi.withHandle(sql -> sql.select("""
                        select a.id as application_id, a.title, r.title as round_title
                        from continued_application c join round_application a on a.id = c.earlier_id
                            join application_round r on r.id = a.round_id
                        where c.application_id = ?
                        """, applicationId)
                .map(RecordRows.of(GuidanceView.Continued.class))
                .findOne()
                .orElse(null));
    }

    /** What somebody writes with others that was incubated, the latest first. */
    private List<GuidanceView.Continued> continuable(UUID applicationId, UUID writer) {
        return jdbi.withHandle(sql -> sql.select("""
                        select a.id as application_id, a.title, r.title as round_title
                        from round_application a join application_round r on r.id = a.round_id
                        where a.id <> ? and a.title is not null
                            and exists (select 1 from incubation i where i.application_id = a.id)
                            and (a.applicant_id = ? or exists (select 1 from application_member m
                                where m.application_id = a.id and m.user_id = ?))
                        order by a.id desc limit 50
                        """, applicationId, writer, writer)
                .map(RecordRows.of(GuidanceView.Continued.class))
                .list());
    }

    MentorshipView of(Mentorship mentorship) {
        RoundCase item = cases.find(mentorship.applicationId()).orElseThrow();
        CaseMaterial handedIn = cases.material(item.id());
        return new MentorshipView(
                mentorship.id(),
                mentorship.roundId(),
                rounds.find(mentorship.roundId()).orElseThrow().title(),
                item.id(),
                mentorship.state(),
                standing(item.id()).until(),
                new ReviewView.Material(
                        handedIn.title(),
                        handedIn.formVersionId(),
                        forms.get(handedIn.formVersionId()).content(),
                        handedIn.answers(),
                        handedIn.files()),
                of(item),
                mentorship.version());
    }
}
