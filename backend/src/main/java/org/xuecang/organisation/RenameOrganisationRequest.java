package org.xuecang.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** A new official name from a day on; the former one ends there. */
record RenameOrganisationRequest(
        @NotBlank @Size(max = Bounds.NAME) @OneLine String name,
        @NotNull LocalDate from,

        @Schema(
                description =
                        "Whether the former name stays as an alias, so that papers that still use it are understood")
        boolean keepFormerAsAlias) {}
