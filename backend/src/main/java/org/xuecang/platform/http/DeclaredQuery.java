package org.xuecang.platform.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.xuecang.platform.list.Sort;
import org.xuecang.platform.list.SortedBy;
import org.xuecang.platform.problem.Fault;

/** The query parameters of an endpoint, those in its parameter beans included. */
final class DeclaredQuery {

    /** @param orders of a list's parameter {@code sort}, else null */
    record Parameter(String name, Class<?> type, List<String> orders) {

        /** What is wrong with the values given for it. */
        Optional<Fault> fault(List<String> values) {
            if (orders != null) {
                return orders.containsAll(values)
                        ? Optional.empty()
                        : Optional.of(
                                new Fault("?" + name, "unknown-sort", Map.of("known", String.join(", ", orders))));
            }
            if (!values.stream().allMatch(value -> QueryValue.isReadable(value, type))) {
                return Optional.of(new Fault("?" + name, "unreadable"));
            }
            if (!values.stream().allMatch(KeptText::isKept)) {
                return Optional.of(new Fault("?" + name, KeptText.CODE));
            }
            boolean bounded = type != LocalDate.class
                    || values.stream().map(LocalDate::parse).allMatch(BoundedDays::hold);
            return bounded ? Optional.empty() : Optional.of(BoundedDays.fault("?" + name));
        }
    }

    /** Annotations are read once an endpoint, since every list is asked for with parameters. */
    private static final Map<Method, Map<String, Parameter>> KNOWN = new ConcurrentHashMap<>();

    private DeclaredQuery() {}

    /** @return them by name, in the order in which they are declared */
    static Map<String, Parameter> of(Method endpoint) {
        return KNOWN.computeIfAbsent(endpoint, DeclaredQuery::read);
    }

    private static Map<String, Parameter> read(Method endpoint) {
        Map<String, Parameter> found = new LinkedHashMap<>();
        for (java.lang.reflect.Parameter parameter : endpoint.getParameters()) {
            collect(parameter, parameter.getType(), found);
        }
        return Collections.unmodifiableMap(found);
    }

    private static void collect(AnnotatedElement place, Class<?> type, Map<String, Parameter> found) {
        if (place.isAnnotationPresent(QueryParam.class)) {
            String name = place.getAnnotation(QueryParam.class).value();
            SortedBy sorted = place.getAnnotation(SortedBy.class);
            found.put(name, new Parameter(name, type, sorted == null ? null : Sort.written(sorted.value())));
        }
        if (place.isAnnotationPresent(BeanParam.class)) {
            for (Field field : type.getDeclaredFields()) {
                collect(field, field.getType(), found);
            }
        }
    }
}
