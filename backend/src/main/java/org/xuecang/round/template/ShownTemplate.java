package org.xuecang.round.template;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xuecang.platform.problem.Problem;

/**
 * A template to be shown.
 *
 * @param hindrances what stops the content from being published, in the caller's language
 * @param versions the published ones, the latest first
 */
public record ShownTemplate<C>(
        UUID id,
        UUID organisationId,
        String name,
        C content,
        List<Problem.Entry> hindrances,
        List<TemplateVersionView> versions,
        LocalDate retiredOn,
        long version) {}
