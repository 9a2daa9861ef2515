package org.xuecang.application.eligibility;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.round.eligibility.AppliedCase;
import org.xuecang.round.form.FormFacts;
import org.xuecang.round.form.PublishedForms;

/** What else the same people, or the same unit, have handed in. What was withdrawn or not admitted does not count. */
@ApplicationScoped
class OtherCases {

    private static final String COUNTS =
            "a.id <> ? and a.state in ('SUBMITTED', 'RETURNED', 'SELECTED', 'NOT_SELECTED')";
    private static final String OF_PEOPLE = """
             and (a.applicant_id = any (?) or exists (select 1 from application_member m
                where m.application_id = a.id and m.user_id = any (?)))
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    PublishedForms forms;

    /** Of the same people in the same round. */
    List<FormFacts> inRound(AppliedCase applied) {
        UUID[] people = applied.people().toArray(UUID[]::new);
        return jdbi.withHandle(
                sql -> sql.select("""
                        select handed.form_version_id, handed.answers from round_application a
                        join application_revision handed on handed.application_id = a.id and handed.number = a.revision
                        where a.round_id = ? and\s""" + COUNTS + OF_PEOPLE, applied.roundId(), applied.id(), people, people)
                        .map((row, _) -> forms.get(row.getObject(1, UUID.class))
                                .facts(StoredJson.read(row.getString(2), ObjectNode.class)))
                        .list());
    }

    /** Other programmes of the same organisation to which the same people or the same unit have applied in the year. */
    int programmes(AppliedCase applied, boolean ofUnit) {
        UUID[] people = applied.people().toArray(UUID[]::new);
        String counted = """
                select count(distinct r.programme_id) from round_application a
                join application_round r on r.id = a.round_id
                where r.organisation_id = ? and r.year = ? and r.programme_id <> ? and\s""" + COUNTS;
        return jdbi.withHandle(sql -> (ofUnit
                        ? sql.select(
                                counted + " and a.unit_id = ?",
                                applied.organisationId(),
                                applied.year(),
                                applied.programmeId(),
                                applied.id(),
                                applied.unitId())
                        : sql.select(
                                counted + OF_PEOPLE,
                                applied.organisationId(),
                                applied.year(),
                                applied.programmeId(),
                                applied.id(),
                                people,
                                people))
                .mapTo(Integer.class)
                .one());
    }
}
