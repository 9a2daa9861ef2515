package org.xuecang.plan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.organisation.NameMatch;

/** Whom a name of a draft may mean. */
@Schema(name = "BindingSuggestion", description = "Whom a name may mean on the plan's day")
public record BindingSuggestion(
        @Schema(required = true, description = "As written in the plan")
        String name,

        @Schema(required = true, description = "Responsibilities that bear the name and are not bound yet")
        List<UUID> responsibilityIds,

        @Schema(required = true) NameMatch.Outcome outcome,
        @Schema(required = true) List<NameMatch.Candidate> candidates) {}
