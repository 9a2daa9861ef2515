package org.xuecang.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuecang.platform.problem.Faults;
import org.xuecang.round.rubric.RubricContent;
import org.xuecang.round.rubric.RubricContent.Criterion;
import org.xuecang.round.rubric.RubricContent.Veto;

/** What is wrong with a sheet, by the rubric that holds for its case. */
final class SheetFaults {

    /** Of what a gate counts. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private SheetFaults() {}

    /** Of one that may be unfinished. */
    static Faults of(RubricContent rubric, ReviewSheet sheet) {
        Faults faults = new Faults();
        Map<String, Criterion> criteria =
                rubric.criteria().stream().collect(Collectors.toMap(Criterion::key, criterion -> criterion));
        sheet.scores().forEach((key, score) -> {
            String place = "/scores/" + key.replace("~", "~0").replace("/", "~1");
            if (!criteria.containsKey(key)) {
                faults.add(place, "unknown-reference");
            } else if (score != null) {
                score(faults, place, score, criteria.get(key), rubric.step());
            }
        });
        vetoes(faults, rubric, sheet.vetoes());
        return faults;
    }

    private static void score(Faults faults, String place, BigDecimal score, Criterion criterion, BigDecimal step) {
        switch (criterion.kind()) {
            case POINTS -> inSteps(faults, place, score, criterion.points(), step);
            case DEDUCTION -> deduction(faults, place, score, criterion, step);
            case GATE -> inSteps(faults, place, score, MOST, HUNDREDTH);
            case VOTE -> faults.add(place, "votes-not-scored");
        }
    }

    private static void deduction(Faults faults, String place, BigDecimal score, Criterion criterion, BigDecimal step) {
        if (criterion.steps().isEmpty()) {
            inSteps(faults, place, score, criterion.points(), step);
            return;
        }
        boolean isStep = score.signum() == 0
                || criterion.steps().stream().anyMatch(each -> each.points().compareTo(score) == 0);
        faults.addIf(!isStep, place, "not-a-deduction-step");
    }

    private static void inSteps(Faults faults, String place, BigDecimal score, BigDecimal most, BigDecimal step) {
        if (score.signum() < 0 || score.compareTo(most) > 0) {
            faults.add(place, "score-out-of-range", Map.of("most", plain(most)));
        } else if (!isInSteps(score.stripTrailingZeros(), step.stripTrailingZeros())) {
            faults.add(place, "not-in-steps", Map.of("value", plain(step)));
        }
    }

    /** The scale first: dividing a number with a billion decimals takes its time. */
    private static boolean isInSteps(BigDecimal score, BigDecimal step) {
        return score.scale() <= step.scale() && score.remainder(step).signum() == 0;
    }

    private static void vetoes(Faults faults, RubricContent rubric, List<String> vetoes) {
        Set<String> known = rubric.vetoes().stream().map(Veto::key).collect(Collectors.toSet());
        for (int i = 0; i < vetoes.size(); i++) {
            faults.addIf(!known.contains(vetoes.get(i)), "/vetoes/" + i, "unknown-reference");
            faults.addIf(vetoes.indexOf(vetoes.get(i)) < i, "/vetoes/" + i, "twice");
        }
    }

    /** Keys of the criteria that have no score yet. */
    static List<String> missing(RubricContent rubric, ReviewSheet sheet) {
        return rubric.criteria().stream()
                .filter(Criterion::onSheet)
                .map(Criterion::key)
                .filter(key -> !sheet.scores().containsKey(key))
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
