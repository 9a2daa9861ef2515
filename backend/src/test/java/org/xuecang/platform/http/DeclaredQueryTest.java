package org.xuecang.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeclaredQueryTest {

    private static class Span {
        @QueryParam("from")
        String from;

        @QueryParam("until")
        String until;

        String notAsked;
    }

    @SuppressWarnings("unused") // read by its parameters
    private static void list(@PathParam("id") String id, @QueryParam("limit") int limit, @BeanParam Span span) {}

    @Test
    void namesItsOwnParametersAndThoseOfItsBeans() {
        assertThat(DeclaredQuery.of(endpoint()))
                .containsExactly(
                        entry("limit", int.class), entry("from", String.class), entry("until", String.class));
    }

    private static Method endpoint() {
        return Stream.of(DeclaredQueryTest.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("list"))
                .findFirst()
                .orElseThrow();
    }
}
