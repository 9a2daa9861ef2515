package org.xuecang.review.pool;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.review.invitation.InvitationState;

/** What a list of experts is asked for; null where it is not asked. */
record ExpertFilter(
        @QueryParam("name") @Size(max = 100) @Schema(description = "Part of the name")
        String name,

        @QueryParam("field") @Size(max = 100) @Schema(description = "One of their fields, whole")
        String field,

        @QueryParam("title") @Size(max = 100) @Schema(description = "Part of what they are, such as 教授")
        String title,

        @QueryParam("unit") @Schema(description = "Where they belong today, by a role or as the pool has it")
        UUID unit,

        @QueryParam("busy") @Schema(description = "Only those with reviews to hand in, or only others")
        Boolean busy,

        @QueryParam("round")
        @Schema(
                description =
                        "One that the caller assigns; what they have in it is told, and the next two are asked of it")
        UUID round,

        @QueryParam("invitation") @Schema(description = "How they stand to the invitation to the round")
        InvitationState invitation,

        @QueryParam("free") @Schema(description = "Only those who take on another case of the round, or only others")
        Boolean free,

        @QueryParam("q")
        @Size(max = 100) @Schema(
                description =
                        "Words with spaces between, each of which stands in the name, the title, a field or a unit's name")
        String q) {

    boolean asksOfRound() {
        return invitation != null || free != null;
    }
}
