package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What applicants fill in.
 *
 * @param schema JSON Schema 2020-12 of the answers
 * @param hints how its fields are shown and prefilled, by their place in the schema
 */
@Schema(name = "FormContent", description = "What applicants fill in")
public record FormContent(
        @NotNull @Schema(
                required = true,
                type = SchemaType.OBJECT,
                implementation = Object.class,
                maxProperties = 20,
                description = "JSON Schema 2020-12 of the answers")
        JsonNode schema,

        @Schema(
                nullable = true,
                type = SchemaType.OBJECT,
                implementation = Object.class,
                maxProperties = 300,
                description = "How its fields are shown and prefilled, by their place in the schema")
        JsonNode hints) {}
