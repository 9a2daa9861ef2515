package org.xuecang.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody may not review a case (回避情形), the gravest first. */
@Schema(name = "ConflictKind")
public enum ConflictKind {
    /** They wrote it, alone or with others. */
    WRITER("reviewer-is-writer", true),
    /** A writer is the same person under another account. */
    SAME_PERSON("reviewer-is-same-person", true),
    /** They are kin of a writer. */
    KIN("reviewer-is-kin", true),
    /** One of them and a writer supervises the other, or did. */
    SUPERVISOR("reviewer-supervises", true),
    /** They belong to a unit that has a part in it, or to one above or below such a unit. */
    SAME_UNIT("reviewer-of-same-unit", false),
    /** They and the case belonged to such units until a few years ago. */
    PAST_UNIT("reviewer-of-past-unit", false),
    /** They wrote something together with a writer, in this round or another. */
    CO_APPLICANT("reviewer-is-co-applicant", false),
    /** Somebody said so, themselves perhaps. */
    DECLARED("reviewer-declared", true),
    /** They advised it while it was incubated, or what it continues. */
    MENTOR("reviewer-was-mentor", false);

    private final String fault;
    private final boolean setsAside;

    ConflictKind(String fault, boolean setsAside) {
        this.fault = fault;
        this.setsAside = setsAside;
    }

    /** Code of the fault by which an assignment is refused. */
    public String fault() {
        return fault;
    }

    /** Whether it holds also of a review that was handed in before it was known; a move or a later work together does not. */
    boolean setsAside() {
        return setsAside;
    }
}
