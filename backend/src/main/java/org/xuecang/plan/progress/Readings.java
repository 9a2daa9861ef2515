package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.measure.Measure;
import org.xuecang.measure.Measures;
import org.xuecang.measure.Period;
import org.xuecang.plan.content.Share;
import org.xuecang.plan.progress.LivingRows.Item;
import org.xuecang.plan.progress.LivingRows.TargetRow;
import org.xuecang.plan.progress.LivingRows.UnitRow;
import org.xuecang.plan.progress.TargetReading.Measured;

/** Reads all targets of a plan: each measure is asked once for each way it is asked, whatever the number of units. */
@ApplicationScoped
class Readings {

    @Inject
    Measures measures;

    private record Question(String measure, Map<String, String> parameters) {}

    Map<UUID, TargetReading> of(List<Item> items, UUID planOwner, Period period) {
        Map<Question, Set<UUID>> asked = new HashMap<>();
        for (Item item : items) {
            for (TargetRow target : item.targets()) {
                if (isLive(target)) {
                    asked.computeIfAbsent(question(target), _ -> new HashSet<>())
                            .addAll(organisations(item, target, planOwner));
                }
            }
        }
        Map<Question, Measured> answers = new HashMap<>();
        asked.forEach((question, organisations) -> answers.put(question, answer(question, organisations, period)));
        Map<UUID, TargetReading> readings = new HashMap<>();
        for (Item item : items) {
            for (TargetRow target : item.targets()) {
                Measured counted = isLive(target) ? answers.get(question(target)) : null;
                readings.put(target.id(), TargetReading.of(item, target, planOwner, counted, period));
            }
        }
        return readings;
    }

    private Measured answer(Question question, Set<UUID> organisations, Period period) {
        Measure measure = measures.find(question.measure()).orElseThrow();
        return new Measured(
                measure.count(organisations, period, question.parameters()),
                measure.awaitedAbove(organisations, period, question.parameters()));
    }

    Measure measure(TargetRow target) {
        return measures.find(target.measureCode()).orElseThrow();
    }

    /** A measure that is no longer there leaves the target without a value, not the year without a page. */
    boolean isLive(TargetRow target) {
        return target.isMeasured()
                && measures.faults(target.measureCode(), target.measureParameters())
                        .isEmpty();
    }

    private static Question question(TargetRow target) {
        return new Question(target.measureCode(), target.measureParameters());
    }

    private static Set<UUID> organisations(Item item, TargetRow target, UUID planOwner) {
        return target.share() == Share.SHARED_TOTAL
                ? Set.of(planOwner)
                : new HashSet<>(
                        item.owing().stream().map(UnitRow::organisationId).toList());
    }
}
