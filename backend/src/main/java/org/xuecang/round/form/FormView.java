package org.xuecang.round.form;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;
import org.xuecang.platform.problem.Problem;
import org.xuecang.round.template.ShownTemplate;
import org.xuecang.round.template.TemplateVersionView;

/** A form as it is being worked on, and its published versions. */
@Schema(name = "Form", description = "A form as it is being worked on, and its published versions")
record FormView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true) String name,
        @Schema(required = true) FormContent content,

        @Schema(required = true, description = "What stops the content from being published, with pointers into it")
        List<Problem.Entry> hindrances,

        @Schema(required = true, description = "The latest first")
        List<TemplateVersionView> versions,

        @Schema(required = true, nullable = true) LocalDate retiredOn,
        @Schema(required = true) long version)
        implements Versioned {

    static FormView of(ShownTemplate<FormContent> shown) {
        return new FormView(
                shown.id(),
                shown.organisationId(),
                shown.name(),
                shown.content(),
                shown.hindrances(),
                shown.versions(),
                shown.retiredOn(),
                shown.version());
    }
}
