package org.xuecang.round.ready;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.round.template.TemplateDocument;

/**
 * A programme as it is usually run.
 *
 * @param code stable name in kebab case
 * @param rubric null where nobody scores
 */
@Schema(name = "ReadyProgramme", description = "A programme as it is usually run, to be taken and changed")
record ReadyProgramme(
        @Schema(required = true, examples = "study-tour") String code,
        @Schema(required = true) String name,
        @Schema(required = true) String purpose,
        @Schema(required = true) TemplateDocument form,

        @Schema(required = true, nullable = true, description = "Null where nobody scores")
        TemplateDocument rubric,

        @Schema(required = true) TemplateDocument pipeline) {

    /** The same under another name; its templates are called after it. */
    ReadyProgramme named(String other) {
        return new ReadyProgramme(
                code,
                other,
                purpose,
                renamed(form, other),
                rubric == null ? null : renamed(rubric, other),
                renamed(pipeline, other));
    }

    private TemplateDocument renamed(TemplateDocument document, String other) {
        String called =
                document.name().startsWith(name) ? other + document.name().substring(name.length()) : document.name();
        return new TemplateDocument(document.format(), document.version(), called, document.content());
    }
}
