package org.xuecang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.file.FileService;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.project.GuidanceView.Advice;
import org.xuecang.project.GuidanceView.AdviceAnswer;

/** The advice that was given, and what was answered. It is only ever added. */
@ApplicationScoped
class Guidance {

    /** What a piece's files are attached as. */
    static final String FILES = "guidance";

    @Inject
    FileService files;

    @Inject
    Jdbi jdbi;

    /** A piece as it is kept. */
    record Piece(
            UUID id,
            UUID mentorshipId,
            UUID applicationId,
            LocalDate givenOn,
            GuidanceWay way,
            String text,
            UUID correctsId,
            Instant writtenAt) {}

    void add(Piece piece) {
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into guidance (id, mentorship_id, application_id, given_on, way, text, corrects_id, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                piece.id(),
                piece.mentorshipId(),
                piece.applicationId(),
                piece.givenOn(),
                piece.way().name(),
                piece.text(),
                piece.correctsId(),
                piece.writtenAt()));
    }

    void answer(UUID id, UUID guidanceId, UUID author, String text, Instant now) {
        jdbi.useHandle(sql -> sql.execute(
                "insert into guidance_answer (id, guidance_id, author_id, text, written_at) values (?, ?, ?, ?, ?)",
                id,
                guidanceId,
                author,
                text,
                now));
    }

    Optional<Piece> find(UUID id) {
        return jdbi.withHandle(sql -> sql.select("select * from guidance where id = ?", id)
                .map(RecordRows.of(Piece.class))
                .findOne());
    }

    boolean isCorrected(UUID id) {
        return jdbi.withHandle(sql -> sql.select("select exists (select 1 from guidance where corrects_id = ?)", id)
                .mapTo(Boolean.class)
                .one());
    }

    /** The application and all that it continues. */
    List<UUID> chain(UUID applicationId) {
        return jdbi.withHandle(
                sql -> sql.select("""
                        with recursive item (id) as (
                            select cast(? as uuid)
                            union
                            select c.earlier_id from continued_application c join item on c.application_id = item.id
                        ) select id from item
                        """, applicationId).mapTo(UUID.class).list());
    }

    private record Row(
            UUID id,
            UUID applicationId,
            String roundTitle,
            String mentorName,
            LocalDate givenOn,
            GuidanceWay way,
            String text,
            UUID correctsId,
            UUID correctedBy,
            Instant writtenAt) {}

    private record Answered(UUID guidanceId, UUID id, String authorName, String text, Instant writtenAt) {}

    /** Of some applications, the latest first. */
    List<Advice> of(List<UUID> applicationIds) {
        Map<UUID, List<AdviceAnswer>> answers = answers(applicationIds);
        List<Row> rows = jdbi.withHandle(sql -> sql.select("""
                        select g.id, g.application_id, r.title as round_title, person.display_name as mentor_name, g.given_on,
                            g.way, g.text, g.corrects_id, correction.id as corrected_by, g.written_at
                        from guidance g join mentorship m on m.id = g.mentorship_id
                            join application_round r on r.id = m.round_id join app_user person on person.id = m.mentor_id
                            left join guidance correction on correction.corrects_id = g.id
                        where g.application_id = any (?) order by g.given_on desc, g.written_at desc, g.id desc
                        """, (Object) applicationIds.toArray(UUID[]::new))
                .map(RecordRows.of(Row.class))
                .list());
        return rows.stream()
                .map(row -> new Advice(
                        row.id(),
                        row.applicationId(),
                        row.roundTitle(),
                        row.mentorName(),
                        row.givenOn(),
                        row.way(),
                        row.text(),
                        files.attachedTo(FILES, row.id()),
                        row.correctsId(),
                        row.correctedBy(),
                        row.writtenAt(),
                        answers.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<AdviceAnswer>> answers(List<UUID> applicationIds) {
        List<Answered> all = jdbi.withHandle(sql -> sql.select("""
                        select said.guidance_id, said.id, person.display_name as author_name, said.text, said.written_at
                        from guidance_answer said join guidance g on g.id = said.guidance_id
                            join app_user person on person.id = said.author_id
                        where g.application_id = any (?) order by said.written_at, said.id
                        """, (Object) applicationIds.toArray(UUID[]::new))
                .map(RecordRows.of(Answered.class))
                .list());
        return new HashMap<>(all.stream()
                .collect(Collectors.groupingBy(
                        Answered::guidanceId,
                        Collectors.mapping(
                                each -> new AdviceAnswer(each.id(), each.authorName(), each.text(), each.writtenAt()),
                                Collectors.toList()))));
    }
}
