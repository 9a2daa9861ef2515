package org.xuecang.application;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.time.RequestTime;

/** The rows that belong to an application: who writes it too, what was handed in, what happened, what was checked. */
@ApplicationScoped
class ApplicationParts {

    private static final TypeReference<List<ApplicationView.Point>> POINTS = new TypeReference<>() {};

    @Inject
    Jdbi jdbi;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    /** What was handed in once, as it is stored. */
    record Revision(int number, String title, UUID formVersionId, String answers, Instant submittedAt) {}

    List<ApplicationView.Member> members(UUID application) {
        return jdbi.withHandle(sql -> sql.select("""
                        select m.user_id, person.display_name as name from application_member m
                        join app_user person on person.id = m.user_id
                        where m.application_id = ? order by m.joined_at, m.user_id
                        """, application)
                .map(RecordRows.of(ApplicationView.Member.class))
                .list());
    }

    /** The applicant and the members. */
    Set<UUID> writers(RoundApplication application) {
        Set<UUID> writers = new HashSet<>();
        writers.add(application.applicantId());
        members(application.id()).forEach(member -> writers.add(member.userId()));
        return writers;
    }

    /** The same of several, by the application's id; in one statement. */
    Map<UUID, Set<UUID>> writers(Collection<RoundApplication> applications) {
        Map<UUID, Set<UUID>> writers = new HashMap<>();
        applications.forEach(each -> writers.put(each.id(), new HashSet<>(Set.of(each.applicantId()))));
        jdbi.useHandle(sql -> sql.select(
                        "select application_id, user_id from application_member where application_id = any (?)",
                        (Object) writers.keySet().toArray(UUID[]::new))
                .map((row, _) -> writers.get(row.getObject("application_id", UUID.class))
                        .add(row.getObject("user_id", UUID.class)))
                .list());
        return writers;
    }

    /** @return whether they were none before */
    boolean addMember(UUID application, UUID user) {
        return jdbi.withHandle(sql -> sql.execute("""
                        insert into application_member (application_id, user_id, joined_at) values (?, ?, ?)
                        on conflict do nothing
                        """, application, user, time.now())) > 0;
    }

    /** @return whether they were one */
    boolean removeMember(UUID application, UUID user) {
        return jdbi.withHandle(sql -> sql.execute(
                        "delete from application_member where application_id = ? and user_id = ?", application, user))
                > 0;
    }

    /** @param reason null where none is given */
    void happened(RoundApplication application, ApplicationEventKind kind, String reason) {
        happened(List.of(application), kind, reason);
    }

    /** The same to several at once. */
    void happened(List<RoundApplication> applications, ApplicationEventKind kind, String reason) {
        happened(applications, kind, reason, null);
    }

    /** Of one that was left over in a stage. */
    void ended(RoundApplication application, LeftOver why, String reason, UUID stage) {
        happened(List.of(application), why.event(), reason, stage);
    }

    private void happened(List<RoundApplication> applications, ApplicationEventKind kind, String reason, UUID stage) {
        jdbi.useHandle(sql -> {
            PreparedBatch batch = sql.prepareBatch("""
                    insert into application_event (id, application_id, kind, by_id, at, reason, revision, stage_id)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """);
            applications.forEach(each -> batch.add(
                    Ids.next(), each.id(), kind.name(), callerId(), time.now(), reason, each.revision(), stage));
            batch.execute();
        });
    }

    /** Empty for one that was not left over; it is ended once. */
    Optional<CaseEnding> ending(UUID application) {
        return jdbi.withHandle(sql -> sql.select("""
                        select kind as why, reason, at, stage_id from application_event
                        where application_id = ? and kind in ('NOT_ENDORSED', 'NOT_CORRECTED')
                        """, application)
                .map(RecordRows.of(CaseEnding.class))
                .findOne());
    }

