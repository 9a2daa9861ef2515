package org.xuecang.plan.notice.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.PlanDraft.Mode;
import org.xuecang.plan.notice.PlanDraft.ResponsibilityDraft;
import org.xuecang.plan.notice.source.Passage;

/** Reads who is responsible: labelled lines, brackets behind a text, A牵头 B配合, and cells of a table. */
public final class Responsibilities {

    private static final String UNIT = "(?:责任)?(?:单位|部门|科室|处室|主体|机构)";
    private static final String LEAD = "牵头(?:负责)?" + UNIT + "|牵头责任(?:单位|部门)|牵头";
    private static final String SUPPORT = "(?:配合|协助|协办|协同|协作|参与|参加|联合|支持)(?:责任)?(?:单位|部门|科室|处室)|配合|协办";
    private static final String PLAIN =
            "(?:主要|具体|主体)?责任(?:单位|部门|科室|处室|主体|机构)|(?:主办|承办|实施|落实|主管|完成|执行|负责)(?:单位|部门|科室)|责任分工";

    private static final Pattern LABEL = Pattern.compile("(?:(?<lead>" + LEAD + ")|(?<support>" + SUPPORT
            + ")|(?<plain>" + PLAIN + ")) ?(?:及(?:配合|责任|参与)(?:单位|部门))? ?:");

    /** A bracket that says who is responsible. Brackets in names nest once. */
    private static final Pattern BRACKET =
            Pattern.compile("[(\\[](?<inside>(?:[^()\\[\\]]|\\([^()]{0,40}\\)){2,400}+)[)\\]]");

    private static final Pattern BY_VERB = Pattern.compile("(?:牵头|负责|配合|协助|(?:分工|职责|分别|共同)落实)[^,;、。]{0,6}$");
    private static final Pattern LEADS =
            Pattern.compile("(?<names>[^;。\n]{2,120}?)(?:共同|联合)?(?:\\(牵头\\)|牵头(?:负责|组织|实施|推进|落实)?)(?=[,;、。:\n ]|$)");
    private static final Pattern SUPPORTS =
            Pattern.compile("(?:等)?(?:有关|相关)?(?:部门|单位)?(?:配合|协助|协同|参与)(?:落实|实施)?[。. ]*$");

    private static final Pattern ORGANISATION = Pattern.compile(
            "(?:局|科|处|办|委|会|厅|部|室|站|馆|所|院|校|大学|学校|学院|中心|政府|街道|办事处|公司|集团|单位|部门|团体|联|乡镇|镇|村|社区|机构)(?:[(][^()]{1,12}[)])?$");

    private Responsibilities() {}

    /** What was found in a text, and the text without it. */
    public record Split(Passage text, ResponsibilityDraft responsibility) {}

    /** Takes the labelled or bracketed responsibility at the end of a text away; null where there is none. */
    public static Split atEnd(Passage text) {
        Passage rest = text.trim(" \n");
        Collected collected = new Collected();
        for (boolean more = true; more && !rest.isEmpty(); ) {
            Passage shorter = withoutLastBracket(rest, collected);
            if (shorter == null) {
                shorter = withoutLastLabels(rest, collected);
            }
            more = shorter != null;
            rest = more ? shorter : rest;
        }
        if (collected.isEmpty()) {
            brackets(rest, collected);
        }
        return new Split(rest, collected.draft());
    }

    private static Passage withoutLastBracket(Passage text, Collected collected) {
        String folded = text.folded();
        int end = folded.length();
        while (end > 0 && "。.;, \n".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || ")]".indexOf(folded.charAt(end - 1)) < 0) {
            return null;
        }
        int start = opening(folded, end - 1);
        if (start < 0) {
            return null;
        }
        Passage inside = text.slice(start + 1, end - 1);
        boolean afterStop = start > 0 && folded.charAt(start - 1) == '。';
        if (!collected.bracket(inside) && !(afterStop && collected.names(inside))) {
            return null;
        }
        return text.slice(0, start).trim(" \n");
    }

