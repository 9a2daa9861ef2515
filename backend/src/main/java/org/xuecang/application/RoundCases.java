package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.Condition;
import org.xuecang.round.form.PublishedForm;
import org.xuecang.round.form.PublishedForms;

/** What the features that run further stages may know of applications; who may ask is for them to say. */
@ApplicationScoped
public class RoundCases {

    /** Of a row of {@code round_application a}: that it is a case at all. */
    public static final String HANDED_IN = "a.revision > 0 and a.state <> 'DISCARDED'";

    @Inject
    RoundApplications applications;

    @Inject
    ApplicationParts parts;

    @Inject
    ApplicationFiles files;

    @Inject
    SealedAnswers sealed;

    @Inject
    PublishedForms forms;

    @Inject
    Jdbi jdbi;

    /** Empty also for one that was never handed in. */
    public Optional<RoundCase> find(UUID id) {
        return all(Condition.of("a.id = ?", id)).stream().findFirst();
    }

    /** In one statement. */
    public List<RoundCase> find(Collection<UUID> ids) {
        return all(Condition.of("a.id = any (?)", (Object) ids.toArray(UUID[]::new)));
    }

    /** All that were handed in, also those that were withdrawn or refused since; in one statement. */
    public List<RoundCase> ofRound(UUID roundId) {
        return all(Condition.of("a.round_id = ?", roundId));
    }

    /** Also a draft that was never handed in, for one of those who write it; empty for everybody else. */
    public Optional<RoundCase> writtenBy(UUID id, UUID writer) {
        Condition own = Condition.of("a.state <> 'DISCARDED' and a.id = ?", id).and(ApplicationSight.writtenBy(writer));
        return select(own).stream().findFirst();
    }

    private List<RoundCase> all(Condition wanted) {
        return select(new Condition(HANDED_IN, List.of()).and(wanted));
    }

    private List<RoundCase> select(Condition wanted) {
        return jdbi.withHandle(sql -> sql.select(
                        """
                        select a.id, a.round_id, a.unit_id, a.applicant_id, coalesce(a.title, a.draft_title) as title,
                            a.category, a.state, a.stage_id,
                            coalesce((select v.form_version_id from application_revision v
                                where v.application_id = a.id and v.number = a.revision), a.form_version_id)
                                as form_version_id,
                            array(select m.user_id from application_member m where m.application_id = a.id) as members
                        from round_application a where %s order by a.id
                        """.formatted(wanted.sql()), wanted.parameters().toArray())
                .map((row, _) -> read(row))
                .list());
    }

    private static RoundCase read(ResultSet row) throws SQLException {
        Set<UUID> writers =
                new HashSet<>(List.of((UUID[]) row.getArray("members").getArray()));
        writers.add(row.getObject("applicant_id", UUID.class));
        return new RoundCase(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                Set.copyOf(writers),
                row.getString("title"),
                row.getString("category"),
                ApplicationState.valueOf(row.getString("state")),
                row.getObject("stage_id", UUID.class),
                row.getObject("form_version_id", UUID.class));
    }

    /** Cases of a round by the number on their receipt; what no case has is left out. In one statement. */
    public Map<String, UUID> byReceipt(UUID roundId, Collection<String> numbers) {
        return jdbi.withHandle(sql -> sql.select(
                        "select a.receipt_number, a.id from round_application a where a.round_id = ? and " + HANDED_IN
                                + " and a.receipt_number = any (?)",
                        roundId,
                        numbers.toArray(String[]::new))
                .map((row, _) -> Map.entry(row.getString("receipt_number"), row.getObject("id", UUID.class)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** How it ended where it was left over; empty for all others. */
    public Optional<CaseEnding> ending(UUID id) {
        return parts.ending(id);
    }

    /** Whether a file is part of anything that was handed in of a case. */
    public boolean wasHandedIn(UUID id, UUID file) {
        return parts.wasHandedIn(id, file);
    }

    /** Those of the cases that were selected until an objection was upheld, by their id; in one statement. */
    public Map<UUID, Overturned> overturned(Collection<UUID> ids) {
        return parts.overturned(ids);
    }

    /** Since when a case is selected no longer because it failed an appraisal; empty for all others. */
    public Optional<Instant> failedAppraisal(UUID id) {
        return parts.failedAppraisal(id);
    }

    /** Of a case that was handed in. */
    public CaseMaterial material(UUID id) {
        RoundApplication application = applications.findById(id);
        ApplicationParts.Revision last =
                parts.revision(id, application.revision()).orElseThrow();
        PublishedForm form = forms.get(last.formVersionId());
        var answers = sealed.masked(id, form, last.answers());
        return new CaseMaterial(
                last.title(),
                last.number(),
                last.formVersionId(),
                answers,
                files.of(id, form, answers),
                files.countBeingChecked(id, form, answers));
    }
}
