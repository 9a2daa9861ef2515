package org.xuecang.plan.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.plan.notice.Finding;
import org.xuecang.plan.notice.FindingCode;
import org.xuecang.plan.notice.SourceSpan;

/**
 * What the reader doubted, and whether a person has settled it.
 *
 * @param number its place among the import's findings, from 0
 * @param source where in the source text, or null
 * @param pointer JSON pointer into the draft as it was read, or null
 */
@Schema(name = "ImportFinding", description = "What could not be read, or is doubtful, and where")
public record ImportFinding(
        @Schema(required = true) int number,

        @Schema(required = true, examples = "level-to-confirm")
        String code,

        @Schema(required = true) FindingCode.Severity severity,
        @Schema(required = true) Map<String, String> parameters,
        @Schema(nullable = true) SourceSpan source,
        @Schema(nullable = true) String pointer,
        @Schema(required = true) boolean settled) {

    static List<ImportFinding> of(List<Finding> findings) {
        List<ImportFinding> numbered = new ArrayList<>();
        for (Finding finding : findings) {
            numbered.add(new ImportFinding(
                    numbered.size(),
                    finding.code(),
                    finding.severity(),
                    finding.parameters(),
                    finding.span(),
                    finding.pointer(),
                    false));
        }
        return numbered;
    }

    /** Settled with the others named, or still open; what is only information needs nobody. */
    ImportFinding settledIf(Set<Integer> numbers) {
        return new ImportFinding(number, code, severity, parameters, source, pointer, numbers.contains(number));
    }

    boolean needsSettling() {
        return !settled && severity != FindingCode.Severity.INFO;
    }
}
