package org.xuecang.platform;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is printed and sealed, with the code by which the paper is told from what stands on line. */
public record Printed<T extends Record>(
        @Schema(required = true) T sheet,

        @Schema(
                required = true,
                description = "The same as long as the sheet is, another for any other",
                examples = "7F3K9-Q2MXA")
        String versionCode) {

    public static <T extends Record> Printed<T> of(T sheet) {
        return new Printed<>(sheet, VersionCode.ofContent(sheet));
    }
}
