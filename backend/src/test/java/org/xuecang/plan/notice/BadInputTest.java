package org.xuecang.plan.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What cannot be read is refused with a code that says why. */
class BadInputTest {

    private static final byte[] WORD = WordNotices.automaticNumbers().bytes();

    @Test
    void refusesAnotherTypeUnderAnOfficeName() throws IOException {
        assertThat(codeOf(picture(), "plan.docx")).isEqualTo("file-type-mismatch");
        assertThat(codeOf(picture(), "plan.pdf")).isEqualTo("file-type-mismatch");
        assertThat(codeOf(workbook(), "plan.docx")).isEqualTo("file-type-mismatch");
        assertThat(codeOf(pdf(false), "plan.docx")).isEqualTo("file-type-mismatch");
        assertThat(codeOf("一、目标".getBytes(StandardCharsets.UTF_8), "plan.doc")).isEqualTo("file-type-mismatch");
        assertThat(codeOf(WORD, "plan.txt")).isEqualTo("file-type-mismatch");
    }

    @Test
    void refusesTypesThatHoldNoNotice() throws IOException {
        assertThat(codeOf(picture(), "plan.png")).isEqualTo("unsupported-file-type");
        assertThat(codeOf(workbook(), "plan.xlsx")).isEqualTo("unsupported-file-type");
        assertThat(codeOf(picture(), null)).isEqualTo("unsupported-file-type");
    }

    @Test
    void judgesByContentWhereTheNameSaysNothing() {
        assertThat(new NoticeReader().read(WORD, null).draft().year()).isEqualTo(2026);
        assertThat(new NoticeReader().read(WORD, "PLAN.DOCX").draft().year()).isEqualTo(2026);
    }

    @Test
    void refusesEncryptedFiles() throws Exception {
        assertThat(codeOf(encryptedWord(), "plan.docx")).isEqualTo("encrypted-file");
        assertThat(codeOf(encryptedPdf(), "plan.pdf")).isEqualTo("encrypted-file");
    }

    @Test
    void refusesTruncatedFiles() {
        assertThat(codeOf(Arrays.copyOf(WORD, WORD.length / 2), "plan.docx")).isEqualTo("damaged-file");
        assertThat(codeOf(Arrays.copyOf(WORD, WORD.length - 40), "plan.docx")).isEqualTo("damaged-file");
        assertThat(codeOf("%PDF-1.7\n1 0 obj <<".getBytes(StandardCharsets.US_ASCII), "plan.pdf"))
                .isEqualTo("damaged-file");
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(codeOf(compound, "plan.doc")).isEqualTo("damaged-file");
    }

    @Test
    void refusesAZipBomb() throws IOException {
        assertThat(codeOf(bomb(), "plan.docx")).isEqualTo("document-too-large");
    }

    @Test
    void refusesABook() {
        String book = "一、目标。新增学习点3个。\n".repeat(50_000);
        assertThat(codeOf(book.getBytes(StandardCharsets.UTF_8), "plan.txt")).isEqualTo("document-too-large");
    }

    @Test
    void refusesEmptyNotices() throws IOException {
        assertThat(codeOf(new byte[0], "plan.txt")).isEqualTo("empty-notice");
        assertThat(codeOf(" \n\t\n".getBytes(StandardCharsets.UTF_8), "plan.txt"))
                .isEqualTo("empty-notice");
        assertThat(codeOf(new WordFile().text("").bytes(), "plan.docx")).isEqualTo("empty-notice");
        assertThat(codeOf(pdf(false), "plan.pdf")).isEqualTo("empty-notice");
    }

    @Test
    void refusesAScan() throws IOException {
        assertThat(codeOf(pdf(true), "plan.pdf")).isEqualTo("no-text-layer");
    }

    private static String codeOf(byte[] content, String name) {
        UnreadableNotice refused =
                catchThrowableOfType(UnreadableNotice.class, () -> new NoticeReader().read(content, name));
        return refused == null ? null : refused.code();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.createSheet().createRow(0).createCell(0).setCellValue("一、目标");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf(boolean scanned) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (scanned) {
                BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 600, 800);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] encryptedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] encryptedWord() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("reader");
            try (OPCPackage word = OPCPackage.open(new ByteArrayInputStream(WORD));
                    OutputStream inside = encryptor.getDataStream(files)) {
                word.save(inside);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) ' ');
            for (int i = 0; i < 48; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
