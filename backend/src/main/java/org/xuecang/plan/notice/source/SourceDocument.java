package org.xuecang.plan.notice.source;

import java.util.List;

/**
 * A notice as text: what every later step works on.
 *
 * @param text the source text that all spans point into
 * @param blocks paragraphs and tables in reading order
 * @param controlCharacters how many control characters were left out
 * @param strayMarks how many converter's marks were left out
 * @param damaged how many characters could not be decoded
 */
public record SourceDocument(String text, List<Block> blocks, int controlCharacters, int strayMarks, int damaged) {
    public SourceDocument {
        blocks = List.copyOf(blocks);
    }
}
