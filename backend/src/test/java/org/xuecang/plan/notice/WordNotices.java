package org.xuecang.plan.notice;

/** Invented notices as Word files. */
final class WordNotices {

    private WordNotices() {}

    /** Automatic numbers on three levels, bold lead-ins, a table with merged cells and a head of two rows. */
    static WordFile automaticNumbers() {
        return new WordFile()
                .centered("霞浦湖区教育局关于印发", "《2026年全民学习工作要点》的通知")
                .centered("霞教〔2026〕11号")
                .text("各街道办事处，区属各学校：", "现将《2026年全民学习工作要点》印发给你们，请结合实际抓好落实。")
                .right("霞浦湖区教育局", "2026年2月28日")
                .centered("2026年全民学习工作要点")
                .numbered(0, "优化学习空间")
                .numbered(1, "建设书房。新增社区书房7间，配备阅读设备不少于20套。")
                .numbered(1, "开放场馆。全年开放3000小时以上。")
                .numbered(0, "丰富学习活动")
                .numbered(1, "举办学习节。组织主题讲座25—30场。")
                .numbered(2, "邀请名家讲座四场。")
                .numbered(2, "直播观看量突破10万人次。")
                .text("附件：2026年全民学习重点任务分工表")
                .centered("2026年全民学习重点任务分工表")
                .table(
                        "序号|重点任务|<|责任单位|<|完成时限",
                        "^|任务名称|具体内容|牵头单位|配合单位|^",
                        "1|学习空间|1.新建书房7间/2.改造教室12间|区教育局|区住建局、各街道|2026年10月底前",
                        "2|学习活动|举办学习节1届|区图书馆|区融媒体中心|11月",
                        "^|^|开展讲座25场以上|^|^|全年",
                        "3|学习平台|<|区大数据中心||12月20日前");
    }

    /** One row an item under merged names, other units in one of the rows; the table goes on without its head. */
    static WordFile mergedNames() {
        return new WordFile()
                .centered("2025年樟溪镇老年教育重点工作责任分解表")
                .table(
                        "工作类别|工作任务|主要责任单位|备注",
                        "一、组织建设|成立老年教育工作专班|镇党政办|",
                        "^|每季度召开1次推进会|^|",
                        "^|制定考核办法1项|镇老年学校|",
                        "二、资源建设|新增教学点2个，开发课程3门|镇老年学校、各村（社区）|含线上课程")
                .table("三、活动开展|组织展演4场次|镇文化站|", "^|参与老人达到1500人次|^|");
    }

    /** A form that is no list of tasks. */
    static WordFile withForm() {
        return new WordFile()
                .centered("关于开展2025年度学习品牌申报工作的通知")
                .text("各有关单位：", "一、申报数量。每个街道申报1-2个品牌。", "二、申报时间。请于2025年9月15日前报送材料。")
                .table("姓名||性别|", "单位||职务|", "主要事迹|<|<|<");
    }

    /** A table inside a cell, as letters of old templates have it. */
    static WordFile nestedTable() {
        return new WordFile()
                .centered("2025年石桥镇社区教育工作安排")
                .text("一、工作目标", "全年举办讲座8场。")
                .nested("主题活动4次", "协办单位若干");
    }
}
