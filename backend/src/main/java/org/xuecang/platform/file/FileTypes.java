package org.xuecang.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;

/** Judges a file by what is in it. Reads a bounded piece of it, whatever it claims to unpack to. */
@ApplicationScoped
public class FileTypes {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int CONTENT_TYPES_READ = 256 * 1024;

    /** Enough for every magic number, and to tell text from a program. */
    private static final int START = 64 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final Tika tika = new Tika();

    /**
     * @param name decides only between types whose content is alike: plain text and CSV
     * @return the type, or nothing where it is none of those that are taken in
     * @throws org.xuecang.platform.problem.DomainError 422 {@code file-encrypted} for a document behind a password;
     *     {@code picture-damaged}, {@code picture-too-large}
     */
    public Optional<FileType> judge(Path file, String name) throws IOException {
        byte[] start = start(file);
        if (startsWith(start, ZIP)) {
            return officeOpenXml(file);
        }
        if (startsWith(start, COMPOUND)) {
            return compound(file);
        }
        String found = tika.detect(start);
        if (isText(found, start)) {
            return FileType.ofName(name).filter(type -> type == FileType.CSV).or(() -> Optional.of(FileType.TEXT));
        }
        Optional<FileType> type = FileType.ofMediaType(found);
        if (type.isPresent() && type.get().isPicture()) {
            Picture.check(file, type.get());
        }
        return type;
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(START);
        }
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    /** Text in Chinese legacy encodings is no type that Tika knows, but unlike programs it has no control bytes. */
    private static boolean isText(String found, byte[] start) {
        if (found.equals(MediaType.OCTET_STREAM.toString())) {
            for (byte each : start) {
                if (each >= 0 && each < ' ' && "\t\n\r\f".indexOf(each) < 0) {
                    return false;
                }
            }
            return true;
        }
        return (found.startsWith("text/") && !found.equals("text/html")) || found.startsWith("message/");
    }

    private static Optional<FileType> officeOpenXml(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry declared = zip.getEntry(CONTENT_TYPES);
            if (declared == null) {
                return Optional.empty();
            }
            byte[] start = zip.getInputStream(declared).readNBytes(CONTENT_TYPES_READ);
            String types = new String(start, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            // a macro-enabled document declares another main part and is not taken in
            if (types.contains("wordprocessingml.document.main+xml") && zip.getEntry("word/document.xml") != null) {
                return Optional.of(FileType.DOCX);
            }
            if (types.contains("spreadsheetml.sheet.main+xml") && zip.getEntry("xl/workbook.xml") != null) {
                return Optional.of(FileType.XLSX);
            }
            if (types.contains("presentationml.presentation.main+xml")
                    && zip.getEntry("ppt/presentation.xml") != null) {
                return Optional.of(FileType.PPTX);
            }
            return Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<FileType> compound(Path file) {
        try (POIFSFileSystem document = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = document.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw FileProblem.FILE_ENCRYPTED.error();
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Optional.of(FileType.DOC);
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return Optional.of(FileType.XLS);
            }
            return root.hasEntryCaseInsensitive("PowerPoint Document") ? Optional.of(FileType.PPT) : Optional.empty();
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
