package org.xuecang.platform.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.Validation;

/** What is wrong with query parameters and headers, each as a fault at {@code ?name}. */
final class ParameterFaults {

    private ParameterFaults() {}

    static List<Fault> of(ConstraintViolationException error) {
        return error.getConstraintViolations().stream()
                .map(ParameterFaults::fault)
                .toList();
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        Fault fault = Validation.fault(violation);
        return new Fault("?" + name(violation), fault.code(), fault.parameters());
    }

    /** As whoever called knows it: a header is called otherwise in Java, where no name has a hyphen. */
    private static String name(ConstraintViolation<?> violation) {
        String name = "";
        Optional<String> header = Optional.empty();
        Path.MethodNode method = null;
        for (Path.Node node : violation.getPropertyPath()) {
            name = node.getName();
            if (node.getKind() == ElementKind.METHOD) {
                method = node.as(Path.MethodNode.class);
            } else if (node.getKind() == ElementKind.PARAMETER && method != null) {
                int index = node.as(Path.ParameterNode.class).getParameterIndex();
                header = header(violation.getRootBeanClass(), method, index);
            }
        }
        return header.orElse(name);
    }

    /** An endpoint's class may stand behind one that was generated, which does not repeat the annotations. */
    private static Optional<String> header(Class<?> endpoint, Path.MethodNode method, int index) {
        Class<?>[] types = method.getParameterTypes().toArray(Class<?>[]::new);
        return Stream.<Class<?>>iterate(endpoint, each -> each != null, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(each ->
                        each.getName().equals(method.getName()) && Arrays.equals(each.getParameterTypes(), types))
                .map((Method each) -> each.getParameters()[index].getAnnotation(HeaderParam.class))
                .filter(annotation -> annotation != null)
                .map(HeaderParam::value)
                .findFirst();
    }
}
