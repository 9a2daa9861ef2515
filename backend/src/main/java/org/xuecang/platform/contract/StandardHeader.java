package org.xuecang.platform.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Headers that the platform reads for every operation; the constants are the names of contract components. */
enum StandardHeader {
    AcceptLanguage("Accept-Language", "Language of titles and details: zh (default) or en.", 100),
    ActingUnit(
            "Xuecang-Unit",
            "The unit acted for, by people who belong to several; without it all their roles count.",
            36),
    IdempotencyKey(
            "Idempotency-Key",
            "Makes a repetition harmless for 24 hours: same key and body, same status and Location, Idempotency-Replayed: true"
                    + " and no body, because none is kept. What was made is read at its Location, what was moved where it is read.",
            128);

    private final String header;
    private final String description;
    private final int longest;

    StandardHeader(String header, String description, int longest) {
        this.header = header;
        this.description = description;
        this.longest = longest;
    }

    Parameter model() {
        Schema schema =
                OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(longest);
        if (this == ActingUnit) {
            schema.format("uuid");
        }
        return OASFactory.createParameter()
                .name(header)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(schema);
    }
}
