package org.xuecang.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** All votes that were counted for a case. */
@Schema(name = "PutVotesRequest")
record PutVotesRequest(
        @NotNull @Size(max = 60) @Schema(required = true) List<@NotNull @Valid Entered> votes) {

    /**
     * Of one part of the rubric.
     *
     * @param source where and by whom they were counted
     */
    @Schema(name = "EnteredVotes")
    record Entered(
            @NotNull @Size(max = 20) @OneLine @Schema(required = true, description = "The criterion's key")
            String key,

            @NotNull @Min(0) @Max(100_000_000) @Schema(required = true)
            Integer votes,

            @NotBlank @Size(max = 200) @OneLine
            @Schema(required = true, description = "Where they were counted", examples = "太仓社区教育公众号投票，9 月 30 日截止")
            String source) {}
}
