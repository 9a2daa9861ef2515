package org.xuecang.plan.notice.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups ruled lines that touch or cross: each group may be a table. */
final class PdfRuleGroups {

    private static final double TOUCH = 3;
    private static final int MAX_RULES = 2_000;

    private PdfRuleGroups() {}

    static List<List<PdfRule>> connected(List<PdfRule> rules) {
        if (rules.size() > MAX_RULES) {
            return List.of();
        }
        int[] group = new int[rules.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                if (touch(rules.get(i), rules.get(j))) {
                    group[root(group, j)] = root(group, i);
                }
            }
        }
        Map<Integer, List<PdfRule>> groups = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(rules.get(i));
        }
        return new ArrayList<>(groups.values());
    }

    private static int root(int[] group, int of) {
        int root = of;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private static boolean touch(PdfRule a, PdfRule b) {
        if (a.horizontal() == b.horizontal()) {
            return Math.abs(a.at() - b.at()) <= TOUCH && a.from() <= b.to() + TOUCH && b.from() <= a.to() + TOUCH;
        }
        return a.at() >= b.from() - TOUCH
                && a.at() <= b.to() + TOUCH
                && b.at() >= a.from() - TOUCH
                && b.at() <= a.to() + TOUCH;
    }
}
