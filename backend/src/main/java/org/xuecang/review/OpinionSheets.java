package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.Printed;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.OpinionSheet.Opinion;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Rounds;
import org.xuecang.round.rubric.RubricContent;
import org.xuecang.round.rubric.RubricContent.Criterion;
import org.xuecang.round.rubric.RubricContent.Veto;

/** Puts together what experts said of a case, for the sheet that is printed and sealed. */
@ApplicationScoped
class OpinionSheets {

    /** The ranking keeps four. */
    private static final int PLACES = 2;

    /** Two experts may have given the same points and no comment: then what they gave for each criterion decides. */
    private static final Comparator<Opinion> BY_CONTENT = Comparator.comparing(Opinion::total)
            .reversed()
            .thenComparing(Opinion::comment, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(opinion -> opinion.points().toString())
            .thenComparing(opinion -> opinion.vetoes().toString());

    @Inject
    ReviewSight sight;

    @Inject
    RoundCases cases;

    @Inject
    Rounds rounds;

    @Inject
    RoundRubrics rubrics;

    @Inject
    Gate gate;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    private record Facts(
            String title,
            String unitName,
            String organiserName,
            List<String> writers,
            String receiptNumber,
            Instant submittedAt) {}

    /** @throws org.xuecang.platform.problem.DomainError 404 also where nothing is scored, to the case's own people and to its experts */
    Printed<OpinionSheet> of(UUID applicationId) {
        Optional<RoundCase> reviewed = cases.find(applicationId).filter(_ -> sight.seesAllOf(applicationId));
        Optional<OpenRound> found = reviewed.map(RoundCase::roundId).flatMap(rounds::find);
        OpenRound round = gate.seen(found, ReviewPermission.READ, OpenRound::organisationId);
        RubricContent rubric = rubrics.find(round).orElseThrow(PlatformProblem.NOT_FOUND::error);
        return Printed.of(
                sheet(applicationId, round, rubric.of(reviewed.orElseThrow().category())));
    }

    private OpinionSheet sheet(UUID applicationId, OpenRound round, RubricContent rubric) {
        Facts facts = facts(applicationId);
        List<Opinion> opinions = opinions(applicationId, rubric);
        return new OpinionSheet(
                applicationId,
                round.id(),
                round.title(),
                facts.organiserName(),
                facts.title(),
                facts.unitName(),
                facts.writers(),
                facts.receiptNumber(),
                facts.submittedAt(),
                judged(rubric).map(OpinionSheets::criterion).toList(),
                opinions,
                mean(opinions));
    }

    private static Stream<Criterion> judged(RubricContent rubric) {
        return rubric.criteria().stream().filter(Criterion::onSheet);
    }

    private static OpinionSheet.Criterion criterion(Criterion each) {
        return new OpinionSheet.Criterion(
                each.name(),
                Stream.of(each.group(), each.subgroup())
                        .filter(Objects::nonNull)
                        .toList(),
                each.kind(),
                each.points(),
                each.weight(),
                each.standsApart(),
                each.gate() == null ? null : each.gate().written());
    }

    private Facts facts(UUID applicationId) {
        return jdbi.withHandle(sql -> sql.select("""
                        select revision.title, organisation_name_on(a.unit_id, ?) as unit_name,
                            organisation_name_on(r.organiser_id, ?) as organiser_name,
                            applicant.display_name || array(select person.display_name from application_member m
                                join app_user person on person.id = m.user_id where m.application_id = a.id
                                order by m.joined_at, m.user_id) as writers,
                            a.receipt_number, revision.submitted_at
                        from round_application a join application_round r on r.id = a.round_id
                            join app_user applicant on applicant.id = a.applicant_id
                            join application_revision revision
                                on revision.application_id = a.id and revision.number = a.revision
                        where a.id = ?
                        """, time.today(), time.today(), applicationId)
                .map(RecordRows.of(Facts.class))
                .one());
    }

    private List<Opinion> opinions(UUID applicationId, RubricContent rubric) {
        return jdbi.withHandle(sql -> sql
                .select("""
                        select scores, vetoes, comment, total, scorer from review where application_id = ? and state = 'SUBMITTED'
                        """, applicationId)
                .map((row, _) -> opinion(
                        rubric,
                        ReviewSheet.stored(row.getString("scores"), row.getString("vetoes"), row.getString("comment")),
                        row.getBigDecimal("total"),
                        row.getString("scorer")))
                .stream()
                .sorted(BY_CONTENT)
                .toList());
    }

    private static Opinion opinion(RubricContent rubric, ReviewSheet given, BigDecimal total, String scorer) {
        return new Opinion(
                judged(rubric)
                        .map(criterion -> given.scores().get(criterion.key()))
                        .toList(),
                total,
                scorer,
                rubric.vetoes().stream()
                        .filter(veto -> given.vetoes().contains(veto.key()))
                        .map(Veto::name)
                        .toList(),
                given.comment());
    }

    private static BigDecimal mean(List<Opinion> opinions) {
        return opinions.isEmpty()
                ? null
                : opinions.stream()
                        .map(Opinion::total)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(opinions.size()), PLACES, RoundingMode.HALF_UP);
    }
}
