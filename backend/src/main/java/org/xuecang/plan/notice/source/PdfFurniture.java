package org.xuecang.plan.notice.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes page numbers and running heads away from the lines of the pages. */
final class PdfFurniture {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–－·. ]{0,4}\\d{1,3}[-—–－·. ]{0,4}|第 ?\\d{1,3} ?页.{0,10}|\\d{1,3} ?/ ?\\d{1,3}");
    private static final double MARGIN = 0.1;

    private PdfFurniture() {}

    static void remove(List<PdfPage> pages, List<List<PdfLine>> lines) {
        Map<String, Set<Integer>> repeated = new HashMap<>();
        for (int p = 0; p < pages.size(); p++) {
            for (PdfLine line : lines.get(p)) {
                if (inMargin(pages.get(p), line)) {
                    repeated.computeIfAbsent(key(line), key -> new HashSet<>()).add(p);
                }
            }
        }
        int often = Math.max(2, (pages.size() + 1) / 2);
        for (int p = 0; p < pages.size(); p++) {
            PdfPage page = pages.get(p);
            lines.get(p)
                    .removeIf(line -> inMargin(page, line)
                            && (PAGE_NUMBER.matcher(line.text().strip()).matches()
                                    || repeated.get(key(line)).size() >= often));
        }
    }

    private static boolean inMargin(PdfPage page, PdfLine line) {
        return line.y() < page.height() * MARGIN || line.y() > page.height() * (1 - MARGIN);
    }

    /** Equal words at an equal height, whatever the page number in them. */
    private static String key(PdfLine line) {
        return Math.round(line.y() / 4) + line.text().replaceAll("\\d+", "#");
    }
}
