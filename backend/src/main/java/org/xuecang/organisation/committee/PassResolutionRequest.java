package org.xuecang.organisation.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.organisation.Bounds;

/** What a meeting resolved. */
@Schema(name = "PassCommitteeResolutionRequest")
record PassResolutionRequest(
        @NotBlank @Size(max = Bounds.TEXT) String text) {}
