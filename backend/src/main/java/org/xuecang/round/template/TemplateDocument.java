package org.xuecang.round.template;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/**
 * A template as a file that another installation takes; {@code docs/formats/round-template.schema.json} describes it.
 *
 * @param format {@link TemplateKind#format()}
 * @param version of the format
 * @param content as the kind has it
 */
@Schema(
        name = "TemplateDocument",
        description = "A form, a rubric or a pipeline as a file that another installation takes")
public record TemplateDocument(
        @NotNull @Size(max = 40) @OneLine @Schema(required = true, examples = "xuecang-pipeline")
        String format,

        @NotNull @Schema(required = true, description = "Of the format", examples = "1")
        Integer version,

        @NotBlank @Size(max = 100) @OneLine @Schema(required = true, examples = "本级评审流程")
        String name,

        @NotNull @Schema(
                required = true,
                type = SchemaType.OBJECT,
                implementation = Object.class,
                maxProperties = 20,
                description = "As FormContent, RubricContent or PipelineContent")
        JsonNode content) {

    static final int VERSION = 1;
}
