package org.xuecang.plan.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.source.Block;
import org.xuecang.plan.notice.source.Block.Cell;
import org.xuecang.plan.notice.source.Block.Paragraph;
import org.xuecang.plan.notice.source.Block.Table;
import org.xuecang.plan.notice.source.Passage;

/** The labelled facts (索引号, 发文机构, 文号, 成文日期, 标题 …) that government sites put before a notice. */
final class InformationTable {

    enum Field {
        TITLE,
        NUMBER,
        ISSUER,
        DATE,
        PUBLISHED,
        OTHER
    }

    private static final Map<Field, Pattern> LABELS = new EnumMap<>(
            Map.of(
                    Field.TITLE, Pattern.compile("标题|名称|文件名称|信息名称|公文标题"),
                    Field.NUMBER, Pattern.compile("文号|发文字号|发文文号|文件编号|发文号|公文文号|字号"),
                    Field.ISSUER, Pattern.compile("(?:发文|发布|制发|公开|制文|印发)(?:机构|机关|单位|部门)(?:名称)?|信息来源"),
                    Field.DATE, Pattern.compile("(?:成文|发文|印发|生成|制发)(?:日期|时间)"),
                    Field.PUBLISHED, Pattern.compile("(?:发布|公开|公布)(?:日期|时间)"),
                    Field.OTHER,
                            Pattern.compile(
                                    "索引号|信息索引号|索取号|主题分类|信息分类|分类|主题词|有效性|效力状态|体裁分类|组配分类|服务对象|生效日期|废止日期|公开方式|公开形式|公开范围|公开类别|公开时限|文件类型|浏览次数|点击数|关键词|内容概述|有效期|公文种类|时效|统一编号|公开责任部门|字体|来源")));

    private static final Pattern PAIR = Pattern.compile(
            "(?<label>[\\p{IsHan}][\\p{IsHan} ]{1,9}?) ?: ?(?<value>[^:]*?)(?=(?: {1,20}[\\p{IsHan}][\\p{IsHan} ]{1,7} ?:)|$)");
    private static final int HEAD = 30;

    private final Map<Field, Passage> values = new EnumMap<>(Field.class);
    private final List<Block> used = new ArrayList<>();

    static InformationTable in(List<Block> blocks) {
        InformationTable information = new InformationTable();
        int at = 0;
        for (Block block : blocks) {
            if (at++ > HEAD) {
                break;
            }
            switch (block) {
                case Table table -> information.table(table);
                case Paragraph paragraph -> information.line(paragraph);
            }
        }
        return information;
    }

    /** The value of a field, or an empty passage. */
    Passage value(Field field) {
        return values.getOrDefault(field, Passage.EMPTY);
    }

    /** Whether a block is part of the information, and so not of the notice. */
    boolean uses(Block block) {
        return used.stream().anyMatch(b -> b == block);
    }

    private void table(Table table) {
        int known = 0;
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            for (int c = 0; c < table.columns(); c++) {
                if (table.startsAt(r, c) && !table.rows().get(r).get(c).isEmpty()) {
                    cells.add(table.rows().get(r).get(c));
                }
            }
        }
        for (int i = 0; i < cells.size(); i++) {
            Passage cell = cells.get(i).passage();
            Field field = field(cell.folded().replace(":", ""));
            if (field != null) {
                known++;
                boolean hasValue = i + 1 < cells.size()
                        && field(cells.get(i + 1).passage().folded().replace(":", "")) == null;
                put(field, hasValue ? cells.get(i + 1).passage() : Passage.EMPTY);
            } else if (pairs(cell)) {
                known++;
            }
        }
        if (known >= 2) {
            used.add(table);
        }
    }

    private void line(Paragraph paragraph) {
        if (pairs(paragraph.passage())) {
            used.add(paragraph);
        }
    }

    private boolean pairs(Passage line) {
        boolean any = false;
        Matcher pair = line.matcher(PAIR);
        while (pair.find()) {
            Field field = field(pair.group("label"));
            if (field != null) {
                put(field, line.slice(pair, "value").trim());
                any = true;
            }
        }
        return any;
    }

    private void put(Field field, Passage value) {
        if (!value.isEmpty()) {
            values.putIfAbsent(field, value);
        }
    }

    private static Field field(String label) {
        String name = label.replace(" ", "");
        for (Map.Entry<Field, Pattern> entry : LABELS.entrySet()) {
            if (entry.getValue().matcher(name).matches()) {
                return entry.getKey();
            }
        }
        return null;
    }
}
