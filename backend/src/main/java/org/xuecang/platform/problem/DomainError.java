package org.xuecang.platform.problem;

import java.util.List;
import java.util.Map;

/** A rule of the field or of the API says no. Becomes an RFC 9457 problem; never carries personal data. */
public class DomainError extends RuntimeException {

    private final transient ProblemType type;
    private final transient Map<String, Object> parameters;
    private final transient List<Fault> faults;
    private final transient Map<String, Object> extensions;

    public DomainError(ProblemType type, Map<String, Object> parameters) {
        this(type, parameters, List.of(), Map.of());
    }

    /** @param extensions further members of the problem document, such as {@code current} */
    public DomainError(
            ProblemType type, Map<String, Object> parameters, List<Fault> faults, Map<String, Object> extensions) {
        super(type.code() + (faults.isEmpty() ? "" : " " + faults));
        this.type = type;
        this.parameters = Map.copyOf(parameters);
        this.faults = List.copyOf(faults);
        this.extensions = Map.copyOf(extensions);
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, Object> extensions() {
        return extensions;
    }
}
