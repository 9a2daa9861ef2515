package org.xuecang.savedview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/**
 * What a view keeps of a list. The names of filters, orders and columns are the list's own business: one that the list has no
 * longer is left to whoever opens the view.
 */
@Schema(name = "SavedViewContent", description = "What a view keeps of a list")
record SavedViewContent(
        @NotBlank @Size(max = 60) @OneLine @Schema(required = true, examples = "待复核的养教联动申报")
        String name,

        @Schema(required = true, description = "Whether all staff of the unit may open it")
        boolean shared,

        @NotNull @Size(max = 30) @Schema(
                required = true,
                maxProperties = 30,
                description = "By the names that the list's page has for its filters")
        Map<@NotBlank @Size(max = 40) @OneLine String, @NotNull @Size(max = 200) @OneLine String> filter,

        @Size(max = 60) @OneLine
        @Schema(required = true, nullable = true, description = "Null for the list's own order")
        String sort,

        @NotNull @Size(max = 60) @Schema(required = true, description = "Those that are shown, in their order; empty for the list's own")
        List<@NotBlank @Size(max = 60) @OneLine String> columns) {}
