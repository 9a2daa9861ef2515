package org.xuecang.platform.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF's pages and nothing else: no document information, XMP, annotations, attachments, scripts, earlier states, tags with
 * texts of their own, and no EXIF in its pictures. What was filled into fields stays, as part of the page.
 */
final class CleanPdf {

    /** Of the whole document; each holds what is not on a page. */
    private static final List<COSName> OF_DOCUMENT = List.of(
            COSName.METADATA,
            COSName.NAMES,
            COSName.ACRO_FORM,
            COSName.OPEN_ACTION,
            COSName.AA,
            COSName.getPDFName("StructTreeRoot"),
            COSName.getPDFName("MarkInfo"),
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("SpiderInfo"),
            COSName.getPDFName("AF"),
            COSName.getPDFName("Collection"),
            COSName.getPDFName("Legal"),
            COSName.getPDFName("Perms"),
            COSName.getPDFName("DSS"),
            COSName.getPDFName("URI"));

    /** Of anything in it. */
    private static final List<COSName> OF_PARTS = List.of(
            COSName.METADATA,
            COSName.AA,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("AF"),
            COSName.getPDFName("Thumb"),
            COSName.getPDFName("OPI"));

    private final Contents contents;

    CleanPdf(Contents contents) {
        this.contents = contents;
    }

    void copy(Path file, Path copy) throws IOException, NotCleaned {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (document.isEncrypted()) {
                throw new NotCleaned("locked");
            }
            flatten(document);
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            OF_DOCUMENT.forEach(catalog::removeItem);
            for (PDPage page : document.getPages()) {
                page.getCOSObject().removeItem(COSName.ANNOTS);
            }
            document.setDocumentInformation(new PDDocumentInformation());
            document.getDocument().getTrailer().removeItem(COSName.ID);
            visit(catalog);
            readPages(document);
            document.save(copy.toFile());
        }
    }

    private static void flatten(PDDocument document) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form != null) {
            form.setXFA(null);
            form.flatten();
        }
    }

    /** A page without a word is a picture of one. */
    private void readPages(PDDocument document) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        StringBuilder whole = new StringBuilder();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            reader.setStartPage(page);
            reader.setEndPage(page);
            String text = reader.getText(document);
            whole.append(text);
            if (text.isBlank()) {
                contents.picture();
            }
        }
        contents.text(whole.toString()); // a word may go on overleaf
    }

    /** Everything that the copy will hold, once. */
    private void visit(COSBase root) throws IOException {
        Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            COSBase each = open.pop();
            COSBase value = each instanceof COSObject reference ? reference.getObject() : each;
            if (value != null && met.add(value)) {
                visit(value, open);
            }
        }
    }

    private void visit(COSBase value, Deque<COSBase> open) throws IOException {
        if (value instanceof COSString text) {
            contents.text(text.getString());
        } else if (value instanceof COSName name) {
            contents.text(name.getName());
        } else if (value instanceof COSArray items) {
            items.forEach(open::push);
        } else if (value instanceof COSDictionary members) {
            OF_PARTS.forEach(members::removeItem);
            members.entrySet().forEach(member -> {
                contents.text(member.getKey().getName());
                open.push(member.getValue());
            });
            if (members instanceof COSStream stream) {
                visit(stream);
            }
        }
    }

    private void visit(COSStream stream) throws IOException {
        if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            try (InputStream content = stream.createInputStream()) {
                contents.bytes(content.readAllBytes());
            }
            return;
        }
        contents.picture();
        if (COSName.DCT_DECODE.equals(onlyFilter(stream))) {
            byte[] picture;
            try (InputStream content = stream.createRawInputStream()) {
                picture = CleanPicture.jpeg(content.readAllBytes());
            }
            try (OutputStream cleaned = stream.createRawOutputStream()) {
                cleaned.write(picture);
            }
        }
    }

    private static COSBase onlyFilter(COSStream stream) {
        COSBase filters = stream.getFilters();
        return filters instanceof COSArray several && several.size() == 1 ? several.getObject(0) : filters;
    }
}
