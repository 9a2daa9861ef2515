package org.xuecang.project.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.project.appraisal.AppraisalView.Finding;
import org.xuecang.project.appraisal.AppraisalView.Mark;
import org.xuecang.project.appraisal.AppraisalView.SelfAppraisal;

/** What was said and found in appraisals. It is only ever added. */
@ApplicationScoped
class Findings {

    @Inject
    Jdbi jdbi;

    /** @param by null for the system */
    void add(UUID appraisalId, Finding finding, UUID by) {
        jdbi.useHandle(sql -> {
            sql.execute(
                    """
                    insert into appraisal_finding (id, appraisal_id, number, visited_on, score, grade, remark,
                        put_right_until, found_by, found_at)
                    values (?, ?, (select count(*) + 1 from appraisal_finding where appraisal_id = ?), ?, ?, ?, ?, ?, ?, ?)
                    """,
                    finding.id(),
                    appraisalId,
                    appraisalId,
                    finding.visitedOn(),
                    finding.score(),
                    finding.grade().name(),
                    finding.remark(),
                    finding.putRightUntil(),
                    by,
                    finding.foundAt());
            for (int i = 0; i < finding.marks().size(); i++) {
                Mark mark = finding.marks().get(i);
                sql.execute(
                        "insert into appraisal_mark (finding_id, position, item, full_marks, marks) values (?, ?, ?, ?, ?)",
                        finding.id(),
                        i,
                        mark.item(),
                        mark.fullMarks(),
                        mark.marks());
            }
        });
    }

    void say(UUID appraisalId, UUID author, String text, Instant now) {
        jdbi.useHandle(sql -> sql.execute(
                "insert into self_appraisal (id, appraisal_id, author_id, text, written_at) values (?, ?, ?, ?, ?)",
                Ids.next(),
                appraisalId,
                author,
                text,
                now));
    }

    /** The latest first. */
    List<SelfAppraisal> said(UUID appraisalId) {
        return jdbi.withHandle(sql -> sql.select("""
                        select said.id, person.display_name as author_name, said.text, said.written_at
                        from self_appraisal said join app_user person on person.id = said.author_id
                        where said.appraisal_id = ? order by said.written_at desc, said.id desc
                        """, appraisalId)
                .map(RecordRows.of(SelfAppraisal.class))
                .list());
    }

    private record Row(
            UUID id,
            LocalDate visitedOn,
            BigDecimal score,
            AppraisalGrade grade,
            String remark,
            LocalDate putRightUntil,
            Instant foundAt) {}

    private record Marked(UUID findingId, String item, int fullMarks, BigDecimal marks) {}

    /** The latest first. */
    List<Finding> found(UUID appraisalId) {
        Map<UUID, List<Mark>> marks = new HashMap<>();
        List<Marked> marked = jdbi.withHandle(sql ->
                sql.select("""
                        select m.finding_id, m.item, m.full_marks, m.marks
                        from appraisal_mark m join appraisal_finding f on f.id = m.finding_id
                        where f.appraisal_id = ? order by m.finding_id, m.position
                        """, appraisalId).map(RecordRows.of(Marked.class)).list());
        marked.forEach(each -> marks.computeIfAbsent(each.findingId(), _ -> new ArrayList<>())
                .add(new Mark(each.item(), each.fullMarks(), each.marks())));
        List<Row> rows = jdbi.withHandle(sql ->
                sql.select("""
                        select id, visited_on, score, grade, remark, put_right_until, found_at
                        from appraisal_finding where appraisal_id = ? order by number desc
                        """, appraisalId).map(RecordRows.of(Row.class)).list());
        return rows.stream()
                .map(row -> new Finding(
                        row.id(),
                        row.visitedOn(),
                        row.score(),
                        row.grade(),
                        List.copyOf(marks.getOrDefault(row.id(), List.of())),
                        row.remark(),
                        row.putRightUntil(),
                        row.foundAt()))
                .toList();
    }
}
