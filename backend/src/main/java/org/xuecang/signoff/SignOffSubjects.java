package org.xuecang.signoff;

import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.problem.DomainError;

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
     * Why the caller may neither check, approve nor return this one although they may sign others.
     *
     * @return a refusal of status 403, or empty where nothing stands against it
     */
    default Optional<DomainError> refusal(UUID subjectId) {
        return Optional.empty();
    }
}
