package org.xuecang.plan.notice;

import java.util.ArrayList;
import java.util.List;
import org.xuecang.plan.notice.grammar.Marker;
import org.xuecang.plan.notice.source.Block.Paragraph;
import org.xuecang.plan.notice.source.Passage;

/** A numbered paragraph with the plain paragraphs that follow it and the numbered ones under it. */
final class OutlineNode {

    private final Marker marker;
    private final Passage whole;
    private final Passage line;
    private final int bold;
    private final List<Passage> body = new ArrayList<>();
    private final List<OutlineNode> children = new ArrayList<>();

    OutlineNode(Marker marker, Paragraph paragraph) {
        this.marker = marker;
        this.whole = paragraph.passage();
        this.line = paragraph.passage().from(marker.length()).trim();
        this.bold = Math.max(0, paragraph.boldPrefix() - marker.length());
    }

    Marker marker() {
        return marker;
    }

    /** The paragraph's own words without its number. */
    Passage line() {
        return line;
    }

    /** How many characters of the line are bold while the rest is not. */
    int bold() {
        return bold;
    }

    List<Passage> body() {
        return body;
    }

    List<OutlineNode> children() {
        return children;
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    /** The paragraphs under this one, its numbered ones with their numbers, in order. */
    List<Passage> under() {
        List<Passage> all = new ArrayList<>(body);
        for (OutlineNode child : children) {
            all.add(child.whole);
            all.addAll(child.under());
        }
        return all;
    }

    /** The lowest numbered paragraphs at or under this one. */
    List<OutlineNode> leaves() {
        if (isLeaf()) {
            return List.of(this);
        }
        return children.stream().flatMap(child -> child.leaves().stream()).toList();
    }
}
