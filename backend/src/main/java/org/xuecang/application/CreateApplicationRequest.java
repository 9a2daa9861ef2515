package org.xuecang.application;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is needed to begin.
 *
 * @param unitId the unit through which it is made; null where the caller belongs to just one that is called
 */
@Schema(name = "CreateApplication", description = "What is needed to begin an application")
public record CreateApplicationRequest(
        @NotNull @Schema(required = true) UUID roundId,

        @Schema(
                nullable = true,
                description = "The unit it goes through; may be left out by who belongs to just one that is called")
        UUID unitId) {}
