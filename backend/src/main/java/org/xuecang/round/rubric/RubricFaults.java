package org.xuecang.round.rubric;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuecang.platform.problem.Faults;
import org.xuecang.round.rubric.RubricContent.Band;
import org.xuecang.round.rubric.RubricContent.Criterion;
import org.xuecang.round.rubric.RubricContent.DeductionStep;
import org.xuecang.round.rubric.RubricContent.Group;
import org.xuecang.round.rubric.RubricContent.Scorer;
import org.xuecang.round.rubric.RubricContent.Veto;

/** What stops a rubric from being published: what is missing, does not add up, or contradicts something else in it. */
final class RubricFaults {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final List<BigDecimal> STEPS = List.of(new BigDecimal("0.1"), new BigDecimal("0.5"), BigDecimal.ONE);

    /** Percentages of these are exact in few decimals. */
    private static final List<BigDecimal> WEIGHTED = List.of(BigDecimal.valueOf(5), BigDecimal.TEN, FULL);

    private final RubricContent rubric;
    private final Faults faults = new Faults();

    private RubricFaults(RubricContent rubric) {
        this.rubric = rubric;
    }

    static Faults of(RubricContent rubric) {
        RubricFaults check = new RubricFaults(rubric);
        check.faults.addIf(isNone(STEPS, rubric.step()), "/step", "step-unusual");
        check.unique("/variants", "", "name-twice", rubric.variants(), name -> name);
        check.unique("/criteria", "/key", "key-twice", rubric.criteria(), Criterion::key);
        check.names();
        check.unique("/vetoes", "/key", "key-twice", rubric.vetoes(), Veto::key);
        for (int i = 0; i < rubric.criteria().size(); i++) {
            new OfCriterion(rubric, "/criteria/" + i, rubric.criteria().get(i), check.faults).check();
        }
        check.headings();
        check.stated();
        check.vetoes();
        check.scorers();
        check.sums();
        return check.faults;
    }

    private static String heading(String written) {
        return written == null ? "" : written;
    }

    private static boolean isNone(List<BigDecimal> usual, BigDecimal value) {
        return usual.stream().noneMatch(each -> each.compareTo(value) == 0);
    }

    private <T> void unique(String place, String member, String code, List<T> things, Function<T, Object> by) {
        Set<Object> met = new HashSet<>();
        for (int i = 0; i < things.size(); i++) {
            faults.addIf(!met.add(by.apply(things.get(i))), place + "/" + i + member, code);
        }
    }

