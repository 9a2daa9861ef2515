package org.xuecang.platform.contract;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.xuecang.platform.http.MergePatch;

/**
 * The bodies of merge patches, see {@link PatchOf}. One names what it changes and nothing else, so its schema is the whole
 * thing's with nothing required.
 */
final class PatchSchemas {

    private static final String COMPONENTS = "#/components/schemas/";

    private final Map<String, String> patched = new HashMap<>();

    PatchSchemas(IndexView index) {
        for (AnnotationInstance patch : index.getAnnotations(DotName.createSimple(PatchOf.class.getName()))) {
            AnnotationInstance operation =
                    patch.target().asMethodParameter().method().annotation(ContractRules.OPERATION);
            patched.put(
                    operation.value("operationId").asString(),
                    SchemaNames.of(index, patch.value().asClass().name()));
        }
    }

    /** The scanner's own schema of the type by which bodies of this kind are read says nothing. */
    void forgetTheirType(Components components) {
        components.removeSchema(MergePatch.class.getSimpleName());
    }

    void complete(Operation operation, Components components) {
        String whole = patched.get(operation.getOperationId());
        if (whole == null) {
            return;
        }
        Schema schema = OASFactory.createSchema().ref(COMPONENTS + named(whole, components));
        operation.getRequestBody().setRequired(true);
        operation
                .getRequestBody()
                .setContent(OASFactory.createContent()
                        .addMediaType(
                                MergePatch.MEDIA_TYPE,
                                OASFactory.createMediaType().schema(schema)));
    }

    /** @return the name of the schema with nothing required: its own, where nothing is */
    private static String named(String name, Components components) {
        Schema whole = components.getSchemas().get(name);
        if (whole == null) {
            throw new IllegalStateException(name + " is patched and has no schema: give it one");
        }
        if (whole.getRequired() == null || whole.getRequired().isEmpty()) {
            return name;
        }
        components.addSchema(
                name + "Patch",
                OASFactory.createSchema()
                        .type(whole.getType())
                        .description("What changes of " + name + " (JSON Merge Patch, RFC 7396)")
                        .properties(whole.getProperties()));
        return name + "Patch";
    }
}
