package org.xuecang.measure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a measure can be asked more closely.
 *
 * @param options the values of a {@link Type#CHOICE}, else empty
 */
@Schema(name = "MeasureParameter")
public record MeasureParameter(
        @Schema(required = true, examples = "kind") String name,
        @Schema(required = true) Type type,
        @Schema(required = true) boolean needed,
        @Schema(required = true) List<String> options) {

    /** How a parameter's text is read. */
    public enum Type {
        CHOICE,
        ORGANISATION,
        TEXT
    }

    public static MeasureParameter choice(String name, boolean needed, List<String> options) {
        return new MeasureParameter(name, Type.CHOICE, needed, List.copyOf(options));
    }
}
