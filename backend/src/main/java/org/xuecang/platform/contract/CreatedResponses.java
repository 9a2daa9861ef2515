package org.xuecang.platform.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What a POST that makes something answers: 201, the thing and its {@code Location}. An endpoint shows it by returning
 * {@code RestResponse<View>}; stating it once more beside each would be forgotten once.
 */
final class CreatedResponses {

    private static final DotName REST_RESPONSE = DotName.createSimple(RestResponse.class.getName());
    private static final DotName POST = DotName.createSimple("jakarta.ws.rs.POST");
    private static final DotName API_RESPONSE =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.responses.APIResponse");

    private final Map<String, String> views = new HashMap<>();

    CreatedResponses(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(ContractRules.OPERATION)) {
            MethodInfo endpoint = operation.target().asMethod();
            Type answer = endpoint.returnType();
            if (endpoint.hasAnnotation(POST)
                    && !saysWhatItAnswers(endpoint)
                    && answer.kind() == Type.Kind.PARAMETERIZED_TYPE
                    && answer.name().equals(REST_RESPONSE)) {
                Type view = answer.asParameterizedType().arguments().getFirst();
                views.put(operation.value("operationId").asString(), SchemaNames.of(index, view.name()));
            }
        }
    }

    /** An endpoint may return {@code RestResponse} for its headers alone; then it states its 200. */
    private static boolean saysWhatItAnswers(MethodInfo endpoint) {
        return endpoint.hasAnnotation(API_RESPONSE)
                && endpoint.annotation(API_RESPONSE)
                        .value("responseCode")
                        .asString()
                        .equals("200");
    }

    void complete(Operation operation, Components components) {
        String view = views.get(operation.getOperationId());
        if (view == null) {
            return;
        }
        var responses = operation.getResponses();
        APIResponse created = Optional.ofNullable(responses.getAPIResponse("201"))
                .orElseGet(() -> Optional.ofNullable(responses.getAPIResponse("200"))
                        .orElseGet(OASFactory::createAPIResponse)
                        .description("Made"));
        if (created.getContent() == null && components.getSchemas().containsKey(view)) {
            Schema schema = OASFactory.createSchema().ref("#/components/schemas/" + view);
            created.setContent(OASFactory.createContent()
                    .addMediaType(
                            "application/json", OASFactory.createMediaType().schema(schema)));
        }
        created.addHeader(
                "Location",
                OASFactory.createHeader()
                        .description("Address of what was made")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        responses.removeAPIResponse("200");
        responses.addAPIResponse("201", created);
    }
}
