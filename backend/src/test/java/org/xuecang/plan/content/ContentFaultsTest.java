package org.xuecang.plan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xuecang.plan.content.PlanContent.Item;
import org.xuecang.plan.content.PlanContent.KeyTask;
import org.xuecang.plan.content.Responsibility.Part;
import org.xuecang.plan.content.Responsibility.Responsible;
import org.xuecang.plan.content.Target.MeasureBinding;
import org.xuecang.plan.notice.PlanDraft.Mode;
import org.xuecang.plan.notice.PlanDraft.Operator;

class ContentFaultsTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2024, 12, 31);
    private static final UUID KNOWN = UUID.randomUUID();
    private static final UUID EMPTY_GROUP = UUID.randomUUID();

    private static final ContentFaults.Surroundings SURROUNDINGS = new ContentFaults.Surroundings() {
        @Override
        public LocalDate day() {
            return START;
        }

        @Override
        public boolean isOrganisationInForce(UUID organisationId) {
            return KNOWN.equals(organisationId);
        }

        @Override
        public int groupSize(UUID groupId) {
            return EMPTY_GROUP.equals(groupId) ? 0 : 10;
        }

        @Override
        public List<String> measureFaults(MeasureBinding binding) {
            return binding.code().equals("known") ? List.of() : List.of("measure-unknown");
        }
    };

    @Test
    void findsNothingWrongWithWhatIsWhole() {
        assertThat(codes(Contents.small(KNOWN))).isEmpty();
    }

    @Test
    void asksForATitleAndForSomethingToDo() {
        assertThat(codes(PlanContent.EMPTY)).containsExactly("title-missing", "plan-empty");
    }

    @Test
    void asksForUnitsThatAreThereAndBound() {
        assertThat(codes(under(null))).containsExactly("responsibility-missing");
        assertThat(codes(under(unit(null, null)))).containsExactly("responsible-unbound");
        assertThat(codes(under(unit(KNOWN, UUID.randomUUID())))).containsExactly("responsible-bound-twice");
        assertThat(codes(under(unit(UUID.randomUUID(), null)))).containsExactly("organisation-not-in-force");
        assertThat(codes(under(unit(null, EMPTY_GROUP)))).containsExactly("group-empty");
    }

    @Test
    void saysOnWhichDayAGroupIsEmpty() {
        assertThat(ContentFaults.of(under(unit(null, EMPTY_GROUP)), START, END, SURROUNDINGS)
                        .getFirst()
                        .parameters())
                .containsEntry("day", START);
    }

    @Test
    void asksOnceForAResponsibilityThatSeveralItemsShare() {
        Responsibility unbound = unit(null, null);
        PlanContent content = Contents.content(new KeyTask(
                null, 1, "阵地建设", unbound, List.of(Contents.item("一", List.of()), Contents.item("二", List.of()))));

        assertThat(codes(content)).containsExactly("responsible-unbound");
    }

    @Test
    void asksForWhatATargetLacks() {
        Target five = Contents.five();
        assertThat(codes(with(change(five, Operator.AT_LEAST, null, null, null, null))))
                .containsExactly("target-value-missing");
        assertThat(codes(with(change(five, Operator.INCREASE, BigDecimal.ONE, null, null, null))))
                .containsExactly("baseline-missing");
        assertThat(codes(with(change(five, Operator.INCREASE, null, null, null, null))))
                .isEmpty();
        assertThat(codes(with(change(five, Operator.BETWEEN, BigDecimal.TEN, null, null, null))))
                .containsExactly("target-upper-missing");
        assertThat(codes(with(change(five, Operator.BETWEEN, BigDecimal.TEN, BigDecimal.ONE, null, null))))
                .containsExactly("target-range-reversed");
        assertThat(codes(with(change(five, Operator.AT_MOST, BigDecimal.TEN, BigDecimal.TEN, null, null))))
                .containsExactly("target-upper-unexpected");
        assertThat(codes(with(change(five, Operator.AT_MOST, BigDecimal.TEN, null, END.plusDays(1), "unknown"))))
                .containsExactly("due-outside-period", "measure-unknown");
    }

    @Test
    void asksWhichLevelABareWordMeans() {
        Target doubtful = new Target(
                null,
                "基地",
                Operator.EXACTLY,
                BigDecimal.ONE,
                null,
                "个",
                null,
                true,
                false,
                null,
                null,
                null,
                null,
                "1个",
                null);

        assertThat(ContentFaults.of(with(List.of(doubtful)), START, END, SURROUNDINGS))
                .containsExactly(
                        new DraftFault("level-to-confirm", doubtful.id(), "/keyTasks/0/items/0/targets/0/level"));
    }

    @Test
    void aPeriodDoesNotEndBeforeItStarts() {
        assertThat(ContentFaults.of(Contents.small(KNOWN), END, START, SURROUNDINGS))
                .extracting(DraftFault::code)
                .contains("ends-before-start");
    }

    private static List<String> codes(PlanContent content) {
        return ContentFaults.of(content, START, END, SURROUNDINGS).stream()
                .map(DraftFault::code)
                .toList();
    }

    private static PlanContent under(Responsibility responsibility) {
        return Contents.content(
                new KeyTask(null, 1, "阵地建设", responsibility, List.of(Contents.item("举办开放日", List.of()))));
    }

    private static PlanContent with(List<Target> targets) {
        Item item = Contents.item("建设课程", targets);
        return Contents.content(new KeyTask(null, 1, "课程", unit(KNOWN, null), List.of(item)));
    }

    private static Responsibility unit(UUID organisation, UUID group) {
        return new Responsibility(
                null, Mode.SINGLE, List.of(new Responsible("中心", Part.RESPONSIBLE, organisation, group)));
    }

    private static List<Target> change(
            Target target, Operator operator, BigDecimal value, BigDecimal upper, LocalDate due, String measure) {
        return List.of(new Target(
                null,
                target.subject(),
                operator,
                value,
                upper,
                target.unit(),
                null,
                false,
                false,
                due,
                null,
                measure == null ? null : new MeasureBinding(measure, java.util.Map.of()),
                null,
                target.quote(),
                null));
    }
}
