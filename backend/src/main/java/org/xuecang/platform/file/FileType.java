package org.xuecang.platform.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of file that are taken in, each with the name endings that fit it. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg|jpeg"),
    MP4("video/mp4", "mp4|m4v"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    /** Alternatives of a regular expression. */
    private final String extensions;

    FileType(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    public String mediaType() {
        return mediaType;
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

    static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
