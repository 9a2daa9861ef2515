package org.xuecang.authorisation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Specimens;

/** What is tried on the operations of the contract, all of them, by one person of each role. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EveryOperation {

    @Inject
    OperationSubjects subjects;

    final RoleCallers callers = new RoleCallers();
    List<Operation> operations;

    /** Before each, but once: the test's port is not known before all. */
    @BeforeEach
    void readTheContract() {
        if (operations == null) {
            operations = Operation.all();
            callers.takeTheDemoUsers();
        }
    }

    @AfterAll
    void giveTheDemoUsersBack() {
        callers.giveBack();
    }

    /** A call by somebody whose role includes the operation. */
    OperationCall by(Operation operation, Specimens.Call specimen) {
        return new OperationCall(operation, specimen).by(callers.username(somebodyAllowed(operation)));
    }

    private Role somebodyAllowed(Operation operation) {
        Optional<Permission> permission = subjects.permission(operation);
        return Stream.of(Role.values())
                .filter(role -> permission.isEmpty() || permission.get().roles().contains(role))
                .findFirst()
                .orElseThrow();
    }
}
