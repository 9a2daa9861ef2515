package org.xuecang.round.rubric;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.xuecang.platform.problem.Faults;
import org.xuecang.round.rubric.RubricContent.Band;
import org.xuecang.round.rubric.RubricContent.Criterion;
import org.xuecang.round.rubric.RubricContent.Veto;

/** What stops a rubric from being published. */
final class RubricFaults {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final List<BigDecimal> STEPS = List.of(new BigDecimal("0.1"), new BigDecimal("0.5"), BigDecimal.ONE);

    private final RubricContent rubric;
    private final Faults faults = new Faults();

    private RubricFaults(RubricContent rubric) {
        this.rubric = rubric;
    }

    static Faults of(RubricContent rubric) {
        RubricFaults check = new RubricFaults(rubric);
        check.step();
        check.points();
        check.unique("/criteria", "key", "key-twice", rubric.criteria(), Criterion::key);
        check.unique("/criteria", "name", "name-twice", rubric.criteria(), each -> List.of(group(each), each.name()));
        check.unique("/vetoes", "key", "key-twice", rubric.vetoes(), Veto::key);
        for (int i = 0; i < rubric.criteria().size(); i++) {
            check.bands("/criteria/" + i + "/bands/", rubric.criteria().get(i));
        }
        return check.faults;
    }

    private static String group(Criterion criterion) {
        return criterion.group() == null ? "" : criterion.group();
    }

    private void step() {
        faults.addIf(STEPS.stream().noneMatch(each -> each.compareTo(rubric.step()) == 0), "/step", "step-unusual");
        for (int i = 0; i < rubric.criteria().size(); i++) {
            BigDecimal points = rubric.criteria().get(i).points();
            faults.addIf(!isInSteps(points), "/criteria/" + i + "/points", "points-not-in-steps");
        }
    }

    private boolean isInSteps(BigDecimal points) {
        return points.remainder(rubric.step()).signum() == 0;
    }

    private void points() {
        if (rubric.criteria().isEmpty()) {
            faults.add("/criteria", "not-empty");
        } else if (rubric.points().compareTo(FULL) != 0) {
            String sum = rubric.points().stripTrailingZeros().toPlainString();
            faults.add("/criteria", "points-not-100", Map.of("sum", sum));
        }
    }

    private <T> void unique(String place, String member, String code, List<T> things, Function<T, Object> by) {
        Set<Object> met = new HashSet<>();
        for (int i = 0; i < things.size(); i++) {
            faults.addIf(!met.add(by.apply(things.get(i))), place + "/" + i + "/" + member, code);
        }
    }

    private void bands(String place, Criterion criterion) {
        List<Band> bands = criterion.bands();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            faults.addIf(band.from().compareTo(band.to()) > 0, place + i + "/to", "ends-below-start");
            faults.addIf(band.to().compareTo(criterion.points()) > 0, place + i + "/to", "band-above-points");
            boolean met = bands.subList(0, i).stream()
                    .anyMatch(earlier -> earlier.from().compareTo(band.to()) <= 0
                            && band.from().compareTo(earlier.to()) <= 0);
            faults.addIf(met, place + i + "/from", "bands-overlap");
        }
    }
}
