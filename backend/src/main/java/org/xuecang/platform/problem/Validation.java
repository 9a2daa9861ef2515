package org.xuecang.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Bean Validation as faults. Services call it after existence, rights and version are settled, because an answer of 422
 * must never tell an outsider that an id exists.
 */
@ApplicationScoped
public class Validation {

    private static final Set<String> SHOWN = Set.of("min", "max", "value", "regexp", "integer", "fraction");

    @Inject
    Validator validator;

    /** @return the faults found in the request's own constraints; the service adds those that need the database */
    public Faults of(Object request) {
        Faults faults = new Faults();
        validator.validate(request).stream()
                .map(Validation::fault)
                .sorted(Comparator.comparing(Fault::pointer))
                .forEach(faults::add);
        return faults;
    }

    public static Fault fault(ConstraintViolation<?> violation) {
        return new Fault(pointer(violation.getPropertyPath()), code(violation), parameters(violation));
    }

    /** A constraint's name in kebab case, or the text of a cross-field rule's {@code message}, which is its code. */
    static String code(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        if (!template.startsWith("{")) {
            return template;
        }
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static Map<String, Object> parameters(ConstraintViolation<?> violation) {
        Map<String, Object> shown = new LinkedHashMap<>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (SHOWN.contains(name)) {
                shown.put(name, value);
            }
        });
        return shown;
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
