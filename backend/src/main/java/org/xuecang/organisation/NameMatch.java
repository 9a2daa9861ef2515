package org.xuecang.organisation;

import java.util.List;
import java.util.UUID;

/**
 * Who may be meant by a name.
 *
 * @param candidates for {@code EXACT} one, for {@code SEVERAL} all, for {@code NONE} those with similar names, best first
 */
public record NameMatch(Outcome outcome, List<Candidate> candidates) {

    /** How sure the match is. */
    public enum Outcome {
        EXACT,
        SEVERAL,
        NONE
    }

    /** What a candidate is. */
    public enum Kind {
        ORGANISATION,
        GROUP
    }

    /**
     * One who may be meant.
     *
     * @param name its official name on the day, or for a suggestion the name that is similar
     * @param similarity 0 to 1; 1 for a full match
     */
    public record Candidate(Kind kind, UUID id, String name, double similarity) {}

    static NameMatch found(List<Candidate> candidates) {
        return new NameMatch(candidates.size() == 1 ? Outcome.EXACT : Outcome.SEVERAL, candidates);
    }

    static NameMatch none(List<Candidate> similar) {
        return new NameMatch(Outcome.NONE, similar);
    }
}
