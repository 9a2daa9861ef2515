package org.xuecang.plan.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.grammar.Dates;
import org.xuecang.plan.notice.grammar.Marker;
import org.xuecang.plan.notice.source.Block.Align;
import org.xuecang.plan.notice.source.Block.Paragraph;
import org.xuecang.plan.notice.source.Passage;

/**
 * Who signs, and when: short lines without a full stop, the last of them a date.
 *
 * @param first index of its first paragraph
 * @param last index of the date
 * @param date the date, null if it is not in the calendar or a placeholder
 */
record Signature(int first, int last, List<Passage> issuers, LocalDate date, SourceSpan dateSpan, boolean placeholder) {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_SIGNERS = 6;
    private static final Pattern GAP = Pattern.compile(" {3,}+");
    private static final Pattern NO_NAME = Pattern.compile("[。,;:!?《》]|\\d|附件|通知$|方案$|要点$|计划$|规划$|意见$|办法$|清单$|报告$");

    /** All signatures in the order of the paragraphs; dates alone, as under a title, are none. */
    static List<Signature> in(List<Paragraph> paragraphs) {
        List<Signature> signatures = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Passage line = paragraphs.get(i).passage();
            Matcher together = Furniture.signedOnLine(line.folded());
            if (together.matches() && Dates.isDateLine(together.group("date"))) {
                List<Passage> issuers = names(line.slice(together, "issuer"));
                Passage date = line.slice(together, "date");
                signatures.add(new Signature(i, i, issuers, Dates.line(date.folded()), date.span(), false));
            } else if (Furniture.isDate(line.folded())) {
                Signature signature = above(paragraphs, i);
                if (signature != null) {
                    signatures.add(signature);
                }
            }
        }
        return signatures;
    }

    private static Signature above(List<Paragraph> paragraphs, int date) {
        List<Passage> issuers = new ArrayList<>();
        int first = date;
        while (first > 0 && issuers.size() < MOST_SIGNERS && isName(paragraphs, first - 1)) {
            first--;
            issuers.addAll(0, names(paragraphs.get(first).passage()));
        }
        // Under a title stands a date as well; a signature stands below text.
        if (issuers.isEmpty() || first == 0) {
            return null;
        }
        Passage line = paragraphs.get(date).passage();
        return new Signature(
                first, date, issuers, Dates.line(line.folded()), line.span(), !Dates.isDateLine(line.folded()));
    }

    /** Several may sign on one line, with wide gaps between them. */
    private static List<Passage> names(Passage line) {
        List<Passage> names = new ArrayList<>();
        Matcher gap = line.matcher(GAP);
        int from = 0;
        while (gap.find()) {
            names.add(line.slice(from, gap.start()).trim());
            from = gap.end();
        }
        names.add(line.from(from).trim());
        names.removeIf(Passage::isEmpty);
        return names;
    }

    private static boolean isName(List<Paragraph> paragraphs, int at) {
        Paragraph paragraph = paragraphs.get(at);
        String folded = paragraph.folded();
        return folded.length() <= LONGEST_NAME
                && folded.length() >= 3
                && paragraph.align() != Align.CENTER
                && Marker.of(folded) == null
                && !NO_NAME.matcher(folded).find();
    }
}
