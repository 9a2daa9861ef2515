package org.xuecang.platform.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuecang.platform.file.FileType;
import org.xuecang.review.FileParts;
import org.xuecang.review.SeededFiles;

class CleanCopyTest {

    private static final String WHO = "Ouyang Tanhua 欧阳昙花";
    private static final String LINE = "Weaving by hand";

    @TempDir
    Path folder;

    private final List<String> texts = new ArrayList<>();
    private boolean pictured;

    private record Seed(FileType type, Supplier<byte[]> made) {

        private static Seed of(FileType type, byte[] content) {
            return new Seed(type, () -> content);
        }

        private byte[] content() {
            return made.get();
        }
    }

    static Stream<Seed> seeds() throws IOException {
        return Stream.of(
                Seed.of(FileType.PDF, SeededFiles.pdf(WHO, true, LINE)),
                Seed.of(FileType.DOCX, SeededFiles.docx(WHO, true, LINE)),
                Seed.of(FileType.XLSX, xlsx()),
                Seed.of(FileType.PPTX, pptx()),
                Seed.of(FileType.JPEG, SeededFiles.jpeg(WHO)),
                Seed.of(FileType.PNG, SeededFiles.png(WHO)),
                Seed.of(FileType.MP4, mp4("vide")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesNothingOfWhoMadeIt(Seed seed) throws Exception {
        List<String> seeded = List.of(WHO, "欧阳昙花", "Ouyang Tanhua");
        assertThat(FileParts.told(seed.content(), seeded)).isNotEmpty();
        assertThat(FileParts.told(copy(seed), seeded)).isEmpty();
        assertThat(texts).noneMatch(text -> text.contains("欧阳昙花"));
    }

    @Test
    void showsTheSamePages() throws Exception {
        byte[] copy = copy(Seed.of(FileType.PDF, SeededFiles.pdf(WHO, false, LINE)));
        try (PDDocument document = Loader.loadPDF(copy)) {
            assertThat(new PDFTextStripper().getText(document)).contains(LINE);
        }
        assertThat(texts).anyMatch(text -> text.contains(LINE));
        assertThat(pictured).isFalse();
    }

    @Test
    void showsTheSameDocument() throws Exception {
        byte[] copy = copy(Seed.of(FileType.DOCX, SeededFiles.docx(WHO, false, LINE)));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy))) {
            assertThat(document.getParagraphs().getFirst().getText()).contains(LINE);
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isNull();
        }
        assertThat(texts).anyMatch(text -> text.contains(LINE));
        assertThat(pictured).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysThatThereIsSomethingToLookAt(Seed seed) throws Exception {
        copy(seed);
        assertThat(pictured).isEqualTo(seed.type() != FileType.XLSX);
    }

    @Test
    void showsTheSamePictures() throws Exception {
        for (Seed seed :
                List.of(Seed.of(FileType.JPEG, SeededFiles.jpeg(WHO)), Seed.of(FileType.PNG, SeededFiles.png(WHO)))) {
            assertThat(ImageIO.read(new ByteArrayInputStream(copy(seed))).getWidth())
                    .isEqualTo(24);
        }
    }

    @Test
    void keepsAPhotographTurnedAsItWas() throws Exception {
        byte[] photo = SeededFiles.jpeg(WHO);
        int tag = 2 + 4 + 6 + 10;
        ByteBuffer turned = ByteBuffer.wrap(photo);
        turned.putShort(tag, (short) 0x0112).putShort(tag + 2, (short) 3).putShort(tag + 8, (short) 6);
        byte[] copy = copy(Seed.of(FileType.JPEG, photo));
        assertThat(new String(copy, StandardCharsets.ISO_8859_1))
                .contains("Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6");
        assertThat(ImageIO.read(new ByteArrayInputStream(copy)).getWidth()).isEqualTo(24);
    }

    @Test
    void joinsWordsThatAWordProcessorTookApart() throws Exception {
        byte[] written;
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("欧阳");
            paragraph.createRun().setText("昙花");
            document.write(out);
            written = out.toByteArray();
        }
        copy(Seed.of(FileType.DOCX, written));
        assertThat(texts).anyMatch(text -> text.contains("欧阳昙花"));
    }

