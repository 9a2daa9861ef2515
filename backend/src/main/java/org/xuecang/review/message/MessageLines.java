package org.xuecang.review.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.time.RequestTime;

/** What messages say, line by line: as they went, or as they would go. */
@ApplicationScoped
class MessageLines {

    @Inject
    Outgoing outgoing;

    @Inject
    Jdbi jdbi;

    private record Line(UUID messageId, MessageLine line) {}

    /** As they went, by the message's id; in one statement. */
    Map<UUID, List<MessageLine>> sent(Collection<UUID> messageIds) {
        Map<UUID, List<MessageLine>> lines = new LinkedHashMap<>();
        stored(messageIds).stream().filter(each -> each.line().says() != null).forEach(each -> lines.computeIfAbsent(
                        each.messageId(), _ -> new ArrayList<>())
                .add(each.line()));
        return lines;
    }

    /** As it would go now; empty where it has nothing to say any more. */
    List<MessageLine> waiting(MessageRows.Waiting message) {
        Map<UUID, News> news = outgoing.of(List.of(message)).getOrDefault(message.id(), List.of()).stream()
                .collect(Collectors.toMap(Outgoing.Telling::applicationId, Outgoing.Telling::news));
        return stored(List.of(message.id())).stream()
                .map(Line::line)
                .filter(line -> news.containsKey(line.applicationId()))
                .map(line -> {
                    News now = news.get(line.applicationId());
                    return new MessageLine(
                            line.applicationId(), line.title(), now.said(), now.grade(), line.corrects());
                })
                .toList();
    }

    private List<Line> stored(Collection<UUID> messageIds) {
        return jdbi.withHandle(sql -> sql.select("""
                        select c.message_id, c.application_id, a.title, c.told, c.grade,
                            c.corrects, earlier.sent_at, was.told as was_told, was.grade as was_grade
                        from round_message_case c join round_application a on a.id = c.application_id
                        left join round_message earlier on earlier.id = c.corrects
                        left join round_message_case was on was.message_id = c.corrects
                            and was.application_id = c.application_id
                        where c.message_id = any (?) order by c.message_id, a.title, a.id
                        """, (Object) messageIds.toArray(UUID[]::new))
                .map((row, _) -> line(row))
                .list());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("message_id", UUID.class),
                new MessageLine(
                        row.getObject("application_id", UUID.class),
                        row.getString("title"),
                        said(row.getString("told")),
                        row.getString("grade"),
                        earlier(row)));
    }

    private static MessageLine.Earlier earlier(ResultSet row) throws SQLException {
        UUID corrects = row.getObject("corrects", UUID.class);
        Timestamp sent = row.getTimestamp("sent_at");
        return corrects == null
                ? null
                : new MessageLine.Earlier(
                        corrects,
                        sent.toInstant().atZone(RequestTime.ZONE).toLocalDate(),
                        said(row.getString("was_told")),
                        row.getString("was_grade"));
    }

    private static Said said(String stored) {
        return stored == null ? null : Said.valueOf(stored);
    }
}
