package org.xuecang.signoff;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.problem.DomainError;

/** The kinds of subjects that the features have registered. */
@ApplicationScoped
class SubjectRegistry {

    private final Map<String, SignOffSubjects> kinds;
    private final Jdbi jdbi;

    @Inject
    SubjectRegistry(@All List<SignOffSubjects> kinds, Jdbi jdbi) {
        this.kinds = kinds.stream().collect(Collectors.toMap(SignOffSubjects::subjectType, Function.identity()));
        this.jdbi = jdbi;
    }

    /** @throws IllegalArgumentException for a type that no feature has registered */
    SignOffSubjects of(String subjectType) {
        SignOffSubjects kind = kinds.get(subjectType);
        if (kind == null) {
            throw new IllegalArgumentException("no feature answers for subjects of type " + subjectType);
        }
        return kind;
    }

    /** What the subject says now, or null where it is gone. */
    String presentHash(SignOff signOff) {
        return of(signOff.subjectType()).contentHash(signOff.subjectId()).orElse(null);
    }

    /** Where the subject is shown, or null where it is not. */
    SubjectPlace place(SignOff signOff) {
        return of(signOff.subjectType()).place(signOff.subjectId()).orElse(null);
    }

    /** Why the caller may not sign this one, beside the permission. */
    Optional<DomainError> refusal(SignOff signOff) {
        SignOffSubjects kind = of(signOff.subjectType());
        return holds(signOff, kind.refused("s.subject_id")) ? Optional.of(kind.refusal()) : Optional.empty();
    }

    /** Which sign-offs, as {@code s}, are about subjects that the caller may read. */
    Condition readable() {
        return any(kind -> kind.readable("s.subject_id"));
    }

    /** Which sign-offs, as {@code s}, the caller may not sign, beside the permission. */
    Condition refused() {
        return any(kind -> kind.refused("s.subject_id"));
    }

    private Condition any(Function<SignOffSubjects, Condition> wanted) {
        return kinds.values().stream()
                .map(kind ->
                        Condition.of("s.subject_type = ?", kind.subjectType()).and(wanted.apply(kind)))
                .reduce(Condition.FALSE, Condition::or);
    }

    boolean isReadable(SignOff signOff) {
        return holds(signOff, of(signOff.subjectType()).readable("s.subject_id"));
    }

    private boolean holds(SignOff signOff, Condition wanted) {
        Condition of = Condition.of("s.id = ?", signOff.id()).and(wanted);
        return jdbi.withHandle(sql -> sql.select(
                        "select exists (select 1 from sign_off s where " + of.sql() + ")",
                        of.parameters().toArray())
                .mapTo(Boolean.class)
                .one());
    }
}
