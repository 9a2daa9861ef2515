package org.xuecang.authorisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.PermissionSet;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Specimens;

/**
 * Every operation of the contract, called by every role on a thing of its own organisation, of one below it and of a
 * foreign one. What is expected is worked out here from the permission's roles and reach, apart from the code that
 * decides; an operation that nobody classified or made a specimen for fails.
 */
@HttpTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorisationTableTest {

    private enum Where {
        OWN,
        SUBTREE,
        FOREIGN
    }

    private record Operation(String id, String method, String path, String permission, boolean multipart) {}

    @Inject
    @All
    List<PermissionSet> permissionSets;

    @Inject
    @All
    List<Specimens> specimens;

    private final RoleCallers callers = new RoleCallers();
    private List<Operation> operations;

    /** Before each, but once: the test's port is not known before all. */
    @BeforeEach
    void readTheContract() throws IOException {
        if (operations != null) {
            return;
        }
        operations = operations(new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString()));
        callers.takeTheDemoUsers();
    }

    @AfterAll
    void giveTheDemoUsersBack() {
        callers.giveBack();
    }

    @Test
    void everyOperationIsClassified() {
        assertThat(operations).isNotEmpty();
        assertThat(operations).allSatisfy(operation -> {
            if (!List.of("open", Requires.SIGNED_IN).contains(operation.permission())) {
                assertThat(permission(operation))
                        .as(operation.id() + "'s permission")
                        .isPresent();
                assertThat(specimens.stream().filter(some -> some.covers(operation.id())))
                        .as(operation.id() + "'s specimens")
                        .hasSize(1);
            }
        });
    }

    @Test
    void nobodyPassesWithoutSigningIn() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            int status = call(Api.anonymous(), operation, somewhere(operation)).statusCode();
            if ((status == 401) == operation.permission().equals("open")) {
                wrong.add(operation.id() + " answered " + status + " to nobody");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRolePassesWhereItsPermissionReachesAndNowhereElse() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            permission(operation).ifPresent(permission -> {
                for (Where where : Where.values()) {
                    for (Role role : Role.values()) {
                        check(operation, permission, where, role).ifPresent(wrong::add);
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private Optional<String> check(Operation operation, Permission permission, Where where, Role role) {
        Specimens maker = maker(operation);
        Response answer = call(
                callers.as(role),
                operation,
                maker.call(operation.id(), callers.organisation(where == Where.OWN, where == Where.SUBTREE)));
        Permission seenBy = maker.seenBy(operation.id());
        boolean seen = seenBy == null || reaches(seenBy, role, where);
        boolean list = operation.method().equals("GET") && seenBy == null;
        boolean allowed = list ? permission.roles().contains(role) : reaches(permission, role, where);
        String expected = !seen ? "404" : !allowed ? "403" : "passed";
        int status = answer.statusCode();
        boolean stopped = status == 401 || status == 404 || status >= 500 || (status == 403 && isByPermission(answer));
        String actual = stopped ? "" + status : "passed";
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of(
                        "%s by %s, %s: expected %s, got %d".formatted(operation.id(), role, where, expected, status));
    }

    /** Beyond its permission a feature has further rules, refused by codes of its own and tested with the feature. */
    private static boolean isByPermission(Response refusal) {
        return List.of("not-allowed", "no-account", "not-your-unit").contains(refusal.<String>path("code"));
    }

    private static boolean reaches(Permission permission, Role role, Where where) {
        return permission.roles().contains(role)
                && switch (permission.reach()) {
                    case UNIT -> where == Where.OWN;
                    case SUBTREE, LINE -> where != Where.FOREIGN;
                    case EVERYWHERE -> true;
                };
    }

    private Specimens.Call somewhere(Operation operation) {
        return specimens.stream()
                .filter(some -> some.covers(operation.id()))
                .findFirst()
                .map(some -> some.call(operation.id(), callers.organisation(true, false)))
                .orElseGet(() -> new Specimens.Call(unknownIds(operation.path()), Map.of(), Map.of()));
    }

    private static Map<String, String> unknownIds(String path) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .collect(Collectors.toMap(
                        match -> match.group(1), match -> UUID.randomUUID().toString()));
    }

    private static Response call(RequestSpecification caller, Operation operation, Specimens.Call call) {
        RequestSpecification request = caller.queryParams(call.query());
        if (operation.multipart()) {
            request.multiPart("purpose", "none");
        } else if (call.body() != null && !operation.method().equals("GET")) {
            request.contentType(
                            operation.method().equals("PATCH")
                                    ? "application/merge-patch+json"
                                    : ContentType.JSON.toString())
                    .body(call.body());
        }
        Map<String, String> path = new HashMap<>(call.path());
        path.keySet().removeIf(name -> !operation.path().contains("{" + name + "}"));
        return request.pathParams(path)
                .request(operation.method(), operation.path().replaceFirst("^/api/v1", ""));
    }

    private Specimens maker(Operation operation) {
        return specimens.stream()
                .filter(some -> some.covers(operation.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No specimens for " + operation.id()));
    }

    private Optional<Permission> permission(Operation operation) {
        return permissionSets.stream()
                .flatMap(set -> set.permissions().stream())
                .map(Permission.class::cast)
                .filter(permission -> permission.code().equals(operation.permission()))
                .findFirst();
    }

    private static List<Operation> operations(JsonNode contract) {
        List<Operation> found = new ArrayList<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(entry -> {
                    JsonNode operation = entry.getValue();
                    if (operation.has("operationId")) {
                        found.add(new Operation(
                                operation.path("operationId").asText(),
                                entry.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                operation.path("x-permission").asText("unclassified"),
                                operation.path("requestBody").path("content").has("multipart/form-data")));
                    }
                }));
        return found;
    }
}
