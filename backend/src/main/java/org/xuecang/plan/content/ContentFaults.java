package org.xuecang.plan.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.plan.content.Responsibility.Responsible;
import org.xuecang.plan.notice.PlanDraft.Operator;

/** What a content lacks before it can be published, as far as it can be told from the content and its surroundings. */
public final class ContentFaults {

    /** What the check needs to know from outside. */
    public interface Surroundings {

        /** The day that counts for organisations and groups. */
        LocalDate day();

        /** Whether the organisation exists on that day. */
        boolean isOrganisationInForce(UUID organisationId);

        /** How many members the group has on that day. */
        int groupSize(UUID groupId);

        /** What is wrong with a binding to a measure: fault codes, empty where nothing is. */
        List<String> measureFaults(Target.MeasureBinding binding);
    }

    private final LocalDate periodStart;
    private final LocalDate periodEnd;
    private final Surroundings surroundings;
    private final List<DraftFault> found = new ArrayList<>();

    private ContentFaults(LocalDate periodStart, LocalDate periodEnd, Surroundings surroundings) {
        this.periodStart = periodStart;
        this.periodEnd = periodEnd;
        this.surroundings = surroundings;
    }

    public static List<DraftFault> of(
            PlanContent content, LocalDate periodStart, LocalDate periodEnd, Surroundings surroundings) {
        return new ContentFaults(periodStart, periodEnd, surroundings).check(content);
    }

    private List<DraftFault> check(PlanContent content) {
        if (content.title() == null || content.title().isBlank()) {
            found.add(new DraftFault("title-missing", null, "/title"));
        }
        if (periodEnd.isBefore(periodStart)) {
            found.add(new DraftFault("ends-before-start", null, "/periodEnd"));
        }
        List<LivingItem> items = LivingItem.of(content);
        if (items.isEmpty()) {
            found.add(new DraftFault("plan-empty", null, "/keyTasks"));
        }
        Set<UUID> responsibilitiesSeen = new HashSet<>();
        for (LivingItem item : items) {
            due(item.due(), item.id(), item.pointer());
            if (item.responsibility() == null) {
                found.add(new DraftFault("responsibility-missing", item.id(), item.pointer() + "/responsibility"));
            } else if (responsibilitiesSeen.add(item.responsibility().id())) {
                responsibility(item);
            }
            for (int i = 0; i < item.targets().size(); i++) {
                target(item.targets().get(i), item.pointer() + "/targets/" + i);
            }
        }
        return found;
    }

    private void responsibility(LivingItem item) {
        Responsibility responsibility = item.responsibility();
        for (Responsible unit : responsibility.units()) {
            Map<String, Object> named = Map.of("name", unit.name(), "day", surroundings.day());
            String pointer = item.pointer() + "/responsibility";
            if (!unit.hasBinding()) {
                found.add(new DraftFault("responsible-unbound", responsibility.id(), pointer, named));
            } else if (unit.organisationId() != null && unit.groupId() != null) {
                found.add(new DraftFault("responsible-bound-twice", responsibility.id(), pointer, named));
            } else if (unit.groupId() != null && surroundings.groupSize(unit.groupId()) == 0) {
                found.add(new DraftFault("group-empty", responsibility.id(), pointer, named));
            } else if (unit.organisationId() != null && !surroundings.isOrganisationInForce(unit.organisationId())) {
                found.add(new DraftFault("organisation-not-in-force", responsibility.id(), pointer, named));
            }
        }
    }

    private void target(Target target, String pointer) {
        due(target.due(), target.id(), pointer);
        boolean unbounded = target.operator() == Operator.INCREASE;
        if (target.value() == null && !unbounded) {
            found.add(new DraftFault("target-value-missing", target.id(), pointer + "/value"));
        }
        if (unbounded && target.value() != null && target.baseline() == null) {
            found.add(new DraftFault("baseline-missing", target.id(), pointer + "/baseline"));
        }
        range(target, pointer);
        if (target.levelToConfirm() && target.level() == null) {
            found.add(new DraftFault("level-to-confirm", target.id(), pointer + "/level"));
        }
        if (target.measure() != null) {
            surroundings
                    .measureFaults(target.measure())
                    .forEach(code -> found.add(new DraftFault(code, target.id(), pointer + "/measure")));
        }
    }

    private void range(Target target, String pointer) {
        boolean isRange = target.operator() == Operator.BETWEEN;
        BigDecimal upper = target.upperValue();
        if (isRange && upper == null) {
            found.add(new DraftFault("target-upper-missing", target.id(), pointer + "/upperValue"));
        } else if (!isRange && upper != null) {
            found.add(new DraftFault("target-upper-unexpected", target.id(), pointer + "/upperValue"));
        } else if (Contradictions.isReversed(target)) {
            found.add(new DraftFault("target-range-reversed", target.id(), pointer + "/upperValue"));
        }
    }

    private void due(LocalDate due, UUID nodeId, String pointer) {
        if (due != null && (due.isBefore(periodStart) || due.isAfter(periodEnd))) {
            found.add(new DraftFault("due-outside-period", nodeId, pointer + "/due"));
        }
    }
}
