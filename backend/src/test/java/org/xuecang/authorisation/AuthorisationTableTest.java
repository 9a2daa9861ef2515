package org.xuecang.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Specimens;

/**
 * Every operation of the contract, called by every role on a thing of its own organisation, of one below it and of a
 * foreign one. What is expected is worked out here from the permission's roles and reach, apart from the code that
 * decides; an operation that nobody classified or made a specimen for fails.
 */
@HttpTest
class AuthorisationTableTest extends EveryOperation {

    /** What a 403 says when it was the permission that was missing. */
    private static final Set<String> BY_PERMISSION = Set.of("not-allowed", "no-account", "not-your-unit");

    private enum Where {
        OWN,
        SUBTREE,
        FOREIGN
    }

    @Test
    void everyOperationIsClassified() {
        assertThat(operations).isNotEmpty();
        assertThat(operations).allSatisfy(operation -> {
            if (!List.of("open", Requires.SIGNED_IN).contains(operation.permission())) {
                assertThat(subjects.permission(operation))
                        .as(operation.id() + "'s permission")
                        .isPresent();
                assertThat(subjects.makers(operation))
                        .as(operation.id() + "'s specimens")
                        .hasSize(1);
            }
        });
    }

    @Test
    void nobodyPassesWithoutSigningIn() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            int status = new OperationCall(operation, subjects.on(callers.organisation(true, false), operation))
                    .send()
                    .status();
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
            subjects.permission(operation).ifPresent(permission -> {
                Map<Where, Specimens.Call> specimens = new EnumMap<>(Where.class);
                for (Where where : Where.values()) {
                    for (Role role : Role.values()) {
                        check(operation, permission, where, role, specimens).ifPresent(wrong::add);
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private Optional<String> check(
            Operation operation, Permission permission, Where where, Role role, Map<Where, Specimens.Call> specimens) {
        Specimens.Call specimen = specimens.computeIfAbsent(
                where, _ -> subjects.on(callers.organisation(where == Where.OWN, where == Where.SUBTREE), operation));
        Answer answer = new OperationCall(operation, specimen)
                .by(callers.username(role))
                .send();
        if (!operation.method().equals("GET") && answer.status() < 300) {
            specimens.remove(where); // it may not be any more what it was
        }
        Specimens maker = subjects.maker(operation);
        Permission seenBy = maker.seenBy(operation.id());
        boolean seen = seenBy == null
                || reaches(seenBy, role, where)
                || maker.alsoSeenBy(operation.id()).stream().anyMatch(also -> reaches(also, role, where));
        boolean list = seenBy == null && (operation.method().equals("GET") || maker.isSearch(operation.id()));
        boolean allowed = list ? permission.roles().contains(role) : reaches(permission, role, where);
        String expected = !seen ? "404" : !allowed ? "403" : "passed";
        String actual = outcome(answer, maker.furtherRefusals(operation.id()));
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of("%s by %s, %s: expected %s, got %s".formatted(operation, role, where, expected, actual));
    }

    /** A 403 counts as having passed the permission only with a code that the feature names for this operation. */
    private static String outcome(Answer answer, Set<String> furtherRefusals) {
        int status = answer.status();
        if (status != 403) {
            return status == 401 || status == 404 || status >= 500 ? "" + status : "passed";
        }
        String code = answer.code();
        if (BY_PERMISSION.contains(code)) {
            return "403";
        }
        return furtherRefusals.contains(code) ? "passed" : "a 403 that nobody classified: " + code;
    }

    private static boolean reaches(Permission permission, Role role, Where where) {
        return permission.roles().contains(role)
                && switch (permission.reach()) {
                    case UNIT -> where == Where.OWN;
                    case SUBTREE, LINE -> where != Where.FOREIGN;
                    case EVERYWHERE -> true;
                };
    }
}
