package org.xuecang.round.eligibility;

import java.util.Set;
import java.util.UUID;
import org.xuecang.round.form.FormFacts;

/**
 * A case as rules see it.
 *
 * @param organisationId whose round it is
 * @param year of its round
 * @param people the applicant and who writes it too
 */
public record AppliedCase(
        UUID id,
        UUID roundId,
        UUID organisationId,
        UUID programmeId,
        int year,
        UUID unitId,
        UUID applicantId,
        Set<UUID> people,
        FormFacts facts) {}