    /** Criteria of different variants may be called the same: no sheet has both. */
    private void names() {
        List<Criterion> criteria = rubric.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion each = criteria.get(i);
            boolean isMet = criteria.subList(0, i).stream()
                    .anyMatch(earlier -> earlier.name().equals(each.name())
                            && path(earlier).equals(path(each))
                            && meet(earlier.variants(), each.variants()));
            faults.addIf(isMet, "/criteria/" + i + "/name", "name-twice");
        }
    }

    private static boolean meet(List<String> some, List<String> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }

    /** What stands under one heading stands together. */
    private void headings() {
        Set<List<String>> left = new HashSet<>();
        List<Criterion> criteria = rubric.criteria();
        for (int i = 1; i < criteria.size(); i++) {
            Criterion before = criteria.get(i - 1);
            Criterion each = criteria.get(i);
            if (!Objects.equals(before.group(), each.group())) {
                left.add(List.of(heading(before.group())));
            }
            if (!path(before).equals(path(each))) {
                left.add(path(before));
            }
            boolean isTorn = each.group() != null
                    && (left.contains(List.of(each.group())) || (each.subgroup() != null && left.contains(path(each))));
            faults.addIf(isTorn, "/criteria/" + i + "/group", "group-torn");
        }
    }

    /** Headings that read the same are one: said to be worth something once, and written in one way. */
    private void stated() {
        Set<List<String>> met = new HashSet<>();
        for (int i = 0; i < rubric.groups().size(); i++) {
            Group group = rubric.groups().get(i);
            String last = group.subgroup() == null ? "group" : "subgroup";
            String name = group.subgroup() == null ? group.group() : group.subgroup();
            if (!met.add(List.of(read(group.group()), read(group.subgroup())))) {
                faults.add("/groups/" + i + "/" + last, "heading-twice", Map.of("name", name));
            }
        }
        Map<List<String>, String> written = new HashMap<>();
        for (int i = 0; i < rubric.criteria().size(); i++) {
            Criterion each = rubric.criteria().get(i);
            String place = "/criteria/" + i;
            writtenOnce(written, List.of(read(each.group())), each.group(), place + "/group");
            writtenOnce(
                    written, List.of(read(each.group()), read(each.subgroup())), each.subgroup(), place + "/subgroup");
        }
    }

    private void writtenOnce(Map<List<String>, String> written, List<String> heading, String text, String place) {
        if (text != null && !written.computeIfAbsent(heading, _ -> text).equals(text)) {
            faults.add(place, "heading-twice", Map.of("name", text));
        }
    }

    /** As a reader tells texts apart: not by spaces and width. */
    private static String read(String text) {
        return Normalizer.normalize(heading(text), Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static List<String> path(Criterion each) {
        return List.of(heading(each.group()), heading(each.subgroup()));
    }

    /** A veto takes no points, and is nothing that has some. */
    private void vetoes() {
        Set<String> names = rubric.criteria().stream().map(Criterion::name).collect(Collectors.toSet());
        Set<String> met = new HashSet<>();
        for (int i = 0; i < rubric.vetoes().size(); i++) {
            String name = rubric.vetoes().get(i).name();
            String place = "/vetoes/" + i + "/name";
            faults.addIf(names.contains(name), place, "veto-is-a-criterion");
            if (!met.add(read(name))) {
                faults.add(place, "veto-twice", Map.of("name", name));
            }
        }
    }

    private void scorers() {
        unique("/scorers", "/name", "name-twice", rubric.scorers(), Scorer::name);
        BigDecimal sum = rubric.scorers().stream().map(Scorer::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!rubric.scorers().isEmpty() && sum.compareTo(FULL) != 0) {
            faults.add("/scorers", "weights-not-100", Map.of("sum", plain(sum)));
        }
    }

    /** Each variant is a whole rubric of its own. */
    private void sums() {
        if (rubric.criteria().isEmpty()) {
            faults.add("/criteria", "not-empty");
            return;
        }
        Map<String, List<Criterion>> whole = new LinkedHashMap<>();
        if (rubric.variants().isEmpty()) {
            whole.put(null, rubric.criteria());
        } else {
            rubric.variants().forEach(variant -> whole.put(variant, rubric.holdingFor(variant)));
        }
        whole.forEach((variant, criteria) -> {
            BigDecimal sum = sum(criteria);
            if (sum.compareTo(FULL) != 0) {
                notFull(variant, sum);
            } else {
                boolean scored = criteria.stream()
                        .anyMatch(each -> each.onSheet() && each.worth().signum() > 0);
                faults.addIf(!scored && faults.isClean("/criteria"), "/criteria", "nothing-to-score");
            }
            groups(variant, criteria);
        });
    }

    private void notFull(String variant, BigDecimal sum) {
        if (variant == null) {
            faults.add("/criteria", "points-not-100", Map.of("sum", plain(sum)));
        } else {
            faults.add("/criteria", "points-not-100-of", Map.of("sum", plain(sum), "variant", variant));
        }
    }

    /** What headings are said to be worth, in every variant that has anything under them. */
    private void groups(String variant, List<Criterion> criteria) {
        for (int i = 0; i < rubric.groups().size(); i++) {
            Group group = rubric.groups().get(i);
            String place = "/groups/" + i;
            List<Criterion> under =
                    criteria.stream().filter(each -> isUnder(group, each)).toList();
            boolean isKnown = rubric.criteria().stream().anyMatch(each -> isUnder(group, each));
            faults.addIf(!isKnown && faults.isClean(place + "/group"), place + "/group", "unknown-reference");
            BigDecimal sum = sum(under);
            if (!under.isEmpty() && sum.compareTo(group.points()) != 0 && faults.isClean(place + "/points")) {
                Map<String, Object> told = Map.of(
                        "sum", plain(sum), "stated", plain(group.points()), "variant", variant == null ? "" : variant);
                faults.add(place + "/points", "group-points-differ", told);
            }
        }
    }

    private static boolean isUnder(Group group, Criterion each) {
        return group.group().equals(each.group())
                && (group.subgroup() == null || group.subgroup().equals(each.subgroup()));
    }

    private static BigDecimal sum(List<Criterion> criteria) {
        return criteria.stream()
                .filter(each -> each.weight() != null || each.points() != null)
                .map(Criterion::worth)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** What is wrong with one criterion in itself. */
    private record OfCriterion(RubricContent rubric, String place, Criterion criterion, Faults faults) {

        void check() {
            boolean isAlone = criterion.subgroup() != null && criterion.group() == null;
            faults.addIf(isAlone, place + "/group", "subgroup-without-group");
            points();
            fitting();
            if (criterion.kind() == CriterionKind.GATE) {
                faults.addIf(criterion.gate() == null, place + "/gate", "not-null");
            }
            steps();
            bands();
            for (int i = 0; i < criterion.variants().size(); i++) {
                boolean isKnown =
                        rubric.variants().contains(criterion.variants().get(i));
                faults.addIf(!isKnown, place + "/variants/" + i, "unknown-reference");
            }
        }

        private void points() {
            BigDecimal points = criterion.points();
            if (criterion.kind() == CriterionKind.GATE) {
                faults.addIf(points != null, place + "/points", "gate-with-points");
            } else if (points == null) {
                faults.add(place + "/points", "not-null");
            } else {
                faults.addIf(!isInSteps(points), place + "/points", "points-not-in-steps");
                boolean isUneven = criterion.weight() != null && isNone(WEIGHTED, points);
                faults.addIf(isUneven, place + "/points", "weighted-points-unusual");
            }
        }

        private boolean isInSteps(BigDecimal points) {
            return points.remainder(rubric.step()).signum() == 0;
        }

        /** What belongs to another kind contradicts this one. */
        private void fitting() {
            CriterionKind kind = criterion.kind();
            boolean isPoints = kind == CriterionKind.POINTS;
            unfit("/weight", criterion.weight() != null && (!isPoints || criterion.standsApart()));
            unfit("/independent", criterion.standsApart() && !isPoints);
            unfit("/bands", !criterion.bands().isEmpty() && !isPoints);
            unfit("/steps", !criterion.steps().isEmpty() && kind != CriterionKind.DEDUCTION);
            unfit("/gate", criterion.gate() != null && kind != CriterionKind.GATE);
            unfit("/fullVotes", criterion.fullVotes() != null && kind != CriterionKind.VOTE);
        }

        private void unfit(String member, boolean isThere) {
            faults.addIf(isThere, place + member, "not-of-this-kind");
        }

        private void steps() {
            List<DeductionStep> steps = criterion.steps();
            for (int i = 0; i < steps.size(); i++) {
                DeductionStep step = steps.get(i);
                String at = place + "/steps/" + i;
                boolean isAbove = criterion.points() != null && step.points().compareTo(criterion.points()) > 0;
                faults.addIf(isAbove, at + "/points", "band-above-points");
                boolean isMet = steps.subList(0, i).stream()
                        .anyMatch(earlier -> earlier.points().compareTo(step.points()) == 0);
                faults.addIf(isMet, at + "/points", "twice");
            }
        }

        private void bands() {
            List<Band> bands = criterion.bands();
            for (int i = 0; i < bands.size(); i++) {
                Band band = bands.get(i);
                String at = place + "/bands/" + i;
                faults.addIf(band.from().compareTo(band.to()) > 0, at + "/to", "ends-below-start");
                boolean isAbove = criterion.points() != null && band.to().compareTo(criterion.points()) > 0;
                faults.addIf(isAbove, at + "/to", "band-above-points");
                boolean overlaps = IntStream.range(0, i)
                        .mapToObj(bands::get)
                        .anyMatch(earlier -> earlier.from().compareTo(band.to()) <= 0
                                && band.from().compareTo(earlier.to()) <= 0);
                faults.addIf(overlaps, at + "/from", "bands-overlap");
            }
        }
    }
}
