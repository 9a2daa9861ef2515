package org.xuecang.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.plan.OpenFindings;
import org.xuecang.plan.content.DraftFault;
import org.xuecang.plan.notice.FindingCode;

/** Findings that nobody has settled; those that the plan itself asks about node by node are not asked twice. */
@ApplicationScoped
class ImportOpenFindings implements OpenFindings {

    private static final Set<String> ASKED_BY_THE_PLAN = Set.of(
            FindingCode.LEVEL_TO_CONFIRM.code(),
            FindingCode.RESPONSIBILITY_MISSING.code(),
            FindingCode.TITLE_MISSING.code());

    @Inject
    PlanImports imports;

    @Override
    public List<DraftFault> of(UUID importId) {
        return imports.findById(importId).findings().stream()
                .filter(ImportFinding::needsSettling)
                .filter(finding -> !ASKED_BY_THE_PLAN.contains(finding.code()))
                .map(finding -> new DraftFault(
                        "finding-open",
                        null,
                        "/findings/" + finding.number(),
                        Map.of("number", finding.number(), "finding", finding.code())))
                .toList();
    }
}
