package org.xuecang.plan.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.source.Block.Cell;
import org.xuecang.plan.notice.source.Block.Table;

/**
 * What the columns of a task table mean, by their names.
 *
 * @param headRows how many rows the names take
 */
record Columns(int headRows, List<Kind> kinds) {

    enum Kind {
        ORDINAL,
        HEADING,
        TASK,
        LEAD,
        /** 责任单位（排名第一的为牵头单位） */
        FIRST_LEADS,
        RESPONSIBLE,
        SUPPORT,
        DUE,
        IGNORED
    }

    private static final Pattern ORDINAL = Pattern.compile("序号|编号|项次|序");
    private static final Pattern FIRST_LEADS = Pattern.compile("[(].{0,8}(?:第一|首位|前|首).{0,8}牵头.{0,8}[)]");
    private static final Pattern LEAD = Pattern.compile("牵头");
    private static final Pattern SUPPORT = Pattern.compile("配合|协办|参与|协同|协作|协助|联合");
    private static final Pattern RESPONSIBLE = Pattern.compile(
            "责任(?:单位|部门|主体|科室|处室|机构|分工)|(?:承办|主办|实施|落实|负责|主管|完成|执行|申报|建设)(?:单位|部门|科室)|责任$|^单位$|^部门$|单位名称");
    private static final Pattern PERSON = Pattern.compile("领导|责任人|负责人|联系人|联络|姓名|电话|职务");
    private static final Pattern DUE = Pattern.compile("时限|时间|期限|节点|进度|日期|完成年度");
    private static final Pattern NOTE = Pattern.compile("备注|说明|依据|来源|完成情况|进展|落实情况|得分|分值");
    private static final Pattern TASK = Pattern.compile("任务|内容|措施|举措|要求|目标|指标|工作|事项|项目|数量|成果|要点");
    private static final Pattern NAME = Pattern.compile("名称|类别|项目|领域|重点工作|板块|方面|分类|专项|行动|工程|大类|一级");
    private static final int LONGEST_NAME = 20;
    private static final int DEEPEST_HEAD = 5;

    /** The columns of a table of tasks, or null if it is none. */
    static Columns of(Table table) {
        for (int row = 0; row < Math.min(DEEPEST_HEAD, table.rows().size()); row++) {
            Columns columns = at(table, row);
            if (columns != null) {
                return columns;
            }
        }
        return null;
    }

    private static Columns at(Table table, int row) {
        List<String> names = names(table.rows().get(row));
        int next = row + 1;
        if (next < table.rows().size() && isSecondHead(table, row, next)) {
            List<String> below = names(table.rows().get(next));
            for (int c = 0; c < names.size(); c++) {
                boolean sameCell =
                        table.rows().get(row).get(c) == table.rows().get(next).get(c);
                names.set(c, sameCell ? names.get(c) : names.get(c) + below.get(c));
            }
            next++;
        }
        List<Kind> kinds = new ArrayList<>();
        int content = 0;
        int known = 0;
        for (int c = 0; c < names.size(); c++) {
            Kind kind = names.get(c).length() > LONGEST_NAME ? null : kind(names.get(c));
            if (kind == null && !names.get(c).isEmpty()) {
                return null;
            }
            kinds.add(kind == null ? Kind.IGNORED : kind);
            content += kind == Kind.TASK || kind == Kind.HEADING ? 1 : 0;
            known += kind == null || kind == Kind.IGNORED ? 0 : 1;
        }
        boolean helps = kinds.stream()
                .anyMatch(k -> k == Kind.LEAD
                        || k == Kind.FIRST_LEADS
                        || k == Kind.RESPONSIBLE
                        || k == Kind.SUPPORT
                        || k == Kind.DUE);
        boolean tasks = kinds.stream().anyMatch(k -> k == Kind.TASK);
        boolean isTable = content >= 1 && known >= 2 && (helps || (tasks && content >= 2));
        return isTable ? new Columns(next, settle(kinds)) : null;
    }

    private static List<String> names(List<Cell> row) {
        List<String> names = new ArrayList<>();
        for (Cell cell : row) {
            names.add(cell.passage().folded().replace(" ", ""));
        }
        return names;
    }

    /** A second head row parts a merged name (责任单位: 牵头, 配合); all it adds are names of columns. */
    private static boolean isSecondHead(Table table, int row, int next) {
        List<Cell> upper = table.rows().get(row);
        List<Cell> lower = table.rows().get(next);
        boolean parted = false;
        for (int c = 0; c < upper.size(); c++) {
            if (upper.get(c) == lower.get(c)) {
                continue;
            }
            String name = lower.get(c).passage().folded().replace(" ", "");
            boolean merged = (c > 0 && upper.get(c - 1) == upper.get(c))
                    || (c + 1 < upper.size() && upper.get(c + 1) == upper.get(c));
            if (!merged || name.isEmpty() || name.length() > LONGEST_NAME || kind(name) == null) {
                return false;
            }
            parted = true;
        }
        return parted;
    }

    private static Kind kind(String name) {
        if (name.isEmpty()) {
            return null;
        }
        if (FIRST_LEADS.matcher(name).find()) {
            return Kind.FIRST_LEADS;
        }
        if (ORDINAL.matcher(name).matches()) {
            return Kind.ORDINAL;
        }
        if (PERSON.matcher(name).find()) {
            return Kind.IGNORED;
        }
        if (LEAD.matcher(name).find()) {
            return Kind.LEAD;
        }
        if (SUPPORT.matcher(name).find()) {
            return Kind.SUPPORT;
        }
        if (RESPONSIBLE.matcher(name).find()) {
            return Kind.RESPONSIBLE;
        }
        if (NOTE.matcher(name).find()) {
            return Kind.IGNORED;
        }
        if (DUE.matcher(name).find()) {
            return Kind.DUE;
        }
        if (TASK.matcher(name).find()) {
            return Kind.TASK;
        }
        return NAME.matcher(name).find() ? Kind.HEADING : null;
    }

    /** Of several columns of content the first names the task and the others say what is to be done. */
    private static List<Kind> settle(List<Kind> kinds) {
        List<Kind> settled = new ArrayList<>(kinds);
        int first = -1;
        int count = 0;
        for (int c = 0; c < settled.size(); c++) {
            if (settled.get(c) == Kind.TASK || settled.get(c) == Kind.HEADING) {
                count++;
                first = first < 0 ? c : first;
                settled.set(c, Kind.TASK);
            }
        }
        if (count > 1) {
            settled.set(first, Kind.HEADING);
        }
        return settled;
    }
}
