package org.xuecang.plan.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.xuecang.plan.content.PlanContent.Item;
import org.xuecang.plan.content.PlanContent.KeyTask;
import org.xuecang.plan.content.Responsibility.Part;
import org.xuecang.plan.content.Responsibility.Responsible;
import org.xuecang.plan.notice.PlanDraft.Mode;
import org.xuecang.plan.notice.PlanDraft.Operator;

/** Contents for tests. */
public final class Contents {

    private Contents() {}

    /** One key task with an item without figures and one with a figure of five, both for the given organisation. */
    public static PlanContent small(UUID organisation) {
        Responsibility single = new Responsibility(
                null, Mode.SINGLE, List.of(new Responsible("中心", Part.RESPONSIBLE, organisation, null)));
        return content(
                new KeyTask(null, 1, "阵地建设", single, List.of(item("举办开放日", List.of()), item("建设课程", List.of(five())))));
    }

    /** The same for a whole group, each unit for itself. */
    public static PlanContent ofGroup(UUID group) {
        Responsibility each =
                new Responsibility(null, Mode.GROUP, List.of(new Responsible("各中心", Part.RESPONSIBLE, null, group)));
        return content(new KeyTask(null, 1, "阵地建设", each, List.of(item("举办开放日", List.of()))));
    }

    /** An item with a figure of five that the given organisations reach together. */
    public static PlanContent shared(UUID... organisations) {
        Responsibility joint = new Responsibility(
                null,
                Mode.JOINT,
                Stream.of(organisations)
                        .map(each -> new Responsible("中心", Part.RESPONSIBLE, each, null))
                        .toList());
        return content(new KeyTask(null, 1, "课程建设", joint, List.of(item("共建课程", List.of(five())))));
    }

    public static PlanContent content(KeyTask... tasks) {
        return new PlanContent("年度要点", "示例〔2024〕1号", "示例局", null, List.of("各中心"), List.of(), List.of(tasks));
    }

    public static Item item(String text, List<Target> targets) {
        return new Item(null, 1, text, null, null, null, targets, List.of(), null);
    }

    public static Target five() {
        return target(Operator.AT_LEAST, BigDecimal.valueOf(5));
    }

    public static Target target(Operator operator, BigDecimal value) {
        return new Target(
                null, "课程", operator, value, null, "门", null, false, false, null, null, null, null, "5门以上", null);
    }
}
