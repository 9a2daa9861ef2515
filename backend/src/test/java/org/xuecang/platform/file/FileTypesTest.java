package org.xuecang.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.platform.problem.DomainError;

class FileTypesTest {

    private final FileTypes types = new FileTypes();

    @TempDir
    Path folder;

    @Test
    void tellsOfficeDocumentsFromEachOtherAndFromArchives() throws IOException {
        try (XWPFDocument text = new XWPFDocument();
                XSSFWorkbook sheet = new XSSFWorkbook();
                HSSFWorkbook oldSheet = new HSSFWorkbook()) {
            assertThat(types.judge(written(text::write), "a.docx")).contains(FileType.DOCX);
            sheet.createSheet();
            assertThat(types.judge(written(sheet::write), "a.xlsx")).contains(FileType.XLSX);
            oldSheet.createSheet();
            assertThat(types.judge(written(oldSheet::write), "a.xls")).contains(FileType.XLS);
        }
        assertThat(types.judge(archive("readme.txt", "hello"), "a.docx")).isEmpty();
        assertThat(types.judge(archive("[Content_Types].xml", "wordprocessingml.document.main+xml"), "a.docx"))
                .isEmpty();
    }

    @Test
    void tellsOldDocumentsByTheirStreamAndRefusesEncryptedOnes() throws IOException {
        assertThat(types.judge(compound("WordDocument"), "a.doc")).contains(FileType.DOC);
        assertThat(types.judge(compound("PowerPoint Document"), "a.ppt")).contains(FileType.PPT);
        assertThat(types.judge(compound("Something"), "a.doc")).isEmpty();
        Path encrypted = compound("EncryptedPackage");
        assertThatThrownBy(() -> types.judge(encrypted, "a.docx"))
                .isInstanceOf(DomainError.class)
                .hasMessageContaining("file-encrypted");
    }

    @Test
    void takesTextInChineseEncodingsAndToldFromCsvByName() throws IOException {
        for (String charset : new String[] {"UTF-8", "GB18030"}) {
            Path file = file("社区教育工作要点\n一、总体要求\n".getBytes(Charset.forName(charset)));
            assertThat(types.judge(file, "a.txt")).contains(FileType.TEXT);
            assertThat(types.judge(file, "a.csv")).contains(FileType.CSV);
            assertThat(types.judge(file, "a.pdf")).contains(FileType.TEXT);
        }
    }

    @Test
    void takesNoPagesScriptsOrPrograms() throws IOException {
        assertThat(types.judge(file("<!DOCTYPE html><html><script>x</script></html>"), "a.txt"))
                .isEmpty();
        assertThat(types.judge(file("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "a.png"))
                .isEmpty();
        assertThat(types.judge(file("#!/bin/sh\necho\n"), "a.txt")).isEmpty();
        assertThat(types.judge(file("MZ\u0090\u0000\u0003\u0000"), "a.doc")).isEmpty();
    }

    @Test
    void knowsPdfAndPictures() throws IOException {
        assertThat(types.judge(file("%PDF-1.7\n"), "a.pdf")).contains(FileType.PDF);
        assertThat(types.judge(file(picture("png")), "a.png")).contains(FileType.PNG);
        assertThat(types.judge(file(picture("jpg")), "a.jpg")).contains(FileType.JPEG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void refusesAPictureThatDoesNotGoOnToItsEnd(String format) throws IOException {
        byte[] whole = picture(format);
        for (int length : new int[] {12, whole.length / 2, whole.length - 1}) {
            assertRefused(Arrays.copyOf(whole, length), "picture-damaged");
        }
        byte[] zeros = new byte[1000];
        System.arraycopy(whole, 0, zeros, 0, 8);
        assertRefused(zeros, "picture-damaged");
    }

    @Test
    void takesAPictureWithSomethingBehindIt() throws IOException {
        byte[] whole = picture("jpg");
        assertThat(types.judge(file(Arrays.copyOf(whole, whole.length + 5000)), "a.jpg"))
                .contains(FileType.JPEG);
    }

    @Test
    void refusesAPictureThatWouldFillTheMemory() throws IOException {
        byte[] bomb = picture("png");
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        assertRefused(bomb, "picture-too-large");
    }

    private void assertRefused(byte[] content, String code) throws IOException {
        Path file = file(content);
        assertThatThrownBy(() -> types.judge(file, "a"))
                .isInstanceOf(DomainError.class)
                .hasMessageContaining(code);
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    @Test
    void callsATruncatedDocumentNothing() throws IOException {
        try (XWPFDocument text = new XWPFDocument()) {
            byte[] whole = Files.readAllBytes(written(text::write));
            byte[] half = Arrays.copyOf(whole, whole.length / 2);
            assertThat(types.judge(file(half), "a.docx")).isEmpty();
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Path written(Writing document) throws IOException {
        Path file = Files.createTempFile(folder, "document", "");
        try (OutputStream out = Files.newOutputStream(file)) {
            document.to(out);
        }
        return file;
    }

    private Path archive(String entry, String content) throws IOException {
        return written(out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.finish();
        });
    }

    private Path compound(String stream) throws IOException {
        try (POIFSFileSystem document = new POIFSFileSystem()) {
            document.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            return written(document::writeFilesystem);
        }
    }

    private Path file(String content) throws IOException {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "content", ""), content);
    }
}