    /** With one character a cell, and in an order in which it was not first typed. */
    @Test
    void tellsTheCellsOfASheetSideBySideAndBelowEachOther() throws Exception {
        byte[] written;
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            List<List<String>> rows = List.of(List.of("花", "欧", "甲"), List.of("欧", "阳", "昙", "花"), List.of("乙", "昙"));
            for (List<String> cells : rows) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                cells.forEach(
                        cell -> row.createCell(row.getPhysicalNumberOfCells()).setCellValue(cell));
            }
            sheet.createRow(3).createCell(0).setCellValue(13912340001.0);
            workbook.write(out);
            written = out.toByteArray();
        }
        copy(Seed.of(FileType.XLSX, written));
        assertThat(told())
                .anyMatch(text -> text.contains("欧阳昙花"))
                .anyMatch(text -> text.equals("欧阳昙"))
                .anyMatch(text -> text.contains("13912340001"));
    }

    @Test
    void tellsTheCellsOfADocumentSideBySide() throws Exception {
        byte[] written;
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var row = document.createTable(1, 4).getRow(0);
            for (int i = 0; i < 4; i++) {
                row.getCell(i).setText(WHO.substring(WHO.length() - 4 + i, WHO.length() - 3 + i));
            }
            var line = document.createParagraph().createRun();
            line.setText("Li Ang");
            line.addTab();
            line.setText("teaches");
            document.write(out);
            written = out.toByteArray();
        }
        copy(Seed.of(FileType.DOCX, written));
        assertThat(told()).anyMatch(text -> text.contains("欧阳昙花"));
        assertThat(texts).anyMatch(text -> text.contains("Li Ang\nteaches"));
    }

    @Test
    void tellsWhatGoesOnOverleaf() throws Exception {
        byte[] written;
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String half : List.of("Ouyang Tan", "hua teaches")) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(half);
                    content.endText();
                }
            }
            document.save(out);
            written = out.toByteArray();
        }
        copy(Seed.of(FileType.PDF, written));
        assertThat(told()).anyMatch(text -> text.contains("OuyangTanhuateaches"));
    }

    @Test
    void tellsTheCellsOfATableAndTextOfAnyEncoding() throws Exception {
        copy(Seed.of(FileType.CSV, "欧,阳,昙,花\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(told()).anyMatch(text -> text.contains("欧阳昙花"));
        texts.clear();
        copy(Seed.of(FileType.TEXT, "欧阳\n昙花".getBytes(StandardCharsets.UTF_16)));
        assertThat(told()).anyMatch(text -> text.contains("欧阳昙花"));
    }

    /** Without what is between. */
    private List<String> told() {
        return texts.stream().map(text -> text.replaceAll("\\s", "")).toList();
    }

    @Test
    void refusesWhatItCannotTakeApart() throws Exception {
        byte[] older;
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet();
            workbook.write(out);
            older = out.toByteArray();
        }
        for (Seed seed : List.of(
                Seed.of(FileType.XLS, older),
                Seed.of(FileType.MP4, mp4("meta")),
                Seed.of(FileType.PDF, "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII)),
                Seed.of(FileType.DOCX, "PK nothing".getBytes(StandardCharsets.US_ASCII)),
                Seed.of(FileType.JPEG, new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2}),
                Seed.of(FileType.PNG, new byte[20]))) {
            assertThatThrownBy(() -> copy(seed)).isInstanceOf(NotCleaned.class);
        }
    }

    private byte[] copy(Seed seed) throws Exception {
        Path file = Files.write(folder.resolve("file"), seed.content());
        Path copy = folder.resolve("copy");
        CleanCopy.make(file, seed.type(), copy, new Contents() {
            @Override
            public void text(String text) {
                texts.add(text);
            }

            @Override
            public void bytes(byte[] bytes) {
                texts.add(new String(bytes, StandardCharsets.UTF_8));
            }

            @Override
            public void picture() {
                pictured = true;
            }
        });
        return Files.readAllBytes(copy);
    }

    private static byte[] xlsx() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setCreator(WHO);
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue(LINE);
            var remark = sheet.createDrawingPatriarch()
                    .createCellComment(workbook.getCreationHelper().createClientAnchor());
            remark.setAuthor(WHO);
            remark.setString(workbook.getCreationHelper().createRichTextString("better"));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] pptx() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            show.getProperties().getCoreProperties().setCreator(WHO);
            show.createSlide().createPicture(show.addPicture(SeededFiles.jpeg(WHO), PictureData.PictureType.JPEG));
            show.write(out);
            return out.toByteArray();
        }
    }

    /** As much of a film as says what is in it. */
    private static byte[] mp4(String handler) {
        byte[] who = WHO.getBytes(StandardCharsets.UTF_8);
        byte[] handles = ByteBuffer.allocate(24 + who.length)
                .putLong(0)
                .put(handler.getBytes(StandardCharsets.US_ASCII))
                .put(new byte[12])
                .put(who)
                .array();
        return joined(
                box("ftyp", "isom\0\0\0\0isom".getBytes(StandardCharsets.US_ASCII)),
                box("moov", joined(box("trak", box("mdia", box("hdlr", handles))), box("udta", who))),
                box("uuid", who),
                box("mdat", new byte[] {1, 2, 3}));
    }

    private static byte[] box(String kind, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
