package org.xuecang.platform.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found, kind by kind; kinds of which nothing was found are left out. */
@Schema(name = "SearchFindings", description = "What was found, kind by kind")
record SearchView(@Schema(required = true) List<Group> groups) {

    /** Of one kind. */
    @Schema(name = "SearchGroup", description = "Things of one kind that were found")
    record Group(
            @Schema(required = true, examples = "applications", description = "What they are")
            String kind,

            @Schema(required = true) List<SearchHit> items,

            @Schema(
                    required = true,
                    description = "Whether there are more, which the kind's own list shows by the same words")
            boolean more) {}
}
