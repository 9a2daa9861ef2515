package org.xuecang.review.ranking;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.json.StoredJson;

/** The reviews that were handed in, as rankings and results are made of them. */
@ApplicationScoped
public class HandedInReviews {

    private static final TypeReference<Map<String, BigDecimal>> SCORES = new TypeReference<>() {};
    private static final TypeReference<List<String>> VETOES = new TypeReference<>() {};

    @Inject
    Jdbi jdbi;

    /** By the application's id. */
    public Map<UUID, List<RankingInputs.Review>> ofStage(UUID stageId) {
        Map<UUID, List<RankingInputs.Review>> found = new HashMap<>();
        jdbi.useHandle(sql -> sql.select("""
                        select id, application_id, reviewer_id, scores, vetoes, scorer, total from review
                        where stage_id = ? and state = 'SUBMITTED' order by id
                        """, stageId)
                .map((row, _) -> found.computeIfAbsent(
                                row.getObject("application_id", UUID.class), _ -> new ArrayList<>())
                        .add(new RankingInputs.Review(
                                row.getObject("id", UUID.class),
                                row.getObject("reviewer_id", UUID.class),
                                StoredJson.read(row.getString("scores"), SCORES),
                                StoredJson.read(row.getString("vetoes"), VETOES),
                                row.getString("scorer"),
                                row.getBigDecimal("total"))))
                .list());
        return found;
    }

    /** In an order that tells nothing of who wrote them or when. */
    public List<String> comments(UUID applicationId) {
        return jdbi.withHandle(
                sql -> sql.select("""
                        select comment from review where application_id = ? and state = 'SUBMITTED' and comment is not null
                        order by comment collate "C"
                        """, applicationId).mapTo(String.class).list());
    }
}
