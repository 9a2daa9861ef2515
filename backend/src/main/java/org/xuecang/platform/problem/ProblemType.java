package org.xuecang.platform.problem;

import java.util.Locale;
import java.util.Map;

/**
 * A kind of refusal that the API can answer with; a feature lists its own in an enum. The code is stable and is what
 * programs look at; the texts stand under {@code problem.<code>.title} and {@code .detail} in the message bundles.
 */
public interface ProblemType {

    String name();

    /** HTTP status of the answer, 400 to 599. */
    int status();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default DomainError error() {
        return new DomainError(this, Map.of());
    }

    /** Names one value that the detail text shows. */
    default DomainError error(String parameter, Object value) {
        return new DomainError(this, Map.of(parameter, value));
    }

    default DomainError error(Map<String, Object> parameters) {
        return new DomainError(this, parameters);
    }
}
