package org.xuecang.review.assignment;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is to be reckoned: experts for cases.
 *
 * @param fieldNeeded whether a case of a field has one expert of the field in any case, rather than if possible
 * @param avoidDistrict whether an expert from a case's own town is the last that is taken
 */
record AssignmentTask(List<Case> cases, List<Expert> experts, boolean fieldNeeded, boolean avoidDistrict) {

    /**
     * A case.
     *
     * @param needed how many experts it still needs, besides those who have handed in
     * @param field what its experts should know, or null
     * @param fieldMet whether somebody who has handed in is of the field
     * @param towns where it comes from
     * @param against experts who stand in conflict with it
     * @param had experts who have handed it in, or have it for another group of scorers
     * @param assigned experts who have it now and have not handed in
     */
    record Case(
            UUID id,
            int needed,
            String field,
            boolean fieldMet,
            Set<UUID> towns,
            Set<UUID> against,
            Set<UUID> had,
            Set<UUID> assigned) {}

    /**
     * An expert.
     *
     * @param load cases of the round that they have whatever comes out
     * @param capacity cases in all that they may have
     */
    record Expert(UUID id, int load, int capacity, Availability availability, Set<String> fields, Set<UUID> towns) {

        boolean isOf(String field) {
            return fields.contains(field);
        }
    }

    /** Whether an expert may have any case that they have not handed in. */
    enum Availability {
        /** They may. */
        FREE,
        /** They drop out, declined or have not accepted. */
        ABSENT,
        /** They are no expert any more. */
        NO_EXPERT
    }
}
