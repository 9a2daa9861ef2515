package org.xuecang.savedview;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** A view as somebody opens it. */
@Schema(name = "SavedView", description = "A view of a list that somebody keeps")
record SavedView(
        @Schema(required = true) UUID id,
        @Schema(required = true) SavedList list,
        @Schema(required = true) UUID unitId,
        @Schema(required = true) String ownerName,

        @Schema(required = true, description = "Whether it is the caller's own, which they alone change")
        boolean own,

        @Schema(required = true, description = "Whether the caller's list opens with it")
        boolean opensFirst,

        @Schema(required = true) SavedViewContent content,
        @Schema(required = true) long version)
        implements Versioned {}
