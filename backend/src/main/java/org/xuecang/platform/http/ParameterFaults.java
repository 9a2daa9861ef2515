package org.xuecang.platform.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.List;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.Validation;

/** What is wrong with query parameters, each as a fault at {@code ?name}. */
final class ParameterFaults {

    private ParameterFaults() {}

    static List<Fault> of(ConstraintViolationException error) {
        return error.getConstraintViolations().stream()
                .map(ParameterFaults::fault)
                .toList();
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        String name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            name = node.getName();
        }
        Fault fault = Validation.fault(violation);
        return new Fault("?" + name, fault.code(), fault.parameters());
    }
}
