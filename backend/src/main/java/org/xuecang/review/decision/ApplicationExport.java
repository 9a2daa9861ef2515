package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.xuecang.application.ApplicationFilter;
import org.xuecang.application.ApplicationList;
import org.xuecang.application.ApplicationPermission;
import org.xuecang.application.ApplicationState;
import org.xuecang.application.CaseHandlers;
import org.xuecang.application.LeftOver;
import org.xuecang.organisation.Level;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.OwnScope;
import org.xuecang.platform.http.CallerTexts;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.sheet.Sheet;
import org.xuecang.platform.sheet.SheetColumns;
import org.xuecang.platform.sheet.SheetFile;
import org.xuecang.platform.sheet.SheetTexts;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundPermission;
import org.xuecang.round.Rounds;

/**
 * The list of applications as a spreadsheet, with what came of each. What experts gave stands in it only for those who
 * oversee or handle the case.
 */
@ApplicationScoped
class ApplicationExport {

    private static final String COLUMNS = """
            r.title as round, person.display_name as applicant, a.state, s.staff_name as stage, e.rank,
            a.receipt_number, a.submitted_at, case when cut.stage_id is null then decided.outcome else 'NOT_SELECTED' end as outcome, ended.kind as ending, decided.grade, w.level, w.document_number, w.awarded_on,
            w.withdrawn_on, p.name as programme, a.category, not a.takes_place as exempt
            """;

    /** Of each case the ranking of the last experts who had it, as that was made last. */
    private static final String FURTHER = """
             join programme p on p.id = r.programme_id
            left join (select v.application_id, count(*) as reviews from review v where v.state = 'SUBMITTED'
                    group by v.application_id) handed_in on handed_in.application_id = a.id
            left join (select distinct on (c.application_id) c.application_id, c.place,
                        round(cast(c.scores -> latest.method ->> 'score' as numeric), 4) as score
                    from (select distinct on (made.stage_id) made.id, made.stage_id, made.method from ranking made
                        order by made.stage_id, made.made_at desc, made.id desc) latest
                    join round_stage scored_in on scored_in.id = latest.stage_id
                    join ranking_case c on c.ranking_id = latest.id
                    order by c.application_id, scored_in.position desc) ranked on ranked.application_id = a.id
            left join shortlist_case cut on cut.application_id = a.id and not cut.goes_on
            left join (select i.application_id, case when taken_out.id is null then i.outcome else 'NOT_SELECTED' end as outcome,
                        case when taken_out.id is null then i.grade end as grade
                    from decision_item i join decision d on d.id = i.decision_id and d.state = 'APPROVED'
                    left join application_event taken_out on taken_out.application_id = i.application_id
                        and taken_out.kind in ('OVERTURNED', 'APPRAISAL_FAILED')) decided
                on decided.application_id = a.id and a.state in ('SUBMITTED', 'SELECTED', 'NOT_SELECTED')
            left join application_event ended on ended.application_id = a.id
                and ended.kind in ('NOT_ENDORSED', 'NOT_CORRECTED')
            left join award w on w.application_id = a.id
            """;

    @Inject
    ApplicationList applications;

    @Inject
    CaseHandlers handlers;

    @Inject
    Rounds rounds;

    @Inject
    OwnScope scope;

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    @Inject
    CallerTexts caller;

    @Inject
    RequestTime time;

    /** A row. */
    private record Exported(
            String round,
            String title,
            String unit,
            String applicant,
            ApplicationState state,
            String stage,
            Integer rank,
            String receiptNumber,
            Instant submittedAt,
            Integer reviews,
            BigDecimal score,
            Integer place,
            Outcome outcome,
            LeftOver ending,
            String grade,
            Level level,
            String documentNumber,
            LocalDate awardedOn,
            LocalDate withdrawnOn,
            String programme,
            String category,
            boolean exempt) {}

    /** @throws org.xuecang.platform.problem.DomainError 403 */
    @Transactional
    SheetFile of(ApplicationFilter filter, PageRequest request, String wanted) {
        Optional<OpenRound> round = Optional.ofNullable(filter.round()).flatMap(rounds::find);
        // whose audit trail tells of it; the caller's own where there is none
        scope.require(
                ApplicationPermission.READ, round.map(OpenRound::organisationId).orElse(null));
        Condition experts = experts();
        Object[] asked = experts.parameters().toArray();
        ListQuery query = applications
                .query(filter, request, COLUMNS, FURTHER)
                .column("organisation_name_on(a.unit_id, ?) as unit", time.today())
                .column("case when " + experts.sql() + " then handed_in.reviews end as reviews", asked)
                .column("case when " + experts.sql() + " then ranked.score end as score", asked)
                .column("case when " + experts.sql() + " then ranked.place end as place", asked);
        SheetTexts texts = SheetTexts.of(caller.language(), "applications");
        SheetColumns<Exported> columns = columns(texts).chosen(wanted);
        InputStream sheet = Sheet.of(
                texts.title(),
                columns.headings(),
                rows -> lists.each(query, Exported.class, row -> rows.row(columns.cells(row))));
        return SheetFile.of(texts, shownTitle(round), time.today(), sheet);
    }

    /** A round that the caller does not see is not named. */
    private String shownTitle(Optional<OpenRound> round) {
        return round.filter(found -> gate.allows(RoundPermission.READ, found.organisationId()))
                .map(OpenRound::title)
                .orElse(null);
    }

    /** Where the caller may know what experts gave. */
    private Condition experts() {
        return gate.furtherWhere(DecisionPermission.OVERSEE, "r.organisation_id")
                .or(gate.furtherWhere(DecisionPermission.READ, "r.organisation_id")
                        .and(handlers.handled()));
    }

    private static SheetColumns<Exported> columns(SheetTexts texts) {
        return SheetColumns.<Exported>of(texts)
                .with("round", "round", Exported::round)
                .with("title", "title-of-one", Exported::title)
                .with("unit", "unit", Exported::unit)
                .with("applicant", "applicant", Exported::applicant)
                .with("state", "state", row -> texts.word("application-state", row.state()))
                .with("stage", "stage", Exported::stage)
                .with("rank", "rank", Exported::rank)
                .with("receiptNumber", "receipt", Exported::receiptNumber)
                .with("submittedAt", "submitted", Exported::submittedAt)
                .with("reviews", "reviews", Exported::reviews)
                .with("score", "score", Exported::score)
                .with("place", "place", Exported::place)
                .with(
                        "outcome",
                        "outcome",
                        row -> row.ending() == null
                                ? texts.word("outcome", row.outcome())
                                : texts.word("left-over", row.ending()))
                .with("grade", "grade", Exported::grade)
                .with("level", "level", row -> texts.word("level", row.level()))
                .with("documentNumber", "document", Exported::documentNumber)
                .with("awardedOn", "awarded", Exported::awardedOn)
                .with("withdrawnOn", "withdrawn", Exported::withdrawnOn)
                .with("programme", "programme", Exported::programme)
                .with("category", "category", Exported::category)
                .with("exempt", "exempt", row -> row.exempt() ? texts.word("yes") : null);
    }
}
