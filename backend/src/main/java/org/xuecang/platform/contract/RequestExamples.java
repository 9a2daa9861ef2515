package org.xuecang.platform.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** The example of each operation that shows one, see {@link Example}. */
final class RequestExamples {

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, AnnotationInstance> examples = new HashMap<>();

    RequestExamples(IndexView index) {
        for (AnnotationInstance example : index.getAnnotations(DotName.createSimple(Example.class.getName()))) {
            AnnotationInstance operation =
                    example.target().asMethodParameter().method().annotation(ContractRules.OPERATION);
            examples.put(operation.value("operationId").asString(), example);
        }
    }

    void complete(Operation operation) {
        AnnotationInstance example = examples.get(operation.getOperationId());
        if (example == null) {
            return;
        }
        Object value = read(operation.getOperationId(), example.value().asString());
        operation.getRequestBody().setRequired(true);
        operation
                .getRequestBody()
                .getContent()
                .getMediaTypes()
                .values()
                .forEach(body -> body.addExample(
                        example.value("name").asString(),
                        OASFactory.createExample().value(value)));
    }

    private Object read(String operationId, String text) {
        try {
            return json.readValue(text, Object.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The example of " + operationId + " is no JSON", broken);
        }
    }
}
