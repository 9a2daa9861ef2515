package org.xuecang.review.assignment;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.xuecang.review.assignment.AssignmentTask.Availability;

/**
 * Finds experts for all cases at once, by a flow of least cost: as many pairs as can be; of these what changes least; of
 * these those with one expert of each case's field and, where asked, nobody from its own town; of these the most even loads.
 * Whatever two flows differ in falls apart into rings, each of which passes an expert and a case at most once and changes one
 * load: so that a weight outdoes the next lower one as long as it is worth more than a thousand of them.
 *
 * <p>A case passes its need to two nodes: to experts of its field without limit, to all others one less than it needs, so
 * that one of the field is among them; the last one comes, where that is not demanded, at a price.
 */
final class AssignmentSolver {

    private static final long MORE_EVEN = 1;
    private static final long OWN_TOWN = 1_000;
    private static final long NONE_OF_FIELD = 1_000_000;
    private static final long MOVED = 1_000_000_000;

    private static final int SOURCE = 0;

    static {
        Loader.loadNativeLibraries();
    }

    private final AssignmentTask task;
    private final MinCostFlow flow;
    private final int ceiling;
    private final int firstExpert;
    private final int sink;
    private final List<Candidates> candidates = new ArrayList<>();
    private final List<Integer> atCeiling = new ArrayList<>();

    /** Experts who may have a case, by their number; the arc to each follows that to the one before. */
    private record Candidates(int firstArc, List<Integer> experts) {}

    private AssignmentSolver(AssignmentTask task, MinCostFlow flow, int ceiling) {
        this.task = task;
        this.flow = flow;
        this.ceiling = ceiling;
        // of each case itself, those of its field, the others
        firstExpert = 1 + 3 * task.cases().size();
        sink = firstExpert + task.experts().size();
    }

    /** The same for the same task. */
    static ReckonedAssignment of(AssignmentTask task) {
        return under(2 * evenLoad(task) + 1, task)
                .or(() -> under(Integer.MAX_VALUE, task))
                .orElseThrow();
    }

    private static int evenLoad(AssignmentTask task) {
        int cases = task.cases().stream().mapToInt(AssignmentTask.Case::needed).sum()
                + task.experts().stream().mapToInt(AssignmentTask.Expert::load).sum();
        return cases / Math.max(1, task.experts().size());
    }

    /** Empty where somebody comes up to the ceiling. */
    private static Optional<ReckonedAssignment> under(int ceiling, AssignmentTask task) {
        MinCostFlow flow = new MinCostFlow();
        try {
            return new AssignmentSolver(task, flow, ceiling).solved();
        } finally {
            flow.delete();
        }
    }

