package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.round.eligibility.AppliedCase;
import org.xuecang.round.eligibility.RuleSetting;
import org.xuecang.round.eligibility.RuleSettings;

/** What the people of a case, or its unit, were awarded before; what was withdrawn, or awarded by another organisation, does not count. */
@ApplicationScoped
class EarlierAwards {

    static final RuleSetting WHOM = RuleSetting.choice("whom", "people", "unit");
    static final RuleSetting PROGRAMMES = RuleSetting.choice("programmes", "own", "any");

    @Inject
    Jdbi jdbi;

    /** One of them, as texts show it. */
    record EarlierAward(String programme, LocalDate awardedOn) {}

    /** The latest of which something holds besides. */
    Optional<EarlierAward> latest(AppliedCase applied, RuleSettings settings, Condition besides) {
        UUID[] people = applied.people().toArray(UUID[]::new);
        Condition theirs = settings.choice(WHOM).equals("unit")
                ? Condition.of("w.unit_id = ?", applied.unitId())
                : Condition.of(
                        "a.applicant_id = any (?) or exists (select 1 from application_member m"
                                + " where m.application_id = a.id and m.user_id = any (?))",
                        people,
                        people);
        Condition programme = settings.choice(PROGRAMMES).equals("any")
                ? Condition.of("p.organisation_id = ?", applied.organisationId())
                : Condition.of("w.programme_id = ?", applied.programmeId());
        Condition all = Condition.of("w.withdrawn_on is null and w.application_id <> ?", applied.id())
                .and(theirs)
                .and(programme)
                .and(besides);
        return jdbi.withHandle(sql -> sql.select(
                        """
                        select p.name as programme, w.awarded_on from award w
                        join round_application a on a.id = w.application_id join programme p on p.id = w.programme_id
                        where\s""" + all.sql() + " order by w.awarded_on desc, w.id limit 1",
                        all.parameters().toArray())
                .map(RecordRows.of(EarlierAward.class))
                .findOne());
    }
}
