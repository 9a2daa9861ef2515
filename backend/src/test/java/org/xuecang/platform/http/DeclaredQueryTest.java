package org.xuecang.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.list.SortedBy;
import org.xuecang.platform.problem.Fault;

class DeclaredQueryTest {

    private enum Order {
        NAME
    }

    private record Span(
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            String notAsked) {}

    @SuppressWarnings("unused") // read by its parameters
    private static void list(
            @PathParam("id") String id,
            @QueryParam("limit") int limit,
            @QueryParam("sort") @SortedBy(Order.class) String sort,
            @BeanParam Span span) {}

    @Test
    void namesItsOwnParametersAndThoseOfItsBeans() {
        assertThat(DeclaredQuery.of(endpoint())).containsOnlyKeys("limit", "sort", "from", "until");
    }

    @Test
    void namesTheOrdersThatThereAre() {
        assertThat(DeclaredQuery.of(endpoint()).get("sort").fault(List.of("-name", "")))
                .contains(new Fault("?sort", "unknown-sort", Map.of("known", "name, -name")));
    }

    private static Method endpoint() {
        return Stream.of(DeclaredQueryTest.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("list"))
                .findFirst()
                .orElseThrow();
    }
}