    private Optional<ReckonedAssignment> solved() {
        long wanted = 0;
        for (int i = 0; i < task.cases().size(); i++) {
            add(task.cases().get(i), 1 + 3 * i);
            wanted += task.cases().get(i).needed();
        }
        for (int i = 0; i < task.experts().size(); i++) {
            add(task.experts().get(i), firstExpert + i);
        }
        flow.setNodeSupply(SOURCE, wanted);
        flow.setNodeSupply(sink, -wanted);
        MinCostFlowBase.Status status = flow.solveMaxFlowWithMinCost();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("the flow could not be solved: " + status);
        }
        return atCeiling.stream().anyMatch(arc -> flow.getFlow(arc) > 0) ? Optional.empty() : Optional.of(read());
    }

    private void add(AssignmentTask.Case each, int node) {
        int ofField = node + 1;
        int others = node + 2;
        flow.addArcWithCapacityAndUnitCost(SOURCE, node, each.needed(), 0);
        flow.addArcWithCapacityAndUnitCost(node, ofField, each.needed(), 0);
        boolean free = each.field() == null || each.fieldMet();
        if (each.needed() > 0) {
            flow.addArcWithCapacityAndUnitCost(node, others, each.needed() - 1L, 0);
            if (free || !task.fieldNeeded()) {
                flow.addArcWithCapacityAndUnitCost(node, others, 1, free ? 0 : NONE_OF_FIELD);
            }
        }
        List<Integer> possible = IntStream.range(0, task.experts().size())
                .filter(number -> isPossible(each, task.experts().get(number)))
                .boxed()
                .toList();
        candidates.add(new Candidates(flow.getNumArcs(), possible));
        for (int number : possible) {
            AssignmentTask.Expert expert = task.experts().get(number);
            int from = each.field() != null && expert.isOf(each.field()) ? ofField : others;
            flow.addArcWithCapacityAndUnitCost(from, firstExpert + number, 1, cost(each, expert));
        }
    }

    private static boolean isPossible(AssignmentTask.Case each, AssignmentTask.Expert expert) {
        return expert.availability() == Availability.FREE
                && isFurther(each, expert)
                && !each.against().contains(expert.id());
    }

    /** Neither gone, nor one who has it already for good. */
    private static boolean isFurther(AssignmentTask.Case each, AssignmentTask.Expert expert) {
        return expert.availability() != Availability.NO_EXPERT && !each.had().contains(expert.id());
    }

    private long cost(AssignmentTask.Case each, AssignmentTask.Expert expert) {
        long moved = each.assigned().contains(expert.id()) ? -MOVED : 0;
        boolean ownTown = task.avoidDistrict() && expert.towns().stream().anyMatch(each.towns()::contains);
        return moved + (ownTown ? OWN_TOWN : 0);
    }

    /** One arc for each further case, each dearer than the one before: an even load is the cheapest. */
    private void add(AssignmentTask.Expert expert, int node) {
        for (int load = expert.load(); load < expert.capacity(); load++) {
            int arc = flow.addArcWithCapacityAndUnitCost(node, sink, 1, load * MORE_EVEN);
            if (load >= ceiling) {
                atCeiling.add(arc);
                return;
            }
        }
    }

    private ReckonedAssignment read() {
        Map<UUID, Set<UUID>> experts = new HashMap<>();
        List<ReckonedAssignment.Missing> missing = new ArrayList<>();
        for (int i = 0; i < task.cases().size(); i++) {
            AssignmentTask.Case each = task.cases().get(i);
            experts.put(each.id(), chosen(candidates.get(i)));
            Set<UUID> found = experts.get(each.id());
            if (found.size() < each.needed()) {
                missing.add(
                        new ReckonedAssignment.Missing(each.id(), each.needed() - found.size(), binding(each, found)));
            }
        }
        return new ReckonedAssignment(experts, missing);
    }

    private Set<UUID> chosen(Candidates among) {
        Set<UUID> chosen = new HashSet<>();
        for (int i = 0; i < among.experts().size(); i++) {
            if (flow.getFlow(among.firstArc() + i) > 0) {
                chosen.add(task.experts().get(among.experts().get(i)).id());
            }
        }
        return chosen;
    }

    /** The first of these that alone leaves it short. */
    private Binding binding(AssignmentTask.Case each, Set<UUID> found) {
        List<AssignmentTask.Expert> further = task.experts().stream()
                .filter(expert -> isFurther(each, expert))
                .toList();
        if (further.size() < each.needed()) {
            return Binding.TOO_FEW_EXPERTS;
        }
        long free = further.stream()
                .filter(expert -> expert.availability() == Availability.FREE)
                .count();
        if (free < each.needed()) {
            return Binding.UNAVAILABLE;
        }
        List<AssignmentTask.Expert> possible =
                further.stream().filter(expert -> isPossible(each, expert)).toList();
        if (possible.size() < each.needed()) {
            return Binding.CONFLICTS;
        }
        List<AssignmentTask.Expert> ofField = possible.stream()
                .filter(expert -> each.field() != null && expert.isOf(each.field()))
                .toList();
        boolean fieldBinds = task.fieldNeeded() && each.field() != null && !each.fieldMet();
        if (fieldBinds && ofField.isEmpty()) {
            return Binding.NO_EXPERT_OF_FIELD;
        }
        boolean onlyField = fieldBinds
                && found.size() == each.needed() - 1
                && ofField.stream().noneMatch(expert -> found.contains(expert.id()));
        return onlyField ? Binding.CAPACITY_OF_FIELD : Binding.CAPACITY;
    }
}
