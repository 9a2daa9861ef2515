package org.xuecang.plan.notice.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.source.Passage;

/** Finds what a figure counts: the noun behind it (5门以上课程), else the one before it (基地1个). */
final class Subjects {

    /** Verbs of doing and bringing about. Words that also begin names (培训, 发展, 教育, 服务) are not among them. */
    static final String VERB = "申报立项|完成|建成|建设|培育|打造|创建|创成|申报|立项|新增|新建|改建|扩建|改造|实现|开展|组织|举办|承办"
            + "|开发|制作|推出|评选|评定|遴选|认定|培养|扩大|提高|提升|增加|增设|建立|设立|开设|形成|争创|争取|达到|引进|招募|选派|征集"
            + "|录制|编写|编印|编制|出版|发表|配备|安排|投入|筹措|发放|命名|推荐|选树|孵化|扶持|组建|成立|布局|落实|推进|推动|实施|组织开展"
            + "|统筹|做好|抓好|办好|召开|参加|参与|覆盖|惠及|吸引|服务|接待|走访|获得|获评|入选|通过|确保|保持|控制|降低|减少|配置|配齐"
            + "|选聘|聘请|聘用|吸纳|发展|签订|签约|联建|共建|上线|更新|采购|购置|印发|制定|修订|出台|发布|宣传|表彰|奖励|资助|支持|验收|复评|推选|选送|报送|推送|拍摄|征订|整理|推广|打磨|建好|完善|健全|优化|深化|强化|加强|巩固|设置|新创|评为|推荐参评|参评";

    private static final Pattern LEADING = Pattern.compile("^(?:[ 、和及与并且使让]|以及|力争|争取|确保|计划|预计|拟|要|应|须|需|将|再|继续|积极"
            + "|深入|全面|大力|切实|逐步|稳步|重点(?=" + VERB + ")|至少|共计|共|累计|同时|其中|全年|年内|当年|每年|年均|每月|每季度|每学期|每周|本年度|年度内|今年|本年"
            + "|全市|全县|全区|全镇|全乡|全省|全街道|我市|我县|我区|我镇|我省|我街道|各地|每(?:个|校|镇|村|街道|区|县|所|年|人)?|" + NumberMask.BLANK + "|" + VERB
            + ")");

    private static final Pattern TRAILING =
            Pattern.compile("(?:[ 、:和及]|(?<!参)与|以及|(?<=达到|达|为|至|到)" + Quantities.PER_HEAD
                    + "|达到|达|实现|为|至|到|总数|总计|共计|合计|共|各|(?<![人生户])均|分别|力争|要|应|有|不|在"
                    + "|增加到|提高到|提升到|增加至|提高至|提升至|增至|升至|扩大到|稳定在|保持在|保持|控制|维持|建成|完成|新增|增长|提高|提升|增加|上升|扩大|同比|年均|每年|全年|每月|每季度|每学期|每周|较+|以来|"
                    + NumberMask.BLANK + ")$");

    private static final Pattern TRAILING_ACTION = Pattern.compile("(?:的?建设|的?工作|的?任务|申报|创建|开发|认定|评选|立项|验收|等)$");

    /** A verb in the middle of a clause, behind its actor: 依托学院建成学习点. */
    private static final Pattern INNER_VERB = Pattern.compile(
            "改造提升|提升改造|建成|新建|新增|创成|举办|提供|安排|报送|设置|新创|产生|评出|选出|涌现|设立|组建|开设|打造|遴选出?|评选出|建立|推出|完成|开展|培育|吸引|惠及|录制|选树|荣获|获得|获评|获(?=国家|全国|省|市|县|区)");

    private static final Pattern NO_NOUN = Pattern.compile("^(?:[,。;:、)(并且以用供由在为其到达]|和(?=" + VERB
            + ")|及其|通过|进行|作为|完成|入选|获|纳入|参加|参与|开展|基础|以上|每|" + NumberMask.BLANK
            + ")");
    private static final Pattern NOUN_ENDS =
            Pattern.compile("参加|参与|进行|接受|获得|获评|获|用于|纳入|通过|入选|达到|开展|完成|投入使用|并|以上|挂牌|建成|到岗");
    private static final Pattern SHARE_NOUN = Pattern.compile("(?:率|比例|占比|比重|度|面|数|值|份额)$");

    /** A place in general, or a verb alone, is not what is counted. */
    private static final Pattern NO_SUBJECT =
            Pattern.compile("(?:全|我|本|各)(?:市|县|区|省|镇|乡|街道|校)|每.|(?:" + VERB + "){1,3}|总数|总量|数量|其中");

    /** Of 参与人数 the verb tells which people are counted. */
    private static final Pattern BARE_COUNT = Pattern.compile("总?(?:人数|人次数?|户数|次数)");

    /** By which rule, behind what is counted: 经费按常住人口人均不低于2元. */
    private static final Pattern BY_RULE = Pattern.compile("按(?![摩键钮揭])");

    /** 人均2元标准安排经费 and 人均2元标准落实: behind the rate the verb, and perhaps the noun. */
    private static final Pattern RATE = Pattern.compile("标准(?:落实|执行|安排|列支|拨付|核拨|筹措|配备|投入|保障)");

    private static final int SHORTEST = 2;

    private Subjects() {}

