package org.xuecang.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** Who shall review which cases of a round: all of them, or none. */
@Schema(name = "AssignReviewsRequest")
public record AssignReviewsRequest(
        @NotEmpty @Size(max = 1000) @Schema(required = true) List<@NotNull @Valid Assignment> assignments) {

    /**
     * One case for one expert.
     *
     * @param scorer the group of scorers that the expert scores for; needed where the rubric knows several
     */
    @Schema(name = "ReviewAssignment")
    public record Assignment(
            @NotNull @Schema(required = true) UUID applicationId,
            @NotNull @Schema(required = true) UUID reviewerId,

            @Size(max = 40) @OneLine
            @Schema(
                    nullable = true,
                    description =
                            "The group of scorers that the expert scores for; needed where the round's rubric knows several")
            String scorer) {

        public Assignment(UUID applicationId, UUID reviewerId) {
            this(applicationId, reviewerId, null);
        }

        /** Who reviews what, whomever they score for. */
        public Assignment pair() {
            return new Assignment(applicationId, reviewerId);
        }
    }
}
