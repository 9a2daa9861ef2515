package org.xuecang.plan.notice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.xuecang.plan.notice.grammar.Marker;
import org.xuecang.plan.notice.source.Block.Paragraph;

/**
 * The tree that the numbers of paragraphs make. Levels are not fixed: a style of numbering that appears for the first
 * time under another is below it, and one that is already open closes what is under it.
 *
 * @param preamble the paragraphs before the first number
 */
record Outline(List<Paragraph> preamble, List<OutlineNode> roots) {

    private static final int DEEPEST = 8;

    static Outline of(List<Paragraph> paragraphs) {
        List<Paragraph> preamble = new ArrayList<>();
        List<OutlineNode> roots = new ArrayList<>();
        Deque<OutlineNode> open = new ArrayDeque<>();
        for (Paragraph paragraph : paragraphs) {
            Marker marker = Marker.of(paragraph.folded());
            if (marker == null || marker.length() >= paragraph.text().length()) {
                if (open.isEmpty()) {
                    preamble.add(paragraph);
                } else {
                    open.peek().body().add(paragraph.passage());
                }
                continue;
            }
            if (open.stream().anyMatch(node -> node.marker().kind() == marker.kind())) {
                while (open.pop().marker().kind() != marker.kind()) {
                    // closes what is under the level that goes on
                }
            } else if (open.size() >= DEEPEST) {
                open.peek().body().add(paragraph.passage());
                continue;
            }
            OutlineNode node = new OutlineNode(marker, paragraph);
            if (open.isEmpty()) {
                roots.add(node);
            } else {
                open.peek().children().add(node);
            }
            open.push(node);
        }
        return new Outline(preamble, roots);
    }
}
