package org.xuecang.plan.notice.source;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.xuecang.plan.notice.UnreadableNotice;
import org.xuecang.plan.notice.UnreadableNotice.Reason;

/** A file of any of the four kinds to text with paragraphs and tables. */
public final class SourceReader {

    private SourceReader() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableNotice whatever is wrong with the file; libraries' own errors count as damage
     */
    public static SourceDocument read(byte[] content, String fileName) {
        if (content.length == 0) {
            throw new UnreadableNotice(Reason.EMPTY_NOTICE);
        }
        FileKind kind = FileKind.of(content, fileName);
        SourceDocument document = extract(content, kind);
        if (document.blocks().isEmpty()) {
            throw new UnreadableNotice(Reason.EMPTY_NOTICE);
        }
        return document;
    }

    private static SourceDocument extract(byte[] content, FileKind kind) {
        try {
            return switch (kind) {
                case DOCX -> DocxExtractor.extract(content);
                case DOC -> DocExtractor.extract(content);
                case PDF -> PdfExtractor.extract(content);
                case TEXT -> TextExtractor.extract(content);
            };
        } catch (UnreadableNotice e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableNotice(Reason.ENCRYPTED_FILE, e);
        } catch (OldWordFileFormatException e) {
            throw new UnreadableNotice(Reason.UNSUPPORTED_FILE_TYPE, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableNotice(Reason.DAMAGED_FILE, e);
        }
    }
}
