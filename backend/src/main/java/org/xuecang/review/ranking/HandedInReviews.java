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
import org.xuecang.platform.list.RecordRows;
import org.xuecang.review.blind.TellingWords;

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

    /**
     * In an order that tells nothing of who wrote them or when; of a stage in which applicants and experts are hidden from each
     * other without the experts' names.
     */
    public List<String> comments(UUID applicationId) {
        List<Comment> found = jdbi.withHandle(sql ->
                sql.select("""
                        select v.comment, stage.settings ->> 'blind' = 'BOTH' as veiled from review v
                        join round_stage stage on stage.id = v.stage_id
                        where v.application_id = ? and v.state = 'SUBMITTED' and v.comment is not null
                        """, applicationId).map(RecordRows.of(Comment.class)).list());
        TellingWords experts =
                TellingWords.ofNames(found.stream().anyMatch(Comment::isVeiled) ? experts(applicationId) : List.of());
        return found.stream()
                .map(each -> each.isVeiled() ? experts.masked(each.comment()) : each.comment())
                .sorted()
                .toList();
    }

    /** @param veiled null of a stage of before there was a choice */
    private record Comment(String comment, Boolean veiled) {

        private boolean isVeiled() {
            return Boolean.TRUE.equals(veiled);
        }
    }

    /** Names of all who were given the case, in any stage. */
    private List<String> experts(UUID applicationId) {
        return jdbi.withHandle(
                sql -> sql.select("""
                        select distinct person.display_name from review v join app_user person on person.id = v.reviewer_id
                        where v.application_id = ?
                        """, applicationId).mapTo(String.class).list());
    }
}
