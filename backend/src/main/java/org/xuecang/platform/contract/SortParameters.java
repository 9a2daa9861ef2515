package org.xuecang.platform.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.xuecang.platform.list.Sort;
import org.xuecang.platform.list.SortedBy;

/** The orders of each list that has named ones, as the values of its parameter {@code sort}. */
final class SortParameters {

    private final Map<String, List<String>> orders = new HashMap<>();

    SortParameters(IndexView index) {
        for (AnnotationInstance sorted : index.getAnnotations(DotName.createSimple(SortedBy.class.getName()))) {
            AnnotationInstance operation =
                    sorted.target().asMethodParameter().method().annotation(ContractRules.OPERATION);
            if (operation != null) {
                List<FieldInfo> constants =
                        index.getClassByName(sorted.value().asClass().name()).enumConstants();
                orders.put(
                        operation.value("operationId").asString(),
                        Sort.written(constants.stream().map(FieldInfo::name)));
            }
        }
    }

    void complete(Operation operation) {
        List<String> written = orders.get(operation.getOperationId());
        if (written != null) {
            operation.getParameters().stream()
                    .filter(parameter -> "sort".equals(parameter.getName()))
                    .forEach(parameter -> {
                        parameter.setDescription(
                                "With a minus the other way round; what has nothing to go by comes last");
                        parameter.getSchema().setEnumeration(List.copyOf(written));
                    });
        }
    }
}
