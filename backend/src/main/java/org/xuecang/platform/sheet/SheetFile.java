package org.xuecang.platform.sheet;

import java.io.InputStream;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.file.FileName;

/**
 * A spreadsheet to be saved; what an endpoint answers that {@code @Produces(Sheet.MEDIA_TYPE)}.
 *
 * @param name in the caller's language: of what it is, what it lists, and the day
 * @param plainName the same without of what it is, in plain characters
 */
@Schema(name = "SheetFile", type = SchemaType.STRING, implementation = String.class, format = "binary")
public record SheetFile(String name, String plainName, InputStream content) {

    /** What a file's name cannot hold on the systems that people have. */
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|]";

    /**
     * @param about of what it is, such as a round's title; null where it is of several
     * @param day on which it was made
     */
    public static SheetFile of(SheetTexts texts, String about, LocalDate day, InputStream content) {
        String whole = (about == null ? "" : about + "-") + texts.title() + "-" + day + ".xlsx";
        return new SheetFile(
                FileName.clean(whole.replaceAll(NOT_IN_NAMES, "_")), texts.name() + "-" + day + ".xlsx", content);
    }
}
