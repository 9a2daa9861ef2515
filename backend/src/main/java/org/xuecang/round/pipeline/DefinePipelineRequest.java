package org.xuecang.round.pipeline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;
import org.xuecang.round.template.TemplateDefinition;

/** A pipeline as it shall be, finished or not. */
@Schema(name = "DefinePipelineRequest")
public record DefinePipelineRequest(
        @Schema(nullable = true, description = "Missing means the caller's own county; it stays with it")
        UUID organisationId,

        @NotBlank @Size(max = 100) @OneLine @Schema(required = true)
        String name,

        @NotNull @Valid @Schema(required = true) PipelineContent content)
        implements TemplateDefinition<PipelineContent> {}
