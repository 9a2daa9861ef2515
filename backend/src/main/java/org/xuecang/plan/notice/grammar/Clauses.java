package org.xuecang.plan.notice.grammar;

/** Bounds of clauses and sentences in folded text; marks inside closed brackets do not count. */
final class Clauses {

    private static final String CLAUSE_END = ",。;:!?\n" + NumberMask.BLANK;
    private static final String SENTENCE_END = "。;!?\n";

    private Clauses() {}

    static int clauseStart(String text, int at) {
        return backward(text, at, ",。;:!?\n");
    }

    static int clauseEnd(String text, int at) {
        return forward(text, at, CLAUSE_END);
    }

    static int sentenceStart(String text, int at) {
        return backward(text, at, SENTENCE_END);
    }

    static int sentenceEnd(String text, int at) {
        return forward(text, at, SENTENCE_END);
    }

    private static int backward(String text, int at, String ends) {
        int depth = 0;
        for (int i = at - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == ')') {
                depth++;
            } else if (c == '(') {
                if (depth == 0) {
                    return i + 1;
                }
                depth--;
            } else if (depth == 0 && ends.indexOf(c) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int forward(String text, int at, String ends) {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                if (depth == 0) {
                    return i;
                }
                depth--;
            } else if (depth == 0 && ends.indexOf(c) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