    private static int opening(String folded, int close) {
        int depth = 0;
        for (int i = close; i >= 0 && i > close - 400; i--) {
            char c = folded.charAt(i);
            if (c == ')' || c == ']') {
                depth++;
            } else if ((c == '(' || c == '[') && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A label counts at the start of a line or behind a full stop; it takes the rest of the text. */
    private static Passage withoutLastLabels(Passage text, Collected collected) {
        Matcher label = text.matcher(LABEL);
        while (label.find()) {
            int start = label.start();
            char before = start == 0 ? '\n' : text.folded().charAt(start - 1);
            if ("\n。;  ".indexOf(before) >= 0 && text.length() - start <= 400) {
                collected.labelled(text.from(start));
                return text.slice(0, start).trim(" \n");
            }
        }
        return null;
    }

    private static void brackets(Passage text, Collected collected) {
        Matcher bracket = text.matcher(BRACKET);
        while (bracket.find()) {
            collected.bracket(text.slice(bracket, "inside"));
        }
    }

    /** The responsibility that a table's cells state; any of them may be empty. */
    public static ResponsibilityDraft ofCells(Passage lead, Passage plain, Passage support) {
        Collected collected = new Collected();
        if (!lead.isEmpty()) {
            collected.leadWritten = true;
            collected.cell(lead, collected.lead);
        }
        if (!plain.isEmpty()) {
            collected.cell(plain, lead.isEmpty() ? collected.plain : collected.support);
        }
        if (!support.isEmpty()) {
            collected.cell(support, collected.support);
        }
        return collected.draft();
    }

    /** A list of which the first leads. */
    public static ResponsibilityDraft ranked(Passage cell) {
        Collected collected = new Collected();
        List<Passage> names = Names.split(cell);
        collected.leadWritten = true;
        collected.lead.addAll(names.subList(0, Math.min(1, names.size())));
        collected.support.addAll(names.subList(Math.min(1, names.size()), names.size()));
        return collected.draft();
    }

    /** Names as they are gathered, before it is known how they share. */
    private static final class Collected {
        private final List<Passage> lead = new ArrayList<>();
        private final List<Passage> support = new ArrayList<>();
        private final List<Passage> plain = new ArrayList<>();
        private boolean leadWritten;

        boolean isEmpty() {
            return lead.isEmpty() && support.isEmpty() && plain.isEmpty();
        }

        void cell(Passage cell, List<Passage> names) {
            if (cell.contains(LABEL)) {
                labelled(cell);
            } else if (cell.folded().contains("牵头")) {
                byVerb(cell);
            } else {
                names.addAll(Names.split(cell));
            }
        }

        boolean bracket(Passage inside) {
            if (inside.matcher(LABEL).lookingAt()) {
                labelled(inside);
                return true;
            }
            if (inside.contains(BY_VERB) && !inside.folded().contains("。")) {
                byVerb(inside);
                return true;
            }
            return false;
        }

        /** A bracket behind a full stop that holds nothing but names of organisations. */
        boolean names(Passage inside) {
            List<Passage> names = Names.split(inside);
            boolean organisations = !names.isEmpty() && names.stream().allMatch(n -> n.contains(ORGANISATION));
            if (organisations) {
                plain.addAll(names);
            }
            return organisations;
        }

        void labelled(Passage text) {
            Matcher label = text.matcher(LABEL);
            boolean found = label.find();
            while (found) {
                List<Passage> names =
                        label.group("lead") != null ? lead : label.group("support") != null ? support : plain;
                leadWritten |= label.group("lead") != null;
                int from = label.end();
                found = label.find();
                Passage list = text.slice(from, found ? label.start() : text.length());
                if (list.folded().contains("牵头") && names == plain) {
                    byVerb(list);
                } else {
                    names.addAll(Names.split(list));
                }
            }
        }

        void byVerb(Passage text) {
            Matcher leads = text.matcher(LEADS);
            int from = 0;
            while (leads.find()) {
                leadWritten = true;
                List<Passage> names = Names.split(
                        leads.group().contains("(牵头)")
                                ? text.slice(
                                        Math.max(from, lastSeparator(text, leads.end("names"), from)),
                                        leads.end("names"))
                                : text.slice(leads, "names"));
                if (leads.group().contains("(牵头)")) {
                    supporters(text.slice(from, Math.max(from, lastSeparator(text, leads.end("names"), from))));
                }
                lead.addAll(names);
                from = leads.end();
            }
            if (leadWritten) {
                supporters(text.from(from));
            } else {
                plain.addAll(Names.split(withoutSupportVerb(text)));
            }
        }

        private static int lastSeparator(Passage text, int to, int from) {
            int depth = 0;
            for (int i = to - 1; i >= from; i--) {
                char c = text.folded().charAt(i);
                depth += c == ')' ? 1 : c == '(' ? -1 : 0;
                if (depth == 0 && "、,; ".indexOf(c) >= 0) {
                    return i + 1;
                }
            }
            return from;
        }

        private void supporters(Passage text) {
            support.addAll(Names.split(withoutSupportVerb(text)));
        }

        private static Passage withoutSupportVerb(Passage text) {
            Matcher verb = text.matcher(SUPPORTS);
            return verb.find() ? text.slice(0, verb.start()) : text;
        }

        ResponsibilityDraft draft() {
            List<String> leading = texts(lead);
            if (leadWritten && !leading.isEmpty()) {
                List<String> supporting = new ArrayList<>(texts(support));
                supporting.addAll(texts(plain));
                supporting.removeAll(leading);
                List<String> names = new ArrayList<>(leading);
                names.addAll(supporting);
                return new ResponsibilityDraft(Mode.LEAD_AND_SUPPORT, names, leading, supporting);
            }
            List<Passage> all = new ArrayList<>(plain);
            all.addAll(lead);
            all.addAll(support);
            List<String> names = texts(all);
            if (names.isEmpty()) {
                return null;
            }
            boolean single = names.size() == 1;
            Mode mode = !single ? Mode.JOINT : Names.isGroup(all.getFirst().folded()) ? Mode.GROUP : Mode.SINGLE;
            return new ResponsibilityDraft(mode, names, List.of(), List.of());
        }

        private static List<String> texts(List<Passage> passages) {
            return passages.stream().map(Passage::text).distinct().toList();
        }
    }
}
