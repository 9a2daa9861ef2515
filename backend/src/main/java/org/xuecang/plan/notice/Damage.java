package org.xuecang.plan.notice;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.source.Block;
import org.xuecang.plan.notice.source.Block.Paragraph;
import org.xuecang.plan.notice.source.SourceDocument;

/** Finds damaged characters and a text that breaks off. */
final class Damage {

    /**
     * What text decoded the wrong way looks like: replacement characters and what GBK makes of them, UTF-8 read as
     * Latin-1, and UTF-8 read as GBK, in which full stops and 的 become the same few rare characters again and again.
     */
    private static final Pattern MOJIBAKE = Pattern.compile(
            "[\uFFFD\uE000-\uF8FF]+|(?:锟斤拷|锟斤|斤拷|烫烫烫|屯屯屯)+|(?:[\u00C3-\u00E9][\u0080-\u00BF\u0152-\u017E\u2013-\u203A\u20AC]{1,2}){2,}|(?:[鐨鏄鍦鏁鍙浼绀鍖缁鐢鏈骞鏃锛銆涓]\\p{IsHan}?[鐨鏄鍦鏁鍙浼绀鍖缁鐢鏈骞鏃锛銆涓]){2,}");

    private static final Pattern ENDED = Pattern.compile("[。!?;:)”》…\\]]$");
    private static final int LONGEST_HEADING = 24;

    private Damage() {}

    static void report(SourceDocument document, Findings findings) {
        int count = 0;
        SourceSpan first = null;
        Matcher damaged = MOJIBAKE.matcher(document.text());
        while (damaged.find()) {
            count += damaged.end() - damaged.start();
            first = first == null ? new SourceSpan(damaged.start(), damaged.end()) : first;
        }
        if (count > 0 || document.damaged() > 0) {
            int all = Math.max(count, document.damaged());
            findings.add(FindingCode.DAMAGED_TEXT, counted(all), first, null);
        }
        if (document.controlCharacters() > 0) {
            findings.add(FindingCode.CONTROL_CHARACTERS_REMOVED, counted(document.controlCharacters()), null, null);
        }
        if (document.strayMarks() > 0) {
            findings.add(FindingCode.STRAY_MARK_REMOVED, counted(document.strayMarks()), null, null);
        }
        cutOff(document.blocks().getLast(), findings);
    }

    /** Whether hardly anything of a line can be read: more than half of it is damaged, or in letters that no notice has. */
    static boolean isGarbled(String line) {
        int damaged = 0;
        Matcher mojibake = MOJIBAKE.matcher(line);
        while (mojibake.find()) {
            damaged += mojibake.end() - mojibake.start();
        }
        long foreign = line.chars().filter(c -> c >= 0x80 && c <= 0x24F).count();
        return Math.max(damaged, foreign) * 2 > line.length();
    }

    private static Map<String, String> counted(int count) {
        return Map.of("count", Integer.toString(count));
    }

    private static void cutOff(Block last, Findings findings) {
        if (last instanceof Paragraph paragraph
                && paragraph.text().length() > LONGEST_HEADING
                && !paragraph.passage().contains(ENDED)
                && !Furniture.isNote(paragraph.folded())) {
            int end = paragraph.text().length();
            findings.add(FindingCode.TEXT_CUT_OFF, paragraph.passage().span(end - 1, end), null);
        }
    }
}
