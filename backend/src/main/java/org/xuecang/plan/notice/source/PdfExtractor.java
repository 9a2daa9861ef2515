package org.xuecang.plan.notice.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.xuecang.plan.notice.UnreadableNotice;
import org.xuecang.plan.notice.UnreadableNotice.Reason;
import org.xuecang.plan.notice.source.RawBlock.RawTable;

/** PDF to paragraphs and tables: glyphs to lines, ruled lines to tables, lines of a paragraph joined again. */
final class PdfExtractor {

    private static final int MAX_PAGES = 300;
    private static final long MAX_MEMORY = 128L << 20;

    private PdfExtractor() {}

    static SourceDocument extract(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                content, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MAX_MEMORY).streamCache)) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw new UnreadableNotice(Reason.DOCUMENT_TOO_LARGE);
            }
            List<PdfPage> pages = new ArrayList<>();
            boolean pictures = false;
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                PDPage page = document.getPage(i);
                pages.add(PdfPage.read(document, page, i));
                pictures |= page.getResources() != null
                        && page.getResources().getXObjectNames().iterator().hasNext();
            }
            if (pages.stream().allMatch(p -> p.glyphs().isEmpty())) {
                throw new UnreadableNotice(pictures ? Reason.NO_TEXT_LAYER : Reason.EMPTY_NOTICE);
            }
            return SourceBuilder.build(blocks(pages), 0);
        } catch (InvalidPasswordException e) {
            throw new UnreadableNotice(Reason.ENCRYPTED_FILE, e);
        }
    }

    private static List<RawBlock> blocks(List<PdfPage> pages) {
        List<List<PdfLine>> lines = new ArrayList<>();
        List<List<PdfTable>> tables = new ArrayList<>();
        for (PdfPage page : pages) {
            List<PdfTable> found = PdfTable.find(page);
            tables.add(found);
            List<PdfGlyph> outside = new ArrayList<>();
            for (PdfGlyph glyph : page.glyphs()) {
                if (found.stream().noneMatch(t -> t.take(glyph))) {
                    outside.add(glyph);
                }
            }
            lines.add(PdfLine.of(outside));
        }
        PdfFurniture.remove(pages, lines);
        PdfParagraphs paragraphs = new PdfParagraphs(lines);
        for (int p = 0; p < pages.size(); p++) {
            List<PdfTable> waiting = new ArrayList<>(tables.get(p));
            for (PdfLine line : lines.get(p)) {
                while (!waiting.isEmpty() && waiting.getFirst().top() < line.y()) {
                    paragraphs.table(waiting.removeFirst().toRaw());
                }
                paragraphs.line(line);
            }
            for (PdfTable table : waiting) {
                RawTable raw = table.toRaw();
                paragraphs.table(raw);
            }
        }
        return paragraphs.finish();
    }
}
