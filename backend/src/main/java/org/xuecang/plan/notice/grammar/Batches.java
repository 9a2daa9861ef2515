package org.xuecang.plan.notice.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.PlanDraft.BatchDraft;
import org.xuecang.plan.notice.source.Passage;

/** Finds numbered rounds: 第四批, 第五届, 首批, 第四、五批. */
public final class Batches {

    private static final String ORDINAL = "(?:[一二三四五六七八九十]{1,3}|\\d{1,3})";
    private static final Pattern BATCH = Pattern.compile("第 ?(?<list>" + ORDINAL + "(?: ?[、和及] ?第? ?" + ORDINAL
            + "){0,5}) ?(?<word>[批届期轮])|(?<first>首)(?<word1>[批届期轮])");
    private static final Pattern ONE = Pattern.compile(ORDINAL);
    private static final Pattern OF_END =
            Pattern.compile("(?:以?及|和|与|、)?(?:第 ?" + ORDINAL + " ?[批届期轮、和及]|首[批届])|[,。;:()\n]|等?工作|$");

    private Batches() {}

    public static List<BatchDraft> in(Passage text) {
        List<BatchDraft> batches = new ArrayList<>();
        Matcher batch = text.matcher(BATCH);
        while (batch.find()) {
            String of = of(text, batch.end());
            if (batch.group("first") != null) {
                batches.add(new BatchDraft(1, batch.group("word1"), of));
                continue;
            }
            Matcher one = ONE.matcher(batch.group("list"));
            while (one.find()) {
                int ordinal = Numerals.ordinal(one.group());
                if (ordinal > 0) {
                    batches.add(new BatchDraft(ordinal, batch.group("word"), of));
                }
            }
        }
        return batches;
    }

    private static String of(Passage text, int from) {
        Matcher end = text.matcher(OF_END);
        int to = end.find(from) ? end.start() : text.length();
        String of = text.slice(from, to).trim(" 的、").text();
        return of.isEmpty() ? null : of;
    }
}
