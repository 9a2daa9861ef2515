package org.xuecang.plan.notice.source;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.xuecang.plan.notice.UnreadableNotice;
import org.xuecang.plan.notice.UnreadableNotice.Reason;

/** A page as its glyphs and its ruled lines. */
record PdfPage(double width, double height, List<PdfGlyph> glyphs, List<PdfRule> rules) {

    private static final int MAX_GLYPHS = 30_000;

    static PdfPage read(PDDocument document, PDPage page, int index) throws IOException {
        GlyphCollector collector = new GlyphCollector();
        collector.setStartPage(index + 1);
        collector.setEndPage(index + 1);
        collector.setSuppressDuplicateOverlappingText(true);
        collector.writeText(document, new StringWriter());
        List<PdfRule> rules = PdfRuleCollector.collect(page);
        var box = page.getCropBox();
        return new PdfPage(box.getWidth(), box.getHeight(), collector.glyphs, rules);
    }

    /** Uses PDFBox's own decoding of fonts, and nothing of its layout. */
    private static final class GlyphCollector extends PDFTextStripper {
        private final List<PdfGlyph> glyphs = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition position) {
            String text = position.getUnicode();
            if (text == null || text.isBlank() || position.getDir() != 0) {
                return;
            }
            if (glyphs.size() >= MAX_GLYPHS) {
                throw new UnreadableNotice(Reason.DOCUMENT_TOO_LARGE);
            }
            glyphs.add(new PdfGlyph(
                    Radicals.toCharacters(text),
                    position.getXDirAdj(),
                    position.getYDirAdj(),
                    position.getWidthDirAdj(),
                    Math.max(1, position.getFontSizeInPt())));
        }
    }
}
