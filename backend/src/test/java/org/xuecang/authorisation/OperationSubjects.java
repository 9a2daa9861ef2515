package org.xuecang.authorisation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.PermissionSet;
import org.xuecang.testing.Specimens;

/** What there is to call an operation on, and what it stands behind. */
@ApplicationScoped
class OperationSubjects {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    @Inject
    @All
    List<PermissionSet> permissionSets;

    @Inject
    @All
    List<Specimens> specimens;

    Optional<Permission> permission(Operation operation) {
        return permissionSets.stream()
                .flatMap(set -> set.permissions().stream())
                .map(Permission.class::cast)
                .filter(permission -> permission.code().equals(operation.permission()))
                .findFirst();
    }

    List<Specimens> makers(Operation operation) {
        return specimens.stream().filter(some -> some.covers(operation.id())).toList();
    }

    Specimens maker(Operation operation) {
        return makers(operation).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No specimens for " + operation.id()));
    }

    /** A specimen of the organisation's; ids of nothing where the operation needs none. */
    Specimens.Call on(UUID organisation, Operation operation) {
        return makers(operation).stream()
                .findFirst()
                .map(maker -> maker.call(operation.id(), organisation))
                .orElseGet(() -> new Specimens.Call(unknownIds(operation.path()), Map.of(), Map.of()));
    }

    private static Map<String, String> unknownIds(String path) {
        return PARAMETER
                .matcher(path)
                .results()
                .collect(Collectors.toMap(
                        match -> match.group(1), _ -> UUID.randomUUID().toString()));
    }
}
