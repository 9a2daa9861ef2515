package org.xuecang.platform.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The query parameters of an endpoint, those in its parameter beans included. */
final class DeclaredQuery {

    private DeclaredQuery() {}

    /** @return their types by name, in the order in which they are declared */
    static Map<String, Class<?>> of(Method endpoint) {
        Map<String, Class<?>> found = new LinkedHashMap<>();
        for (Parameter parameter : endpoint.getParameters()) {
            collect(parameter, parameter.getType(), found);
        }
        return found;
    }

    private static void collect(AnnotatedElement place, Class<?> type, Map<String, Class<?>> found) {
        if (place.isAnnotationPresent(QueryParam.class)) {
            found.put(place.getAnnotation(QueryParam.class).value(), type);
        }
        if (place.isAnnotationPresent(BeanParam.class)) {
            for (Field field : type.getDeclaredFields()) {
                collect(field, field.getType(), found);
            }
        }
    }
}
