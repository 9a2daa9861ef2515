package org.xuecang.plan.notice.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.PlanDraft.Operator;
import org.xuecang.plan.notice.PlanDraft.TargetDraft;
import org.xuecang.plan.notice.grammar.Directions.Direction;
import org.xuecang.plan.notice.source.Passage;

/** Reads the targets of a text: figures with subject, level and deadline, and directions without a figure. */
public final class Targets {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2} ?年");
    private static final Pattern ADDED = Pattern.compile("新增|净增|再增");
    private static final Pattern RISES_BY = Pattern.compile("(?:提高|提升|上升|扩大) ?$");
    private static final Pattern CHANGES_BY = Pattern.compile("(?:增加|增长) ?$");

    private final Levels levels;
    private final Integer year;

    /**
     * Targets of one notice.
     *
     * @param year where deadlines name no year; null if the plan runs over several or its year is not known
     */
    public Targets(Levels levels, Integer year) {
        this.levels = levels;
        this.year = year;
    }

    /**
     * A target and what is doubtful about it.
     *
     * @param levelDoubt why its level is open, or null
     * @param due the deadline its date was taken from, or null
     */
    public record Found(TargetDraft target, Levels.Doubt levelDoubt, boolean approximate, Dates.Due due) {}

    /** Deadlines of a text, whether a target stands beside them or not. */
    public List<Dates.Due> deadlines(Passage text) {
        return Dates.deadlines(text.folded(), year);
    }

    /**
     * The targets of a text in its order.
     *
     * @param heading what is counted where the text itself does not say; may be null
     * @param due the deadline of the whole text, where a target names none; may be null
     */
    public List<Found> in(Passage text, Passage heading, LocalDate due) {
        List<Dates.Due> dues = deadlines(text);
        String masked = NumberMask.without(NumberMask.apply(text.folded()), dues);
        List<Quantity> quantities = Quantities.in(masked);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            found.add(figure(text, masked, quantities, i, heading, due, dues));
        }
        for (Direction direction : Directions.in(masked, quantities)) {
            found.add(direction(text, direction, due));
        }
        found.sort(Comparator.comparingInt(f -> f.target().source().start()));
        return found;
    }

    private Found figure(
            Passage text,
            String masked,
            List<Quantity> all,
            int index,
            Passage heading,
            LocalDate otherwise,
            List<Dates.Due> dues) {
        Quantity quantity = all.get(index);
        Passage said = Subjects.of(text, masked, all, index);
        Passage subject = said == null ? heading : said;
        Levels.Reading level = subject == null ? Levels.Reading.NONE : levels.of(subject.folded());
        Dates.Due due = due(text.folded(), masked, quantity, dues);
        Passage quote = text.slice(quantity.start(), quantity.end()).trim();
        TargetDraft target = new TargetDraft(
                subject == null ? null : subject.text(),
                quantity.operator(),
                quantity.value(),
                quantity.upperValue(),
                unit(text, quantity),
                level.level(),
                incremental(masked, all, index),
                due == null ? otherwise : due.date(),
                quote.text(),
                quote.span());
        return new Found(target, level.doubt(), quantity.approximate(), due);
    }

    /** As the notice writes it; shares written out (百分之八十, 九成) have the sign for a unit. */
    private static String unit(Passage text, Quantity quantity) {
        if (quantity.unitStart() < 0) {
            return quantity.unit();
        }
        String written = text.text()
                .substring(
                        quantity.unitStart(),
                        quantity.unitStart() + quantity.unit().length());
        return written.equals("％") ? "%" : written;
    }

    private static boolean incremental(String masked, List<Quantity> all, int index) {
        int start = all.get(index).start();
        int clause = Clauses.clauseStart(masked, start);
        int left = Subjects.left(masked, all, index);
        String own = masked.substring(left, start);
        boolean rises = all.get(index).isShare() && RISES_BY.matcher(own).find();
        if (rises || CHANGES_BY.matcher(own).find() || ADDED.matcher(own).find()) {
            return true;
        }
        // 新增A3个、B2个: the verb before the first figure governs the list, unless the next part has a verb of its own.
        boolean listed = left > clause && !own.isBlank() && own.startsWith("、");
        return listed && ADDED.matcher(masked.substring(clause, left)).find() && !ActionWords.begins(own.substring(1));
    }

    private static Dates.Due due(String folded, String masked, Quantity quantity, List<Dates.Due> dues) {
        int from = Clauses.sentenceStart(masked, quantity.start());
        int to = Clauses.sentenceEnd(masked, quantity.end());
        Dates.Due before = null;
        for (Dates.Due due : dues) {
            if (due.start() >= from && due.end() <= quantity.start()) {
                before = due;
            } else if (before == null && due.start() >= quantity.end() && due.end() <= to) {
                return due;
            }
        }
        int clause = Clauses.clauseStart(masked, quantity.start());
        boolean otherYear = before != null
                && before.end() <= clause
                && YEAR.matcher(folded.substring(clause, quantity.start())).find();
        return otherYear ? null : before;
    }

    private static Found direction(Passage text, Direction direction, LocalDate due) {
        Passage quote = text.slice(direction.verbStart(), direction.verbEnd());
        TargetDraft target = new TargetDraft(
                text.slice(direction.subjectStart(), direction.subjectEnd()).text(),
                Operator.INCREASE,
                null,
                null,
                direction.share() ? "%" : null,
                null,
                false,
                due,
                quote.text(),
                quote.span());
        return new Found(target, null, false, null);
    }
}
