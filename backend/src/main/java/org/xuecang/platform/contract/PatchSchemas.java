package org.xuecang.platform.contract;

import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.xuecang.platform.http.MergePatch;

/** A merge patch names what it changes and nothing else, so its schema is the whole thing's with nothing required. */
final class PatchSchemas {

    private static final String COMPONENTS = "#/components/schemas/";

    private PatchSchemas() {}

    static void loosen(OpenAPI contract, Operation operation) {
        patched(operation).filter(body -> body.getSchema().getRef() == null).ifPresent(body -> body.getSchema()
                .setRequired(null));
        patched(operation).filter(body -> body.getSchema().getRef() != null).ifPresent(body -> {
            String name = body.getSchema().getRef().substring(COMPONENTS.length());
            Schema whole = contract.getComponents().getSchemas().get(name);
            if (whole.getRequired() != null && !whole.getRequired().isEmpty()) {
                Schema patch = OASFactory.createSchema()
                        .type(whole.getType())
                        .description("What changes of a " + name + " (JSON Merge Patch, RFC 7396)")
                        .properties(whole.getProperties());
                contract.getComponents().addSchema(name + "Patch", patch);
                body.setSchema(OASFactory.createSchema().ref(COMPONENTS + name + "Patch"));
            }
        });
    }

    private static Optional<MediaType> patched(Operation operation) {
        return Optional.ofNullable(operation.getRequestBody())
                .map(request -> request.getContent().getMediaType(MergePatch.MEDIA_TYPE))
                .filter(body -> body.getSchema() != null);
    }
}
