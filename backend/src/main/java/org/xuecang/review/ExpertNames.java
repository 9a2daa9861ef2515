package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.Condition;

/** What the experts of reviews are called, wherever reviews are told of: to who sees the review, see {@link ReviewSight}. */
@ApplicationScoped
public class ExpertNames {

    @Inject
    ReviewSight sight;

    @Inject
    Jdbi jdbi;

    /** By the review's id; without those that the caller does not see. In one statement. */
    public Map<UUID, String> of(Collection<UUID> reviewIds) {
        Condition seen = Condition.of("v.id = any (?)", (Object) reviewIds.toArray(UUID[]::new))
                .and(sight.where());
        return jdbi.withHandle(sql -> sql.select(
                        "select v.id, person.display_name from " + ReviewSight.FROM
                                + " join app_user person on person.id = v.reviewer_id where " + seen.sql(),
                        seen.parameters().toArray())
                .map((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("display_name")))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
