package org.xuecang.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.review.AssignReviewsRequest;
import org.xuecang.review.AssignReviewsRequest.Assignment;
import org.xuecang.review.AssignmentService;
import org.xuecang.review.PublishReviewsRequest;
import org.xuecang.review.ReviewService;

/** Gives a round's cases to the demo's experts, who score them and hand them in, or have begun to. */
@ApplicationScoped
class DemoReviews {

    @Inject
    AssignmentService assignments;

    @Inject
    ReviewService reviews;

    @Inject
    DemoStory story;

    /**
     * What experts do in a round.
     *
     * @param criteria the rubric's keys in the order in which points are given
     * @param handedIn the experts who are done
     */
    record Reviewing(
            int assignedDaysAgo,
            int dueInDays,
            List<String> criteria,
            List<Sheet> sheets,
            List<String> handedIn,
            int handedInDaysAgo) {}

    /**
     * What experts say of a case.
     *
     * @param points by expert; empty for one who has not begun
     * @param comments by expert
     */
    record Sheet(String title, Map<String, List<Integer>> points, Map<String, String> comments) {}

    private record Asked(Sheet sheet, String expert) {}

    void tell(ToldRound round, Reviewing told) {
        List<Asked> asked = told.sheets().stream()
                .flatMap(sheet -> sheet.points().keySet().stream().sorted().map(expert -> new Asked(sheet, expert)))
                .toList();
        List<UUID> ids = assign(round, told, asked);
        for (int i = 0; i < asked.size(); i++) {
            score(round, told, asked.get(i), ids.get(i));
        }
        told.handedIn().forEach(expert -> round.does(expert, told.handedInDaysAgo(), () -> reviews.submit(round.id())));
    }

    private List<UUID> assign(ToldRound round, Reviewing told, List<Asked> asked) {
        List<Assignment> wanted = asked.stream()
                .map(each -> new Assignment(round.application(each.sheet().title()), story.userId(each.expert())))
                .toList();
        return round.as(round.by(), told.assignedDaysAgo(), () -> {
            List<UUID> ids = assignments
                    .assign(round.id(), new AssignReviewsRequest(wanted))
                    .reviewIds();
            assignments.publish(round.id(), new PublishReviewsRequest(round.day(-told.dueInDays())));
            return ids;
        });
    }

    private void score(ToldRound round, Reviewing told, Asked of, UUID review) {
        List<Integer> points = of.sheet().points().get(of.expert());
        if (points.isEmpty()) {
            return;
        }
        ObjectNode changes = JsonNodeFactory.instance.objectNode();
        ObjectNode scores = changes.putObject("scores");
        for (int i = 0; i < points.size(); i++) {
            scores.put(told.criteria().get(i), points.get(i));
        }
        changes.put("comment", of.sheet().comments().get(of.expert()));
        round.does(
                of.expert(),
                told.handedInDaysAgo() + 1,
                () -> reviews.patch(review, IfMatch.any(), new MergePatch(changes)));
    }
}