    /** The subject as a part of the text, or null if it is not said. */
    static Passage of(Passage text, String masked, List<Quantity> all, int index) {
        Quantity quantity = all.get(index);
        int left = left(masked, all, index);
        Passage before = before(text, masked, left, quantity.start());
        if (quantity.isShare() && before != null && before.contains(SHARE_NOUN)) {
            return before;
        }
        Passage after = after(text, masked, quantity.end(), right(masked, all, index));
        if (after != null && !(quantity.isShare() && before != null && !followedByOf(masked, quantity))) {
            return after;
        }
        return before != null ? before : previousClause(text, masked, left, all);
    }

    private static boolean followedByOf(String masked, Quantity quantity) {
        return quantity.end() < masked.length() && masked.charAt(quantity.end()) == '的';
    }

    /** The clause's start, or the end of the figure before it in a list. */
    static int left(String masked, List<Quantity> all, int index) {
        int left = Clauses.clauseStart(masked, all.get(index).start());
        return index > 0 ? Math.max(left, all.get(index - 1).end()) : left;
    }

    static int right(String masked, List<Quantity> all, int index) {
        int right = Clauses.clauseEnd(masked, all.get(index).end());
        return index + 1 < all.size()
                ? Math.min(
                        right, Math.max(all.get(index).end(), all.get(index + 1).start()))
                : right;
    }

    private static Passage before(Passage text, String masked, int from, int to) {
        int start = from;
        int end = stripEnd(masked, start, to, TRAILING);
        Matcher inner = INNER_VERB.matcher(masked).region(start, end);
        while (inner.find()) {
            if (inner.start() > start && end - inner.end() >= SHORTEST) {
                start = inner.end();
            }
        }
        start = stripStart(masked, start, end);
        Matcher rule = BY_RULE.matcher(masked).region(Math.min(start + SHORTEST, end), end);
        return noun(text, masked, start, rule.find() ? rule.start() : end);
    }

    private static Passage after(Passage text, String masked, int from, int to) {
        int start = from;
        while (start < to && " 的".indexOf(masked.charAt(start)) >= 0) {
            start++;
        }
        Matcher rate = RATE.matcher(masked).region(start, to);
        if (rate.lookingAt()) {
            start = rate.end();
        }
        if (start >= to || NO_NOUN.matcher(masked).region(start, to).lookingAt()) {
            return null;
        }
        int end = stripEnd(masked, start, cut(masked, start, to), TRAILING);
        int bracket = masked.indexOf('(', start + 1);
        if (bracket > 0 && bracket < end && masked.charAt(end - 1) == ')') {
            end = bracket;
        }
        end = stripEnd(masked, start, end, TRAILING_ACTION);
        return noun(text, masked, start, end);
    }

    /** 选派5名教师参加比赛 counts teachers: the noun ends where a verb begins. */
    private static int cut(String masked, int from, int to) {
        Matcher verb = NOUN_ENDS.matcher(masked).region(Math.min(to, from + SHORTEST), to);
        return verb.find() ? verb.start() : to;
    }

    private static int stripStart(String masked, int from, int to) {
        int start = from;
        Matcher leading = LEADING.matcher(masked);
        while (leading.region(start, to).lookingAt()) {
            boolean enough = to - leading.end() >= SHORTEST
                    && !BARE_COUNT.matcher(masked).region(leading.end(), to).matches();
            if (!enough && masked.charAt(start) > ' ') {
                break;
            }
            start = leading.end();
        }
        return start;
    }

    private static int stripEnd(String masked, int from, int to, Pattern trailing) {
        int end = to;
        for (boolean stripped = true; stripped; ) {
            Matcher matcher = trailing.matcher(masked).region(Math.max(from, end - 6), end);
            stripped = matcher.find() && (trailing == TRAILING || matcher.start() - from >= SHORTEST);
            end = stripped ? matcher.start() : end;
        }
        return end;
    }

    private static Passage noun(Passage text, String masked, int from, int to) {
        if (to - from < SHORTEST || masked.substring(from, to).chars().allMatch(c -> c == NumberMask.BLANK)) {
            return null;
        }
        Passage noun = text.slice(from, to).trim(" 的、)");
        int open = noun.folded().lastIndexOf('(');
        if (noun.folded().indexOf(')', Math.max(0, open)) < 0 && open >= 0) {
            // trimming took the closing bracket of the noun's own brackets, or it was never closed
            noun = to < text.length() + 1 && noun.length() < to - from
                    ? text.slice(from, to).trim(" 的、")
                    : noun;
        }
        return noun.length() < SHORTEST || noun.matches(NO_SUBJECT) ? null : noun;
    }

    /** …覆盖率，到2027年达到80%: the clause before says what. */
    private static Passage previousClause(Passage text, String masked, int left, List<Quantity> all) {
        int end = left;
        for (int clause = 0; clause < 2 && end > 1; clause++) {
            if (",:".indexOf(masked.charAt(end - 1)) < 0) {
                return null;
            }
            int start = Clauses.clauseStart(masked, end - 1);
            for (Quantity other : all) {
                if (other.start() >= start && other.end() <= end) {
                    return of(text, masked, all, all.indexOf(other));
                }
            }
            Passage noun = before(text, masked, start, end - 1);
            if (noun != null) {
                return noun;
            }
            end = start;
        }
        return null;
    }
}
