package org.xuecang.platform.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The types of file that are taken in, each with the name endings that fit it. */
public enum FileType {
    PDF("PDF", "application/pdf", "pdf"),
    DOCX("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("PowerPoint", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("Word", "application/msword", "doc"),
    XLS("Excel", "application/vnd.ms-excel", "xls"),
    PPT("PowerPoint", "application/vnd.ms-powerpoint", "ppt"),
    PNG("PNG", "image/png", "png"),
    JPEG("JPEG", "image/jpeg", "jpg|jpeg"),
    MP4("MP4", "video/mp4", "mp4|m4v"),
    CSV("CSV", "text/csv", "csv"),
    TEXT("TXT", "text/plain", "txt");

    /** What people call it, in any language; formats of one program share it. */
    private final String called;

    private final String mediaType;
    /** Alternatives of a regular expression. */
    private final String extensions;

    FileType(String called, String mediaType, String extensions) {
        this.called = called;
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    /** What people call these types, each name once. */
    static List<String> called(Set<FileType> types) {
        return types.stream().sorted().map(type -> type.called).distinct().toList();
    }

    String called() {
        return called;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of its names. */
    public String ending() {
        return extensions.split("\\|", 2)[0];
    }

    boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    boolean fits(String name) {
        return extension(name).matches(extensions);
    }

    /** The type whose name ending this is; where content alone cannot tell two types apart, as with text. */
    static Optional<FileType> ofName(String name) {
        return Arrays.stream(values()).filter(type -> type.fits(name)).findFirst();
    }

    public static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
