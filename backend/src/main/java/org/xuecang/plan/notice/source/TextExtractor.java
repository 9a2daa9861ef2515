package org.xuecang.plan.notice.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.source.RawBlock.RawCell;
import org.xuecang.plan.notice.source.RawBlock.RawParagraph;
import org.xuecang.plan.notice.source.RawBlock.RawTable;

/**
 * Plain text to paragraphs and tables. Tables survive in plain text in three shapes: a tab before each cell and an
 * empty line between rows, tabs or bars between the cells of a line, or one cell a line under a line-by-line head.
 */
final class TextExtractor {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–－]{1,3} ?\\d{1,3} ?[-—–－]{1,3}|第 ?\\d{1,3} ?页(?:[ ，,/]{0,2}共 ?\\d{1,3} ?页)?");

    /** Marks of headings in lightly marked-up text. */
    private static final Pattern HEADING_MARK = Pattern.compile("^#{1,6} (?=\\S)");

    private TextExtractor() {}

    static SourceDocument extract(byte[] content) {
        TextDecoding decoded = TextDecoding.decode(content);
        return SourceBuilder.build(blocks(decoded.text()), decoded.damaged());
    }

    static List<RawBlock> blocks(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\r\n|[\n\r\f\u000b\u0085\u2028\u2029]", -1)) {
            if (!PAGE_NUMBER.matcher(line.strip()).matches()) {
                lines.add(HEADING_MARK.matcher(line).replaceFirst(""));
            }
        }
        WrappedLines wrapping = WrappedLines.of(lines);
        List<RawBlock> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Found found = tabBeforeCell(lines, at);
            if (found == null) {
                found = delimited(lines, at);
            }
            if (found == null) {
                found = LineByLineTable.find(lines, at);
            }
            if (found != null) {
                blocks.add(found.table());
                at = found.next();
                continue;
            }
            StringBuilder paragraph = new StringBuilder(lines.get(at).strip());
            while (at + 1 < lines.size() && wrapping.continues(at)) {
                paragraph.append(lines.get(++at).strip());
            }
            blocks.add(RawParagraph.plain(paragraph.toString()));
            at++;
        }
        return blocks;
    }

    record Found(RawTable table, int next) {}

    private static Found tabBeforeCell(List<String> lines, int start) {
        if (!isCellStart(lines.get(start))) {
            return null;
        }
        List<List<RawCell>> rows = new ArrayList<>();
        List<RawCell> row = new ArrayList<>();
        int at = start;
        for (; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.isBlank() && !line.startsWith("\t")) {
                if (!row.isEmpty()) {
                    rows.add(row);
                }
                row = new ArrayList<>();
                if (at + 1 >= lines.size() || !lines.get(at + 1).startsWith("\t")) {
                    break;
                }
            } else if (line.startsWith("\t")) {
                row.add(cell(line));
            } else if (row.isEmpty()) {
                break;
            } else {
                row.getLast().add(RawParagraph.plain(line));
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        boolean table = rows.size() > 1 && rows.getFirst().size() > 1;
        return table ? new Found(RawTable.of(rows), at) : null;
    }

    private static boolean isCellStart(String line) {
        return line.startsWith("\t") && line.strip().indexOf('\t') < 0 && !line.isBlank();
    }

    private static Found delimited(List<String> lines, int start) {
        char delimiter = lines.get(start).strip().indexOf('|') >= 0 ? '|' : '\t';
        List<List<RawCell>> rows = new ArrayList<>();
        int at = start;
        for (; at < lines.size(); at++) {
            String line = delimiter == '|' ? trimBars(lines.get(at)) : stripEnd(lines.get(at));
            if (line.indexOf(delimiter) < 0) {
                break;
            }
            if (delimiter == '|' && line.chars().allMatch(c -> "|-: ".indexOf(c) >= 0)) {
                continue;
            }
            List<RawCell> row = new ArrayList<>();
            int from = 0;
            for (int to = line.indexOf(delimiter); to >= 0; to = line.indexOf(delimiter, from)) {
                row.add(cell(line.substring(from, to)));
                from = to + 1;
            }
            row.add(cell(line.substring(from)));
            rows.add(row);
        }
        boolean table = rows.size() > 1 && rows.getFirst().size() > 1;
        return table ? new Found(RawTable.of(rows), at) : null;
    }

    private static String trimBars(String line) {
        String stripped = line.strip();
        int from = stripped.startsWith("|") ? 1 : 0;
        int to = stripped.length() > 1 && stripped.endsWith("|") ? stripped.length() - 1 : stripped.length();
        return stripped.substring(from, to);
    }

    private static String stripEnd(String line) {
        return line.stripTrailing();
    }

    static RawCell cell(String text) {
        RawCell cell = new RawCell();
        if (!text.isBlank()) {
            cell.add(RawParagraph.plain(text));
        }
        return cell;
    }
}
