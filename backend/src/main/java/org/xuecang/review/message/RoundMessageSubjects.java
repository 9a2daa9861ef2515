package org.xuecang.review.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.notification.NotificationSubjects;
import org.xuecang.platform.list.RecordRows;

/** Messages of rounds among everybody's own: they say what they said when they went. */
@ApplicationScoped
class RoundMessageSubjects implements NotificationSubjects {

    static final String TYPE = "round-message";

    @Inject
    MessageLines lines;

    @Inject
    Jdbi jdbi;

    private record Gone(UUID id, MessageAct act, String round, String words) {}

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public Map<UUID, Description> describe(Collection<UUID> ids) {
        Map<UUID, List<MessageLine>> said = lines.sent(ids);
        return jdbi
                .withHandle(sql -> sql.select("""
                        select m.id, b.act, r.title as round, m.words from round_message m
                        join message_batch b on b.id = m.batch_id join application_round r on r.id = b.round_id
                        where m.id = any (?) and m.state = 'SENT'
                        """, (Object) ids.toArray(UUID[]::new))
                        .map(RecordRows.of(Gone.class))
                        .list())
                .stream()
                .collect(Collectors.toMap(Gone::id, each -> describe(each, said.getOrDefault(each.id(), List.of()))));
    }

    private static Description describe(Gone gone, List<MessageLine> said) {
        String path = said.size() == 1 ? "/applications/" + said.getFirst().applicationId() : "/applications";
        return new Description(
                gone.round(), path, language -> MessageText.of(gone.act(), gone.round(), said, gone.words(), language));
    }
}
