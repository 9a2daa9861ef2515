package org.xuecang.review;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Files that show nothing of who made them and hold it nevertheless, wherever their format lets programs write it. */
public final class SeededFiles {

    private SeededFiles() {}

    public static byte[] jpeg(String who) {
        byte[] plain = picture("jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        byte[] name = who.getBytes(StandardCharsets.UTF_8);
        ByteBuffer exif = ByteBuffer.allocate(6 + 26 + name.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put((byte) 'M').put((byte) 'M');
        exif.putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x013b)
                .putShort((short) 2);
        exif.putInt(name.length).putInt(26).putInt(0).put(name);
        segment(out, 0xe1, exif.array());
        segment(out, 0xe1, ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + who).getBytes(StandardCharsets.UTF_8));
        segment(out, 0xfe, name);
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(name);
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xff);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    public static byte[] png(String who) {
        byte[] plain = picture("png");
        int behindHeader = 8 + 25;
        byte[] text = ("Author\0" + who).getBytes(StandardCharsets.UTF_8);
        byte[] chunk = ByteBuffer.allocate(4 + text.length)
                .put("tEXt".getBytes(StandardCharsets.US_ASCII))
                .put(text)
                .array();
        CRC32 sum = new CRC32();
        sum.update(chunk);
        ByteBuffer out = ByteBuffer.allocate(plain.length + chunk.length + 8);
        out.put(plain, 0, behindHeader).putInt(text.length).put(chunk).putInt((int) sum.getValue());
        out.put(plain, behindHeader, plain.length - behindHeader);
        return out.array();
    }

    private static byte[] picture(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One page with a line, and with a photograph where one is asked for. */
    public static byte[] pdf(String who, boolean photographed, String line) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setAuthor(who);
            document.getDocumentInformation().setCustomMetadataValue("Company", who);
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(("<x:xmpmeta>" + who + "</x:xmpmeta>").getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
            page.setMetadata(metadata);
            PDAnnotationText remark = new PDAnnotationText();
            remark.setTitlePopup(who);
            remark.setContents(who);
            page.getAnnotations().add(remark);
            attach(document, who);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(line);
                content.endText();
                if (photographed) {
                    content.drawImage(JPEGFactory.createFromByteArray(document, jpeg(who)), 72, 500);
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void attach(PDDocument document, String who) throws IOException {
        PDComplexFileSpecification attached = new PDComplexFileSpecification();
        attached.setFile(who + ".txt");
        attached.setEmbeddedFile(
                new PDEmbeddedFile(document, new ByteArrayInputStream(who.getBytes(StandardCharsets.UTF_8))));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("a", attached));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    /** A paragraph with a remark and a change by somebody. */
    public static byte[] docx(String who, boolean photographed, String line) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreator(who);
            document.getProperties().getCoreProperties().setLastModifiedByUser(who);
            document.getProperties().getCoreProperties().setCreated("2026-03-01T08:00:00Z");
            document.getProperties()
                    .getExtendedProperties()
                    .getUnderlyingProperties()
                    .setCompany(who);
            document.getProperties().getCustomProperties().addProperty("owner", who);
            XWPFRun run = document.createParagraph().createRun();
            run.setText(line);
            if (photographed) {
                run.addPicture(
                        new ByteArrayInputStream(jpeg(who)),
                        PictureType.JPEG,
                        "photo.jpg",
                        Units.toEMU(24),
                        Units.toEMU(16));
            }
            XWPFComment remark = document.createComments().createComment(BigInteger.ONE);
            remark.setAuthor(who);
            remark.setInitials(who);
            remark.createParagraph().createRun().setText("better");
            document.createParagraph().getCTP().addNewIns().setAuthor(who);
            document.write((OutputStream) out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
