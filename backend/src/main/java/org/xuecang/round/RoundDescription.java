package org.xuecang.round;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.organisation.Level;
import org.xuecang.platform.problem.OneLine;

/** What a round says of itself; patched field by field while it is prepared. Times are kept to the second. */
@Schema(name = "RoundDescription")
public record RoundDescription(
        @NotBlank @Size(max = 200) @OneLine @Schema(required = true)
        String title,

        @NotNull @Min(1990) @Max(2100) @Schema(required = true)
        Integer year,

        @NotNull @Min(1) @Max(999) @Schema(required = true, description = "第几批")
        Integer batch,

        @NotNull @Schema(required = true, description = "At which level is awarded")
        Level level,

        @NotNull @Schema(required = true) Hosting hosted,

        @Size(max = 100) @OneLine @Schema(nullable = true, description = "Of a round hosted above", examples = "苏州市教育局")
        String hostName,

        @Schema(nullable = true, description = "When the host wants to have ours")
        Instant hostDeadline,

        @Min(1) @Max(9999) @Schema(nullable = true, description = "How many the host takes from us")
        Integer hostQuota,

        @Size(max = 20_000) @Schema(nullable = true) String notice,

        @NotNull @Size(max = 20) @Schema(required = true, description = "Uploaded files, in the order shown")
        List<@NotNull UUID> noticeFileIds,

        @Schema(nullable = true) UUID formVersionId,
        @Schema(nullable = true) UUID rubricVersionId,
        @Schema(nullable = true) UUID pipelineVersionId,
        @Schema(nullable = true) Instant opensAt,

        @Schema(nullable = true, description = "The first moment at which nothing is taken any more")
        Instant closesAt,

        @NotNull @Schema(required = true, description = "How experts' totals become the score that places a case")
        RankingMethod rankingMethod,

        @Schema(nullable = true) TieRule tieRule,
        @NotNull @Schema(required = true) ShownToApplicants shownToApplicants,
        @NotNull @Schema(required = true) Boolean commentsShown) {

    public RoundDescription {
        notice = notice == null || notice.isBlank() ? null : notice.strip();
        hostDeadline = toTheSecond(hostDeadline);
        opensAt = toTheSecond(opensAt);
        closesAt = toTheSecond(closesAt);
    }

    private static Instant toTheSecond(Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
    }

    boolean hasHost() {
        return hostName != null || hostDeadline != null || hostQuota != null;
    }
}
