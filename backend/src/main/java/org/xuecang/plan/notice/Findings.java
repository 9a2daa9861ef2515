package org.xuecang.plan.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Gathers findings and gives them in the order of the text, those without a place first. */
final class Findings {

    private static final int MOST = 500;

    private final List<Finding> found = new ArrayList<>();

    void add(FindingCode code, SourceSpan span, String pointer) {
        add(code, Map.of(), span, pointer);
    }

    void add(FindingCode code, Map<String, String> parameters, SourceSpan span, String pointer) {
        if (found.size() < MOST) {
            found.add(Finding.of(code, parameters, span, pointer));
        }
    }

    List<Finding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(
                        f -> f.span() == null ? -1 : f.span().start()))
                .toList();
    }
}
