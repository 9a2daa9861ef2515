package org.xuecang.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody may not review a case (回避情形), the gravest first. */
@Schema(name = "ConflictKind")
public enum ConflictKind {
    /** They wrote it, alone or with others. */
    WRITER("reviewer-is-writer"),
    /** A writer is the same person under another account. */
    SAME_PERSON("reviewer-is-same-person"),
    /** They are kin of a writer. */
    KIN("reviewer-is-kin"),
    /** One of them and a writer supervises the other, or did. */
    SUPERVISOR("reviewer-supervises"),
    /** They belong to a unit that has a part in it, or to one above or below such a unit. */
    SAME_UNIT("reviewer-of-same-unit"),
    /** They and the case belonged to such units until a few years ago. */
    PAST_UNIT("reviewer-of-past-unit"),
    /** They wrote something together with a writer, in this round or another. */
    CO_APPLICANT("reviewer-is-co-applicant"),
    /** Somebody said so, themselves perhaps. */
    DECLARED("reviewer-declared"),
    /** They advised it while it was incubated, or what it continues. */
    MENTOR("reviewer-was-mentor");

    private final String fault;

    ConflictKind(String fault) {
        this.fault = fault;
    }

    /** Code of the fault by which an assignment is refused. */
    public String fault() {
        return fault;
    }

    /**
     * Whether it has days, so that it may have come after a review was handed in: where somebody moved since, what they said
     * before stays.
     */
    boolean isDated() {
        return this == SAME_UNIT || this == PAST_UNIT;
    }
}
