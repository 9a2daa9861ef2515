package org.xuecang.platform.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers everything wrong with an input, so that one answer names all of it. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public Faults add(Fault fault) {
        found.add(fault);
        return this;
    }

    public Faults add(String pointer, String code) {
        return add(new Fault(pointer, code));
    }

    public Faults add(String pointer, String code, Map<String, Object> parameters) {
        return add(new Fault(pointer, code, parameters));
    }

    public Faults addIf(boolean wrong, String pointer, String code) {
        return wrong ? add(pointer, code) : this;
    }

    /** Takes over what another check found, and this one has not. */
    public Faults addAll(Faults others) {
        return addAll(others, "");
    }

    /** The same for a check of something that stands at a place of the input. */
    public Faults addAll(Faults others, String place) {
        others.found.stream()
                .map(fault -> new Fault(place + fault.pointer(), fault.code(), fault.parameters()))
                .filter(fault -> !found.contains(fault))
                .forEach(found::add);
        return this;
    }

    /** True where nothing has been found wrong at this place or below it; later checks can then rely on it. */
    public boolean isClean(String pointer) {
        return found.stream()
                .noneMatch(fault ->
                        fault.pointer().equals(pointer) || fault.pointer().startsWith(pointer + "/"));
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }

    /** @throws DomainError 422 {@code invalid-input} with every fault, if there is any */
    public void throwIfAny() {
        throwIfAny(PlatformProblem.INVALID_INPUT);
    }

    /** @throws DomainError the problem with every fault, if there is any; its texts may tell their {@code count} */
    public void throwIfAny(ProblemType problem) {
        if (!found.isEmpty()) {
            throw new DomainError(problem, Map.of("count", found.size()), found, Map.of());
        }
    }
}
