package org.xuecang.plan.notice;

import java.util.Map;

/**
 * Something a person should look at before accepting a draft.
 *
 * @param code stable kebab-case code, see {@link FindingCode}
 * @param severity how much it matters
 * @param parameters values for the translated message, by name
 * @param span where in the source text, or null if it concerns no place
 * @param pointer JSON pointer (RFC 6901) into the draft, or null if it concerns no field
 */
public record Finding(
        String code, FindingCode.Severity severity, Map<String, String> parameters, SourceSpan span, String pointer) {
    public Finding {
        parameters = Map.copyOf(parameters);
    }

    static Finding of(FindingCode code, Map<String, String> parameters, SourceSpan span, String pointer) {
        return new Finding(code.code(), code.severity(), parameters, span, pointer);
    }
}
