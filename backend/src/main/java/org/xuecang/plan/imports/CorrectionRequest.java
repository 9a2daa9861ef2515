package org.xuecang.plan.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.plan.notice.PlanDraft;

/**
 * A draft as corrected so far.
 *
 * @param draft the whole draft; null leaves it as it is
 * @param settledFindings numbers of all findings that are settled by now; others are open again
 */
@Schema(name = "CorrectionRequest", examples = "{\"settledFindings\":[0,2]}")
public record CorrectionRequest(
        @Valid @Schema(nullable = true) PlanDraft draft,
        @NotNull @Size(max = 2000) @Schema(required = true) Set<Integer> settledFindings) {}
