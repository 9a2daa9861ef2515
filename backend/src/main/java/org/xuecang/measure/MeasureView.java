package org.xuecang.measure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure that a target can point at. */
@Schema(name = "Measure", description = "What a target can point at")
public record MeasureView(
        @Schema(required = true, examples = "committee-meetings")
        String code,

        @Schema(required = true, examples = "次") String unit,
        @Schema(required = true) List<MeasureParameter> parameters) {

    static MeasureView of(Measure measure) {
        return new MeasureView(measure.code(), measure.unit(), measure.parameters());
    }
}