    /** Those of the applications that were, by their id; each is once. */
    Map<UUID, Overturned> overturned(Collection<UUID> applications) {
        return jdbi.withHandle(sql -> sql.select("""
                        select application_id, at, reason from application_event
                        where application_id = any (?) and kind = 'OVERTURNED'
                        """, (Object) applications.toArray(UUID[]::new))
                .map((row, _) -> Map.entry(
                        row.getObject("application_id", UUID.class),
                        new Overturned(row.getTimestamp("at").toInstant(), row.getString("reason"))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Since when one is selected no longer because it failed an appraisal; that happens once. */
    Optional<Instant> failedAppraisal(UUID application) {
        return jdbi.withHandle(sql -> sql.select(
                        "select at from application_event where application_id = ? and kind = 'APPRAISAL_FAILED'",
                        application)
                .mapTo(Instant.class)
                .findOne());
    }

    /** Why it was returned last. */
    Optional<String> lastReturn(UUID application) {
        return jdbi.withHandle(
                sql -> sql.select("""
                        select reason from application_event where application_id = ? and kind = 'RETURNED'
                        order by at desc, id desc limit 1
                        """, application).mapTo(String.class).findOne());
    }

    /** Keeps what is handed in now. */
    void addRevision(RoundApplication application) {
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into application_revision (application_id, number, title, form_version_id, answers,
                    submitted_at, submitted_by)
                values (?, ?, ?, ?, cast(? as json), ?, ?)
                """,
                application.id(),
                application.revision(),
                application.title(),
                application.formVersionId(),
                application.answers(),
                application.submittedAt(),
                callerId()));
    }

    /** Whether a file is named in anything that was handed in. */
    boolean wasHandedIn(UUID application, UUID file) {
        return jdbi.withHandle(sql -> sql.select("""
                        select exists (select 1 from application_revision
                            where application_id = ? and position(? in cast(answers as text)) > 0)
                        """, application, file.toString())
                .mapTo(Boolean.class)
                .one());
    }

    Optional<Revision> revision(UUID application, int number) {
        return jdbi.withHandle(sql -> sql.select("""
                        select number, title, form_version_id, answers, submitted_at from application_revision
                        where application_id = ? and number = ?
                        """, application, number)
                .map((row, _) -> new Revision(
                        row.getInt("number"),
                        row.getString("title"),
                        row.getObject("form_version_id", UUID.class),
                        row.getString("answers"),
                        row.getTimestamp("submitted_at").toInstant()))
                .findOne());
    }

    /** The same was found of all of them. */
    void addChecks(
            List<RoundApplication> applications,
            UUID stage,
            List<ApplicationView.Point> points,
            FormalCheckRequest found) {
        String stored = StoredJson.write(points);
        jdbi.useHandle(sql -> {
            PreparedBatch batch = sql.prepareBatch("""
                    insert into formal_check
                        (id, application_id, stage_id, revision, points, verdict, reason, checked_by, checked_at)
                    values (?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)
                    """);
            applications.forEach(each -> batch.add(
                    Ids.next(),
                    each.id(),
                    stage,
                    each.revision(),
                    stored,
                    found.verdict().name(),
                    found.reason(),
                    callerId(),
                    time.now()));
            batch.execute();
        });
    }

    /** The latest first. */
    List<ApplicationView.FormalCheck> checks(UUID application) {
        return jdbi.withHandle(sql -> sql.select("""
                        select points, verdict, reason, revision, checked_at from formal_check
                        where application_id = ? order by checked_at desc, id desc
                        """, application)
                .map((row, _) -> new ApplicationView.FormalCheck(
                        StoredJson.read(row.getString("points"), POINTS),
                        CheckVerdict.valueOf(row.getString("verdict")),
                        row.getString("reason"),
                        row.getInt("revision"),
                        row.getTimestamp("checked_at").toInstant()))
                .list());
    }

    String nextReceipt() {
        long number = jdbi.withHandle(sql -> sql.select("select nextval('application_receipt')")
                .mapTo(Long.class)
                .one());
        return "%d-%06d".formatted(time.today().getYear(), number);
    }

    /** Null for the system, which has no account. */
    private UUID callerId() {
        return gate.caller().account();
    }
}
