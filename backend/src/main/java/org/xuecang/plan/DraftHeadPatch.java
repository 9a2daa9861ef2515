package org.xuecang.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** The fields that a merge patch of a draft's head may carry; documents the body, which is read as a tree. What holds its bounds is the content. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DraftHeadPatch", description = "JSON Merge Patch: missing leaves as is, null empties")
public record DraftHeadPatch(
        @Size(max = 300) @OneLine @Schema(nullable = true) String title,
        @Size(max = 100) @OneLine @Schema(nullable = true) String documentNumber,
        @Size(max = 300) @OneLine @Schema(nullable = true) String issuer,
        @Schema(nullable = true) LocalDate issuedOn,
        @Size(max = 200) List<@Size(max = 300) @OneLine String> addressees,
        LocalDate periodStart,
        LocalDate periodEnd) {}
