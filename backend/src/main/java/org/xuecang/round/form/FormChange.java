package org.xuecang.round.form;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that two versions of a form do not have alike. */
@Schema(name = "FormChange", description = "One thing that two versions of a form do not have alike")
public record FormChange(
        @Schema(required = true, description = "Of the field", examples = "/leader/name")
        String place,

        @Schema(required = true, description = "Names of the field and of what it lies in, the outermost first")
        List<String> titles,

        @Schema(required = true) FormChange.What what) {

    /** What became of a field. */
    @Schema(name = "FormChangeWhat")
    public enum What {
        ADDED,
        REMOVED,
        RENAMED,
        NOW_REQUIRED,
        NO_LONGER_REQUIRED,
        /** Limits, choices, how it is filled in. */
        CHANGED,
        /** It is shown under other conditions. */
        SHOWN_OTHERWISE
    }
}
