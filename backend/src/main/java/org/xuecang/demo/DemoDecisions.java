package org.xuecang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.review.decision.DecisionService;
import org.xuecang.review.decision.DraftDecisionRequest;
import org.xuecang.review.decision.Outcome;
import org.xuecang.review.decision.RankingService;
import org.xuecang.review.message.MessageService;
import org.xuecang.review.message.SendMessagesRequest;

/** Ranks a round's cases, has its decision drafted, checked and approved, and tells of it. */
@ApplicationScoped
class DemoDecisions {

    @Inject
    RankingService rankings;

    @Inject
    DecisionService decisions;

    @Inject
    MessageService messages;

    @Inject
    DemoSignOffs signOffs;

    /**
     * How a round is decided.
     *
     * @param items all of its cases, in the ranking's order
     */
    record Deciding(int rankedDaysAgo, int draftedDaysAgo, DemoSignOffs.Signing signing, List<Item> items) {}

    record Item(String title, Outcome outcome, String grade, String reason) {}

    void tell(ToldRound round, Deciding told) {
        round.does(round.by(), told.rankedDaysAgo(), () -> rankings.make(round.id(), null));
        DraftDecisionRequest draft = new DraftDecisionRequest(
                null,
                told.items().stream()
                        .map(item -> new DraftDecisionRequest.Item(
                                round.application(item.title()), item.outcome(), item.grade(), item.reason()))
                        .toList());
        UUID decision = round.as(round.by(), told.draftedDaysAgo(), () -> {
            decisions.draft(round.id(), IfMatch.any(), draft);
            return decisions.send(round.id(), IfMatch.any()).id();
        });
        signOffs.sign(round, decision, told.signing());
        round.does(
                round.by(), told.signing().approvedDaysAgo(), () -> messages.send(round.id(), SendMessagesRequest.ALL));
    }
}
