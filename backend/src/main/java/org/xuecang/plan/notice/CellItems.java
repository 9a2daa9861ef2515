package org.xuecang.plan.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.grammar.Marker;
import org.xuecang.plan.notice.source.Block.Cell;
import org.xuecang.plan.notice.source.Block.Paragraph;
import org.xuecang.plan.notice.source.Passage;

/** Parts a cell into task items: by its numbers, also inside a paragraph, else by paragraphs. */
final class CellItems {

    /** @param ordinal 0 if no number is written */
    record Entry(int ordinal, Passage text) {}

    /** Where a number may begin inside a paragraph: behind the end of a sentence. */
    private static final Pattern INNER =
            Pattern.compile("(?<=[。;,])[ ]*(?=[(]?\\d{1,2}[)、.](?!\\d)|[(][一二三四五六七八九十]{1,3}[)]|[①-⑳])");

    private CellItems() {}

    static List<Entry> of(Cell cell) {
        List<Passage> lines = new ArrayList<>();
        for (Paragraph paragraph : cell.paragraphs()) {
            lines.addAll(parts(paragraph.passage()));
        }
        Marker.Kind kind = null;
        for (Passage line : lines) {
            Marker marker = Marker.of(line.folded());
            kind = kind == null && marker != null ? marker.kind() : kind;
        }
        List<Entry> entries = new ArrayList<>();
        for (Passage line : lines) {
            Marker marker = Marker.of(line.folded());
            boolean starts = marker != null && marker.kind() == kind && marker.length() < line.length();
            if (starts) {
                entries.add(
                        new Entry(marker.ordinal(), line.from(marker.length()).trim()));
            } else if (kind != null && !entries.isEmpty()) {
                Entry last = entries.removeLast();
                entries.add(new Entry(last.ordinal(), Passage.join(List.of(last.text(), line), "\n")));
            } else {
                entries.add(new Entry(0, line));
            }
        }
        return entries;
    }

    /** Numbers inside a paragraph part it only when they count on from its own. */
    private static List<Passage> parts(Passage line) {
        Marker first = Marker.of(line.folded());
        if (first == null) {
            return List.of(line);
        }
        List<Passage> parts = new ArrayList<>();
        int from = 0;
        int expected = first.ordinal() + 1;
        Matcher inner = line.matcher(INNER);
        while (inner.find()) {
            Marker next = Marker.of(line.folded().substring(inner.end()));
            if (next != null && next.kind() == first.kind() && next.ordinal() == expected) {
                parts.add(line.slice(from, inner.end()).trim());
                from = inner.end();
                expected++;
            }
        }
        parts.add(line.from(from));
        return parts;
    }
}
