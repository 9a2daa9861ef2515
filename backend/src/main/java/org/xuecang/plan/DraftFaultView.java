package org.xuecang.plan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.plan.content.DraftFault;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.ProblemTexts;

/** Something that stops a draft from being published. */
@Schema(name = "DraftFault", description = "Something that stops a draft from being published")
public record DraftFaultView(
        @Schema(required = true, examples = "responsible-unbound")
        String code,

        @Schema(nullable = true, description = "The node to mend; null for the document")
        UUID nodeId,

        @Schema(required = true, description = "Where in the content")
        String pointer,

        @Schema(required = true, description = "In the language of Accept-Language")
        String message) {

    static DraftFaultView of(DraftFault fault, ProblemTexts texts) {
        String message = texts.entry(new Fault(fault.pointer(), fault.code(), fault.parameters()))
                .message();
        return new DraftFaultView(fault.code(), fault.nodeId(), fault.pointer(), message);
    }
}
