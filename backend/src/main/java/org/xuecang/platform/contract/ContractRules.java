package org.xuecang.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.xuecang.platform.access.OpenToAll;
import org.xuecang.platform.access.Requires;

/**
 * Writes into the contract what the platform does for every operation, so that no endpoint has to repeat it: the
 * permission it stands behind ({@code x-permission}), sign-in, the refusals it can answer with, and the headers that the
 * platform reads.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractRules implements OASFilter {

    /** The annotation by which an endpoint is found as an operation. */
    static final DotName OPERATION = DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");

    private static final String SCHEME = "keycloak";
    private static final String PROBLEM = "application/problem+json";

    private final Map<String, String> permissions = new HashMap<>();
    private final CreatedResponses created;
    private final SortParameters sorts;
    private final RequestExamples examples;
    private final PatchSchemas patches;

    public ContractRules(IndexView index) {
        created = new CreatedResponses(index);
        sorts = new SortParameters(index);
        examples = new RequestExamples(index);
        patches = new PatchSchemas(index);
        for (AnnotationInstance requires : index.getAnnotations(DotName.createSimple(Requires.class.getName()))) {
            named(requires).ifPresent(id -> permissions.put(id, requires.value().asString()));
        }
        for (AnnotationInstance open : index.getAnnotations(DotName.createSimple(OpenToAll.class.getName()))) {
            named(open).ifPresent(id -> permissions.put(id, "open"));
        }
    }

    private static Optional<String> named(AnnotationInstance access) {
        return Optional.ofNullable(access.target().annotation(OPERATION))
                .map(operation -> operation.value("operationId"))
                .map(value -> value.asString());
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents().addSecurityScheme(SCHEME, SecuritySchemes.openIdConnect());
        for (StandardResponse response : StandardResponse.values()) {
            contract.getComponents().addResponse(response.name(), response.model(PROBLEM));
        }
        for (StandardHeader header : StandardHeader.values()) {
            contract.getComponents().addParameter(header.name(), header.model());
        }
        contract.getPaths().getPathItems().values().forEach(path -> {
            List<Parameter> shared = Optional.ofNullable(path.getParameters()).orElse(List.of());
            path.getOperations().forEach((method, operation) -> {
                complete(method, operation, shared);
                created.complete(operation, contract.getComponents());
                sorts.complete(operation);
                patches.complete(operation, contract.getComponents());
                examples.complete(operation);
            });
        });
        patches.forgetTheirType(contract.getComponents());
    }

    private void complete(PathItem.HttpMethod method, Operation operation, List<Parameter> shared) {
        String permission = permissions.get(operation.getOperationId());
        operation.addExtension("x-permission", permission);
        boolean open = "open".equals(permission);
        if (!open) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of()));
        }
        List<Parameter> parameters = Stream.concat(
                        shared.stream(), Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream())
                .toList();
        boolean guarded = parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        headers(method, open)
                .forEach(header -> operation.addParameter(
                        OASFactory.createParameter().ref("#/components/parameters/" + header.name())));
        responses(method, operation, open, guarded).forEach(response -> addTo(operation.getResponses(), response));
    }

    private static List<StandardHeader> headers(PathItem.HttpMethod method, boolean open) {
        List<StandardHeader> headers = new ArrayList<>(List.of(StandardHeader.AcceptLanguage));
        if (!open) {
            headers.add(StandardHeader.ActingUnit);
            if (method == PathItem.HttpMethod.POST) {
                headers.add(StandardHeader.IdempotencyKey);
            }
        }
        return headers;
    }

    private static List<StandardResponse> responses(
            PathItem.HttpMethod method, Operation operation, boolean open, boolean guarded) {
        List<StandardResponse> responses = new ArrayList<>(List.of(
                StandardResponse.BadRequest,
                StandardResponse.NotFound,
                StandardResponse.InternalError,
                StandardResponse.Unavailable));
        if (!open) {
            responses.add(StandardResponse.Unauthorized);
            responses.add(StandardResponse.Forbidden);
        } else if (method != PathItem.HttpMethod.GET) {
            responses.add(StandardResponse.TooManyRequests);
        }
        if (method != PathItem.HttpMethod.GET) {
            responses.add(StandardResponse.Conflict);
            responses.add(StandardResponse.Unprocessable);
        }
        if (operation.getRequestBody() != null) {
            responses.add(StandardResponse.TooLarge);
            responses.add(StandardResponse.UnsupportedMediaType);
        }
        if (guarded) {
            responses.add(StandardResponse.Stale);
            responses.add(StandardResponse.IfMatchRequired);
        }
        return responses;
    }

    private static void addTo(APIResponses documented, StandardResponse response) {
        if (!documented.hasAPIResponse(response.status())) {
            APIResponse reference = OASFactory.createAPIResponse().ref("#/components/responses/" + response.name());
            documented.addAPIResponse(response.status(), reference);
        }
    }
}
