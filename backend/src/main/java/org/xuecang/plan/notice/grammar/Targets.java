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
    /** What follows a deadline that closes a sentence and so belongs to the clause before it: 6月底前完成. */
    private static final Pattern CLOSES = Pattern.compile(
            "(?:要|须|需|应)?(?:全部|基本|全面|保质保量)?(?:完成|建成|到位|投用|投入使用|启用|验收|挂牌|落实)?(?:到位|任务|建设|改造|工作|验收|挂牌|投用)*[ )]*");

    private static final Pattern ADDED = Pattern.compile("新增|净增|再增");
    private static final Pattern RISES_BY = Pattern.compile("(?:提高|提升|上升|扩大) ?$");
    /** 比上年提高5个百分点, 提高参与率5个百分点: points are the difference of two shares, never a share. */
    private static final Pattern RISES_IN_POINTS = Pattern.compile("(?:提高|提升|上升|扩大|增加|增长)(?!.*(?:下降|降低|减少|缩小|回落|差距))");

    private static final Pattern PER_HEAD = Pattern.compile(Quantities.PER_HEAD);

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
     * @param perHead whether the figure is one for each head and the subject does not say so
     * @param due the deadline its date was taken from, or null
     */
    public record Found(
            TargetDraft target, Levels.Doubt levelDoubt, boolean approximate, boolean perHead, Dates.Due due) {}

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
        Dates.Due due = due(text.folded(), masked, all, index, dues);
        Passage quote = text.slice(quantity.start(), quantity.end()).trim();
        boolean rises = risesInPoints(masked, all, index);
        TargetDraft target = new TargetDraft(
                subject == null ? null : subject.text(),
                rises ? Operator.INCREASE : quantity.operator(),
                quantity.value(),
                quantity.upperValue(),
                unit(text, quantity),
                level.level(),
                rises || incremental(masked, all, index),
                due == null ? otherwise : due.date(),
                quote.text(),
                quote.span());
        return new Found(target, level.doubt(), quantity.approximate(), isPerHead(masked, all, index, subject), due);
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

    private static boolean isPerHead(String masked, List<Quantity> all, int index, Passage subject) {
        String words = masked.substring(
                Subjects.left(masked, all, index), all.get(index).end());
        return PER_HEAD.matcher(words).find() && (subject == null || !subject.contains(PER_HEAD));
    }

    private static boolean risesInPoints(String masked, List<Quantity> all, int index) {
        Quantity quantity = all.get(index);
        boolean bounded = quantity.operator() == Operator.AT_MOST || quantity.operator() == Operator.BETWEEN;
        return !bounded
                && quantity.unit() != null
                && quantity.unit().endsWith("百分点")
                && RISES_IN_POINTS
                        .matcher(masked.substring(Subjects.left(masked, all, index), quantity.start()))
                        .find();
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

    private static Dates.Due due(String folded, String masked, List<Quantity> all, int index, List<Dates.Due> dues) {
        Quantity quantity = all.get(index);
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
        if (before != null && before.end() <= clause) {
            int next = index + 1 < all.size() ? Math.min(to, all.get(index + 1).start()) : to;
            for (Dates.Due due : dues) {
                boolean behind = due.start() >= quantity.end() && due.end() <= next;
                if (behind && CLOSES.matcher(folded.substring(due.end(), to)).matches()) {
                    return due;
                }
            }
        }
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
        return new Found(target, null, false, false, null);
    }
}
