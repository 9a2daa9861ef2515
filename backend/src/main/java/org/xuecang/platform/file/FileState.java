package org.xuecang.platform.file;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the virus scanner said of a file. */
@Schema(
        name = "FileState",
        description =
                "SCANNING: held back until the virus scanner has looked at it; CLEAN: it found nothing; INFECTED: it"
                        + " found something, and the content is gone; NOT_SCANNED: no scanner looked at it, and none will")
public enum FileState {
    SCANNING,
    CLEAN,
    INFECTED,
    NOT_SCANNED
}
