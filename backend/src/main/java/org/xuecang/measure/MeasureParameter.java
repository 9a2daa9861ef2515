package org.xuecang.measure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a measure can be asked more closely.
 *
 * @param options the values of a {@link Type#CHOICE}, else empty
 * @param collection where a {@link Type#REFERENCE} leads, such as {@code programmes}, else null
 */
@Schema(name = "MeasureParameter")
public record MeasureParameter(
        @Schema(required = true, examples = "kind") String name,
        @Schema(required = true) Type type,
        @Schema(required = true) boolean needed,
        @Schema(required = true) List<String> options,

        @Schema(
                required = true,
                nullable = true,
                description = "Of a REFERENCE, the collection below /api/v1 that its id is from",
                examples = "programmes")
        String collection) {

    /** How a parameter's text is read. */
    public enum Type {
        CHOICE,
        ORGANISATION,
        /** The id of something of another collection; the measure says whether there is such a thing. */
        REFERENCE,
        /** A whole number from 1. */
        NUMBER,
        TEXT
    }

    public static MeasureParameter choice(String name, boolean needed, List<String> options) {
        return new MeasureParameter(name, Type.CHOICE, needed, List.copyOf(options), null);
    }

    public static MeasureParameter reference(String name, boolean needed, String collection) {
        return new MeasureParameter(name, Type.REFERENCE, needed, List.of(), collection);
    }

    public static MeasureParameter number(String name, boolean needed) {
        return new MeasureParameter(name, Type.NUMBER, needed, List.of(), null);
    }
}
