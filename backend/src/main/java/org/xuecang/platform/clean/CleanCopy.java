package org.xuecang.platform.clean;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.xuecang.platform.file.FileType;

/**
 * Makes a copy of a file that shows the same and holds nothing beside it: no author, no program, no place and day of a
 * photograph, no attachment, no comment's author. Formats that keep such things where they cannot be taken out are refused.
 */
public final class CleanCopy {

    /** More cannot be taken apart in memory; films are, piece by piece. */
    static final long MOST_BYTES = 100_000_000;

    private static final Pattern BETWEEN_CELLS = Pattern.compile("[,;\"\t]+");

    private CleanCopy() {}

    /**
     * @param contents is told all that the copy holds
     * @throws NotCleaned also of what is damaged, too large, or locked
     */
    public static void make(Path file, FileType type, Path copy, Contents contents) throws NotCleaned {
        try {
            if (type != FileType.MP4 && Files.size(file) > MOST_BYTES) {
                throw new NotCleaned("too large");
            }
            switch (type) {
                case PDF -> new CleanPdf(contents).copy(file, copy);
                case DOCX, XLSX, PPTX -> new CleanOffice(contents).copy(file, copy);
                case JPEG -> {
                    contents.picture();
                    Files.write(copy, CleanPicture.jpeg(Files.readAllBytes(file)));
                }
                case PNG -> {
                    contents.picture();
                    Files.write(copy, CleanPicture.png(Files.readAllBytes(file)));
                }
                case TEXT -> contents.text(text(file, copy, contents));
                case CSV -> {
                    String table = text(file, copy, contents);
                    contents.text(table);
                    contents.text(BETWEEN_CELLS.matcher(table).replaceAll("\n"));
                }
                case MP4 -> {
                    contents.picture();
                    CleanFilm.copy(file, copy);
                }
                case DOC, XLS, PPT -> throw new NotCleaned(type.name());
            }
        } catch (IOException | RuntimeException damaged) { // readers throw either at what they do not understand
            throw new NotCleaned(damaged);
        }
    }

    private static String text(Path file, Path copy, Contents contents) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        contents.bytes(bytes);
        Files.write(copy, bytes);
        return decoded(bytes);
    }

    private static String decoded(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(2, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.equals("\u00fe\u00ff") || start.equals("\u00ff\u00fe")) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }
}
