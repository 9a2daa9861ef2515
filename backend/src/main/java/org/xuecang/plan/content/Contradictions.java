package org.xuecang.plan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.xuecang.plan.content.Target.MeasureBinding;
import org.xuecang.plan.notice.PlanDraft.Operator;

/**
 * What not even a draft may say. Much may still be missing from a draft; but a range that ends before it begins, and a
 * measure that there is not, are no steps on the way to anything.
 */
public final class Contradictions {

    private static final Set<String> OF_MEASURES = Set.of("measure-unknown", "measure-parameter-unknown");

    private Contradictions() {}

    /** @param measureFaults fault codes of a binding to a measure, those of what is only missing included */
    public static List<DraftFault> of(PlanContent content, Function<MeasureBinding, List<String>> measureFaults) {
        List<DraftFault> found = new ArrayList<>();
        for (LivingItem item : LivingItem.of(content)) {
            for (int i = 0; i < item.targets().size(); i++) {
                Target target = item.targets().get(i);
                String pointer = item.pointer() + "/targets/" + i;
                if (isReversed(target)) {
                    found.add(new DraftFault("target-range-reversed", target.id(), pointer + "/upperValue"));
                }
                if (target.measure() != null) {
                    measureFaults.apply(target.measure()).stream()
                            .filter(OF_MEASURES::contains)
                            .forEach(code -> found.add(new DraftFault(code, target.id(), pointer + "/measure")));
                }
            }
        }
        return found;
    }

    static boolean isReversed(Target target) {
        return target.operator() == Operator.BETWEEN
                && target.value() != null
                && target.upperValue() != null
                && target.upperValue().compareTo(target.value()) < 0;
    }
}
