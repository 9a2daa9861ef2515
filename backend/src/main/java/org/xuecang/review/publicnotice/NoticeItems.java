package org.xuecang.review.publicnotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.review.decision.ApprovedDecision;

/** What is published of a decision: those selected, as they are called now. */
@ApplicationScoped
public class NoticeItems {

    @Inject
    Jdbi jdbi;

    /** In the decision's order. */
    public List<NoticeItem> of(ApprovedDecision decision) {
        List<ApprovedDecision.Item> selected = decision.selected();
        Map<UUID, List<String>> names = applicants(
                selected.stream().map(ApprovedDecision.Item::applicationId).toArray(UUID[]::new));
        return selected.stream()
                .map(item -> new NoticeItem(
                        item.applicationId(),
                        item.title(),
                        item.unitName(),
                        names.getOrDefault(item.applicationId(), List.of()),
                        item.grade()))
                .toList();
    }

    private Map<UUID, List<String>> applicants(UUID[] applications) {
        return jdbi.withHandle(sql -> sql.select("""
                        select a.id, array(
                            select person.display_name from (
                                select a.applicant_id as id, a.begun_at as since, 0 as place union all
                                select m.user_id, m.joined_at, 1 from application_member m where m.application_id = a.id
                            ) writer join app_user person on person.id = writer.id
                            order by writer.place, writer.since, writer.id) as names
                        from round_application a where a.id = any (?)
                        """, (Object) applications)
                .map((row, _) -> Map.entry(row.getObject("id", UUID.class), List.of((String[])
                        row.getArray("names").getArray())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
