package org.xuecang.plan.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.source.Block.Paragraph;
import org.xuecang.plan.notice.source.Passage;

/** The title of the plan that a notice carries: 关于印发《…》的通知 names it, and it stands again above the plan. */
final class PlanTitle {

    private static final Pattern CARRIES = Pattern.compile(
            "(?<issuer>.{0,40}?)关于(?:印发|转发|下发|发布|公布|颁布|报送|实施|做好)(?:〈|《)?(?<plan>.{4,120}?)(?:》)?的通知(?<rest>.*)$");
    private static final Pattern FROM_ABOUT = Pattern.compile("^(?<issuer>[^《“]{3,40}?)关于");
    private static final Pattern WORKS = Pattern.compile("关于做好");
    private static final int MOST_LINES = 4;

    private PlanTitle() {}

    /** The plan's name within the notice's own title; the whole title if the notice is the plan. */
    static Passage named(Passage title) {
        Matcher carries = title.matcher(CARRIES);
        if (carries.find() && !title.contains(WORKS)) {
            return title.slice(carries, "plan").trim(" 《》");
        }
        return title;
    }

    static boolean isCarried(Passage title) {
        return title.matcher(CARRIES).find() && !title.contains(WORKS);
    }

    /** Who the title says it is from, or an empty passage. */
    static Passage issuer(Titles titles) {
        Passage title = titles.joined();
        Matcher from = title.matcher(FROM_ABOUT);
        return from.find() ? title.slice(from, "issuer").trim() : Passage.EMPTY;
    }

    /** Where in the paragraphs, from an index on, lines stand that together are the title; null if nowhere. */
    static Place above(List<Paragraph> paragraphs, int from, Passage named) {
        String wanted = key(named.folded());
        for (int i = from; i < paragraphs.size(); i++) {
            String first = paragraphs.get(i).folded();
            if (Furniture.isNote(first) || Furniture.isDate(first)) {
                continue;
            }
            String joined = "";
            List<Passage> lines = new ArrayList<>();
            for (int j = i; j < Math.min(paragraphs.size(), i + MOST_LINES); j++) {
                joined += key(paragraphs.get(j).folded());
                lines.add(paragraphs.get(j).passage());
                if (joined.equals(wanted) || isFuller(joined, wanted, lines)) {
                    return new Place(i, j + 1, Passage.join(lines, ""));
                }
                if (joined.length() > wanted.length() + 12) {
                    break;
                }
            }
        }
        return null;
    }

    /** The line above the plan may add the year or the place to the name in the letter. */
    private static boolean isFuller(String joined, String wanted, List<Passage> lines) {
        return wanted.length() >= 6
                && joined.length() <= wanted.length() + 12
                && joined.endsWith(wanted)
                && !lines.getFirst().folded().startsWith("关于");
    }

    private static String key(String folded) {
        return folded.replaceAll("[ 《》“”]", "");
    }

    /** @param end index of the first paragraph behind the title */
    record Place(int start, int end, Passage title) {}
}
