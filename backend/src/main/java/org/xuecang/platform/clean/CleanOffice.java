package org.xuecang.platform.clean;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * An Office document (ISO/IEC 29500) whose properties are empty and whose comments and changes are nobody's; its pictures are
 * without metadata, all entries of one day. Macros and embedded documents are not taken apart: it is refused then.
 */
final class CleanOffice {

    /** What the properties become: their parts are named elsewhere, and have to be there. */
    private static final Map<String, String> EMPTY = Map.of(
            "docProps/core.xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docProps/app.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "docProps/custom.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>");

    /** A picture of the first page as it once was; left out, with what names it. */
    static final String PREVIEW = "docProps/thumbnail";

    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    /** 1980-01-01, before which a ZIP knows no time. */
    private static final long ONE_DAY = 315_532_800_000L;

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_INFLATED = 400_000_000;

    private final Contents contents;
    private long inflated;

    CleanOffice(Contents contents) {
        this.contents = contents;
    }

    void copy(Path file, Path copy) throws IOException, NotCleaned {
        try (ZipFile in = new ZipFile(file.toFile());
                OutputStream stored = new BufferedOutputStream(Files.newOutputStream(copy));
                ZipOutputStream out = new ZipOutputStream(stored)) {
            if (in.size() > MOST_ENTRIES) {
                throw new NotCleaned("too many entries");
            }
            Enumeration<? extends ZipEntry> entries = in.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && !entry.getName().startsWith(PREVIEW)) {
                    copy(in, entry, out);
                }
            }
            readSheets(in);
        }
    }

    private void readSheets(ZipFile in) throws IOException, NotCleaned {
        inflated = 0;
        ZipEntry strings = in.getEntry("xl/sharedStrings.xml");
        SheetTexts texts = SheetTexts.of(strings == null ? new byte[0] : inflated(in, strings));
        Enumeration<? extends ZipEntry> entries = in.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (SHEET.matcher(entry.getName()).matches()) {
                texts.inSheet(inflated(in, entry)).forEach(contents::text);
            }
        }
    }

    private void copy(ZipFile in, ZipEntry entry, ZipOutputStream out) throws IOException, NotCleaned {
        String name = entry.getName();
        contents.text(name);
        byte[] content = clean(name, inflated(in, entry));
        ZipEntry cleaned = new ZipEntry(name);
        cleaned.setTime(ONE_DAY);
        out.putNextEntry(cleaned);
        out.write(content);
        out.closeEntry();
    }

    private byte[] inflated(ZipFile in, ZipEntry entry) throws IOException, NotCleaned {
        try (InputStream content = in.getInputStream(entry)) {
            byte[] bytes = content.readNBytes((int) (MOST_INFLATED - inflated + 1));
            inflated += bytes.length;
            if (inflated > MOST_INFLATED) {
                throw new NotCleaned("too large");
            }
            return bytes;
        }
    }

    private byte[] clean(String name, byte[] content) throws IOException, NotCleaned {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("docprops/") && EMPTY.containsKey("docProps/" + lower.substring("docprops/".length()))) {
            return (DECLARATION + EMPTY.get("docProps/" + lower.substring("docprops/".length())))
                    .getBytes(StandardCharsets.UTF_8);
        }
        if (lower.contains("/embeddings/") || lower.contains("vbaproject") || lower.contains("/activex/")) {
            throw new NotCleaned("embedded");
        }
        if (lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml")) {
            ByteArrayOutputStream cleaned = new ByteArrayOutputStream(content.length);
            new CleanXml(contents).copy(new ByteArrayInputStream(content), cleaned);
            return cleaned.toByteArray();
        }
        if (lower.endsWith(".jpg") || lower.endsWith(".jpeg")) {
            contents.picture();
            return CleanPicture.jpeg(content);
        }
        if (lower.endsWith(".png")) {
            contents.picture();
            return CleanPicture.png(content);
        }
        if (lower.startsWith("docprops/")) {
            throw new NotCleaned(name);
        }
        contents.picture();
        contents.bytes(content);
        return content;
    }
}
