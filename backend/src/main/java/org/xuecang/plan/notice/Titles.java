package org.xuecang.plan.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.grammar.Dates;
import org.xuecang.plan.notice.grammar.Marker;
import org.xuecang.plan.notice.grammar.Names;
import org.xuecang.plan.notice.source.Block.Align;
import org.xuecang.plan.notice.source.Block.Paragraph;
import org.xuecang.plan.notice.source.Passage;

/**
 * The lines at the head of a notice: title, addressees, and what stands around them.
 *
 * @param lines the notice's own title, one passage a line
 * @param dated the line that gives the day of issue, beside the document number or alone; empty where none does
 * @param bodyStart index of the first paragraph behind the head
 */
record Titles(
        List<Passage> lines,
        Passage letterhead,
        Passage number,
        Passage dated,
        List<Passage> addressees,
        int bodyStart) {

    private static final int LONGEST_LINE = 70;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ADDRESS = 300;
    private static final Pattern DOCUMENT_KIND = Pattern.compile(
            "(?:通知|方案|要点|计划|规划|意见|办法|安排|清单|决定|公告|任务书|任务|分解表|分工表|一览表|表|措施|纲要|细则|通报|函|总结|报告|工作)(?:的通知)?(?:[(][^()]{1,20}[)])?$");
    private static final Pattern LETTERHEAD = Pattern.compile("^[^关于《]{4,40}文件$");
    private static final Pattern NOT_ADDRESSED =
            Pattern.compile("如下|制[定订]|^\\d|^(?:现将|为|根据|按照|经)|[。;]|(?:目标|任务|要求|内容|措施|原则|思想|通知|说明) ?:$");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[。;!?,]$");
    private static final Pattern BARE_ANNEX = Pattern.compile("附 ?[件表] ?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})? ?:?");
    private static final Pattern NAVIGATION = Pattern.compile("^(?:当前位置|首页|您的位置|来源|字号|浏览|发布时间|打印|分享|【)|>");

    static Titles of(List<Paragraph> paragraphs) {
        List<Passage> lines = new ArrayList<>();
        Passage letterhead = Passage.EMPTY;
        Passage number = Passage.EMPTY;
        Passage dated = Passage.EMPTY;
        int at = 0;
        for (; at < paragraphs.size(); at++) {
            Paragraph paragraph = paragraphs.get(at);
            String folded = paragraph.folded();
            Passage address = paragraph.passage();
            if (isAddress(folded) && !lines.isEmpty()) {
                return new Titles(lines, letterhead, number, dated, Names.split(address.trim(" :")), at + 1);
            }
            Matcher document = paragraph.passage().matcher(Furniture.DOCUMENT_NUMBER);
            if (document.find()
                    && folded.indexOf('《') < 0
                    && folded.length() - document.end() + document.start() <= 14) {
                number = number.isEmpty() ? paragraph.passage().slice(document.start(), document.end()) : number;
                dated = dated.isEmpty() && Dates.first(folded) != null ? paragraph.passage() : dated;
            } else if (LETTERHEAD.matcher(folded.replace(" ", "")).matches()) {
                letterhead = paragraph.passage().slice(0, folded.length() - 2).trim();
            } else if (Dates.isDateLine(folded)) {
                dated = dated.isEmpty() ? paragraph.passage() : dated;
            } else if (!isBeside(folded)) {
                if (Marker.of(folded) != null || !isTitleLine(paragraph) || isComplete(lines, paragraph)) {
                    break;
                }
                if (joined(lines).length() + folded.length() > LONGEST_TITLE || Damage.isGarbled(paragraph.text())) {
                    break;
                }
                lines.add(paragraph.passage());
            }
        }
        return new Titles(lines, letterhead, number, dated, List.of(), at);
    }

    /** A date, a note on publication or a site's navigation may stand among the lines of a title. */
    private static boolean isBeside(String folded) {
        return BARE_ANNEX.matcher(folded).matches()
                || Furniture.isNote(folded)
                || NAVIGATION.matcher(folded).find()
                || Furniture.isDate(folded);
    }

    private static boolean isTitleLine(Paragraph paragraph) {
        String folded = paragraph.folded();
        return folded.length() <= LONGEST_LINE && !ENDS_SENTENCE.matcher(folded).find() && !folded.endsWith(":");
    }

    /** A title that ended with the name of its kind goes on only in a line of brackets, or as one more centred line. */
    private static boolean isComplete(List<Passage> lines, Paragraph next) {
        if (lines.isEmpty() || !DOCUMENT_KIND.matcher(lines.getLast().folded()).find()) {
            return false;
        }
        boolean goesOn = next.folded().startsWith("(")
                || next.folded().startsWith("的通知")
                || (next.align() == Align.CENTER
                        && DOCUMENT_KIND.matcher(next.folded()).find()
                        && !joined(lines).folded().contains("通知"));
        return !goesOn;
    }

    private static boolean isAddress(String folded) {
        return folded.endsWith(":")
                && folded.length() <= LONGEST_ADDRESS
                && Marker.of(folded) == null
                && !NOT_ADDRESSED.matcher(folded).find();
    }

    private static Passage joined(List<Passage> lines) {
        return lines.isEmpty() ? Passage.EMPTY : Passage.join(lines, "");
    }

    Passage joined() {
        return joined(lines);
    }
}
