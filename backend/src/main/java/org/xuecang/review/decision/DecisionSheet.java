package org.xuecang.review.decision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in an uploaded list; nothing of it is carried out. */
@Schema(name = "DecisionSheet", description = "What stands in an uploaded list; nothing of it is carried out")
record DecisionSheet(
        @Schema(required = true, description = "As a composition takes them")
        List<ComposeDecisionRequest.Line> lines) {}
