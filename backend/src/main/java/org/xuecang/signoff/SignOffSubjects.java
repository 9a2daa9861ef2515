package org.xuecang.signoff;

import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.PlatformProblem;

/** One kind of subject that can be signed off; the feature that owns the subjects implements it as a CDI bean. */
public interface SignOffSubjects {

    /** Stable name in kebab case, such as {@code plan-version}. */
    String subjectType();

    /**
     * What the subject says now, as {@link ContentHash}: of everything that a signature stands for and nothing else, so
     * neither state nor version. Asked at the start and before each signature.
     *
     * @return empty when the subject is no longer there
     */
    Optional<String> contentHash(UUID subjectId);

    /**
     * Where the subject is shown, for a link to it.
     *
     * @return empty when it is no longer shown, or is a part of nothing
     */
    Optional<SubjectPlace> place(UUID subjectId);

    /**
     * Which subjects the caller may read, for lists and single ones alike: usually {@code column in (select id from …
     * where …)} over {@code gate.where(READ, …)}.
     *
     * @param subjectIdColumn the column that holds the subject's id
     */
    Condition readable(String subjectIdColumn);

    /**
     * Which subjects the caller may neither check, approve nor return although they may sign others; for lists and single
     * ones alike.
     *
     * @param subjectIdColumn the column that holds the subject's id
     */
    default Condition refused(String subjectIdColumn) {
        return Condition.FALSE;
    }

    /** What they are told who sign one that is {@link #refused} to them; of status 403. */
    default DomainError refusal() {
        return PlatformProblem.NOT_ALLOWED.error();
    }
}
