package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecisionFaultsTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    @Test
    void wantsNoReasonWhereTheRankingIsFollowed() {
        assertThat(found(yes(A, 1, "重点"), yes(B, 2, "一般"), no(C, 3))).isEmpty();
        assertThat(found(yes(A, 1, null), yes(B, 1, null), no(C, 3))).isEmpty();
    }

    @Test
    void wantsAReasonForWhoeverIsPassedOver() {
        assertThat(found(yes(B, 2, null), no(A, 1), no(C, 3))).containsExactly("/items/1/reason order-needs-reason");
        assertThat(found(yes(B, 2, null), no(A, 1).because("重复申报"), no(C, 3))).isEmpty();
    }

    @Test
    void wantsAReasonForWhoeverLosesATie() {
        assertThat(found(yes(A, 1, null), no(B, 1), no(C, 3))).containsExactly("/items/1/reason order-needs-reason");
    }

    @Test
    void wantsAReasonForWhoeverIsListedOrGradedBehindAnEqual() {
        assertThat(found(yes(B, 2, null), yes(A, 1, null), no(C, 3)))
                .containsExactly("/items/1/reason order-needs-reason");
        assertThat(found(yes(A, 1, "重点"), yes(B, 1, "一般"), no(C, 3)))
                .containsExactly("/items/1/reason order-needs-reason");
    }

    @Test
    void selectsNothingThatHasNoPlace() {
        assertThat(found(yes(A, 1, null), yes(B, null, null), no(C, null)))
                .containsExactly("/items/1/outcome selected-without-place");
    }

    @Test
    void leavesNobodyOut() {
        assertThat(found(yes(A, 1, null))).containsExactly("/items case-left-out", "/items case-left-out");
        assertThat(found()).contains("/items not-empty");
    }

    @Test
    void wantsToKnowWhatADecisionWithoutARankingStandsOn() {
        List<DecisionItem> items =
                List.of(no(A, null).item(), yes(B, null, null).item());
        Map<UUID, String> standing = Map.of(A, "甲", B, "乙");
        assertThat(texts(null, items, false, standing)).containsExactly("/reason decision-needs-reason");
        assertThat(texts("集体研究。", items, false, standing)).isEmpty();
    }

    private record Said(DecisionItem item) {

        Said because(String reason) {
            return new Said(new DecisionItem(item.applicationId(), item.place(), item.outcome(), item.grade(), reason));
        }
    }

    private static Said yes(UUID id, Integer place, String grade) {
        return new Said(new DecisionItem(id, place, Outcome.SELECTED, grade, null));
    }

    private static Said no(UUID id, Integer place) {
        return new Said(new DecisionItem(id, place, Outcome.NOT_SELECTED, null, null));
    }

    private static List<String> found(Said... items) {
        Map<UUID, String> standing = new HashMap<>(Map.of(A, "甲", B, "乙", C, "丙"));
        return texts(null, List.of(items).stream().map(Said::item).toList(), true, standing);
    }

    private static List<String> texts(
            String reason, List<DecisionItem> items, boolean ranked, Map<UUID, String> standing) {
        return DecisionFaults.of(reason, items, ranked, standing).all().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
