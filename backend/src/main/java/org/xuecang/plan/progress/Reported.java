package org.xuecang.plan.progress;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id under which a report was kept. */
@Schema(name = "Reported")
public record Reported(@Schema(required = true) UUID id) {}
