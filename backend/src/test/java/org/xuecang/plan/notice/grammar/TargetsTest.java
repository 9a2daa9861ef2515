package org.xuecang.plan.notice.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.organisation.Level;
import org.xuecang.plan.notice.PlanDraft.Operator;
import org.xuecang.plan.notice.PlanDraft.TargetDraft;
import org.xuecang.plan.notice.source.Block.Paragraph;
import org.xuecang.plan.notice.source.SourceReader;

class TargetsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "建成学习点3个。|学习点|EXACTLY|3||个",
                "开发5门以上乡土课程资源建设；|乡土课程资源|AT_LEAST|5||门",
                "新建学堂3~5所|学堂|BETWEEN|3|5|所",
                "举办讲座3—5场|讲座|BETWEEN|3|5|场",
                "举办讲座三至五场|讲座|BETWEEN|3|5|场",
                "培训骨干教师2万人次以上|培训骨干教师|AT_LEAST|20000||人次",
                "办公经费占比控制在3.5%以内|办公经费占比|AT_MOST|3.5||%",
                "参与率达到百分之八十|参与率|EXACTLY|80||%",
                "满意率不低于九成|满意率|AT_LEAST|90||%",
                "招募讲师1,200名|讲师|EXACTLY|1200||名",
                "拍摄微视频不超过100部|微视频|AT_MOST|100||部",
                "评选优秀课程十二门|优秀课程|EXACTLY|12||门",
                "服务居民200余人次|居民|AT_LEAST|200||人次",
                "每年举办论坛两场|论坛|EXACTLY|2||场",
                "每村至少建成1所学堂|学堂|AT_LEAST|1||所",
                "村（社区）覆盖率达80%|村（社区）覆盖率|EXACTLY|80||%",
                "依托学院建成学习点５个|学习点|EXACTLY|5||个",
                "居民参与率≥55%|居民参与率|AT_LEAST|55||%",
                "选派5名教师参加培训|教师|EXACTLY|5||名",
                "推出“泽学”系列活动12场|“泽学”系列活动|EXACTLY|12||场",
                "用户达3万—5万户|用户|BETWEEN|30000|50000|户",
                "1、新建学校5所以上|学校|AT_LEAST|5||所",
                "建成5所以上居民学校|居民学校|AT_LEAST|5||所",
                "新建学校5所以内|学校|AT_MOST|5||所",
                "居民参与率比上年提高5个百分点|居民参与率|INCREASE|5||个百分点",
                "提高居民参与率3个百分点以上|居民参与率|INCREASE|3||个百分点",
                "第三批省级品牌1个|省级品牌|EXACTLY|1||个",
                "申报第3、4批省级品牌2个|省级品牌|EXACTLY|2||个",
                "第2届比赛获省级奖项3项|省级奖项|EXACTLY|3||项",
                "财政投入不低于人均4元|财政投入|AT_LEAST|4||元",
                "财政投入达到人均4元|财政投入|EXACTLY|4||元",
                "财政投入人均不低于4元|财政投入人均|AT_LEAST|4||元",
                "人均财政投入不低于4元|人均财政投入|AT_LEAST|4||元",
                "社区教育经费按常住人口人均不低于2元标准落实|社区教育经费|AT_LEAST|2||元",
                "区财政按照常住人口人均2元标准安排经费|经费|EXACTLY|2||元",
                "建成3间标准教室|标准教室|EXACTLY|3||间",
                "盲人按摩培训班5期|盲人按摩培训班|EXACTLY|5||期",
                "參與人數超過五千人|參與人數|AT_LEAST|5000||人",
                "全年参与人数达到5000人|参与人数|EXACTLY|5000||人"
            })
    void readsFigures(String text, String subject, Operator operator, String value, String upper, String unit) {
        List<TargetDraft> read = read(text);
        assertThat(read).hasSize(1);
        TargetDraft target = read.getFirst();
        assertThat(target.subject()).isEqualTo(subject);
        assertThat(target.operator()).isEqualTo(operator);
        assertThat(target.value()).isEqualByComparingTo(value);
        assertThat(target.upperValue() == null ? null : target.upperValue().toPlainString())
                .isEqualTo(upper);
        assertThat(target.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年工作安排",
                "按照教职〔2016〕4号文件要求",
                "做好第三批、第4批申报工作",
                "为65周岁以上老人服务",
                "拨打12338热线",
                "联系电话0512-88886666",
                "打造15分钟学习圈",
                "以“九校一室”为依托",
                "根据条例第十二条规定",
                "完善三级网络",
                "增强“四个意识”",
                "培养一支队伍，打造一个平台",
                "教育部等九部门印发",
                "截至2024年底，全市已建成学堂9所",
                "坚持五个结合",
                "领导小组由7人组成",
                "师生比达到1:20",
                "每2万人口",
                "参加3天培训",
                "百场讲座进社区",
                "落实两个重点环节",
                "围绕三项重点任务",
                "给予5000元奖励",
                "统一个人信息",
                "唯一位置",
                "20XX年",
                "每季度通报一次",
                "每两个月至少调度1次",
                "材料一式3份",
                "报送申报表一式两份",
                "学员5所以来学习"
            })
    void leavesNumbersThatAreNoTargets(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void readsDirectionsWithoutANumber() {
        assertThat(read("居民参与率逐年提高")).singleElement().satisfies(target -> {
            assertThat(target.operator()).isEqualTo(Operator.INCREASE);
            assertThat(target.subject()).isEqualTo("居民参与率");
            assertThat(target.value()).isNull();
        });
        assertThat(read("提高工作效率")).isEmpty();
    }

    @Test
    void takesARiseInPointsForWhatIsAdded() {
        assertThat(read("居民参与率比上年提高5个百分点")).singleElement().matches(TargetDraft::incremental);
        assertThat(read("城乡差距缩小5个百分点"))
                .singleElement()
                .extracting(TargetDraft::operator)
                .isEqualTo(Operator.EXACTLY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "年内新建学堂3～5所，改造老年学习点不少于12个，6月底前完成|2025-12-31 2025-06-30",
                "年内新建学堂3所，改造学习点12个，6月底前举办论坛1场|2025-12-31 2025-12-31 2025-06-30",
                "新建学堂3所，改造学习点12个，6月底前全部完成|2025-06-30 2025-06-30"
            })
    void givesADeadlineToTheClauseItStandsWith(String text, String dues) {
        assertThat(read(text)).extracting(target -> target.due().toString()).containsExactly(dues.split(" "));
    }

    @Test
    void saysWhereTheSubjectDoesNotThatAFigureIsPerHead() {
        assertThat(found("财政投入不低于人均4元")).extracting(Targets.Found::perHead).containsExactly(true);
        assertThat(found("人均财政投入不低于4元，建成学堂3所"))
                .extracting(Targets.Found::perHead)
                .containsExactly(false, false);
    }

    @Test
    void countsWhatIsAdded() {
        assertThat(read("新增学习点3个、夜校2所，培育品牌1个"))
                .extracting(TargetDraft::incremental)
                .containsExactly(true, true, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "申报国家级品牌1个|NATIONAL",
                "创建省级品牌1个|PROVINCE",
                "培育远湖市级品牌1个|CITY",
                "培育近山市级品牌1个|COUNTY",
                "培育县级品牌1个|COUNTY",
                "培育镇级品牌1个|TOWN",
                "培育社区级品牌1个|VILLAGE",
                "培育市级品牌1个|",
                "培育省、市级品牌1个|"
            })
    void tellsLevels(String text, Level level) {
        assertThat(read(text)).singleElement().extracting(TargetDraft::level).isEqualTo(level);
    }

    @Test
    void leavesTheIssuersOwnCityOpenWhereItsRankIsUnknown() {
        Levels levels = new Levels("近山市教育局", "各学校", "近山市级品牌");
        assertThat(levels.of("近山市级品牌").doubt()).isEqualTo(Levels.Doubt.BARE_CITY);
        Levels aboveCounties = new Levels("近山市教育局", "各县(市、区)教育局", "近山市级品牌");
        assertThat(aboveCounties.of("近山市级品牌").level()).isEqualTo(Level.CITY);
    }

    private static List<TargetDraft> read(String text) {
        return found(text).stream().map(Targets.Found::target).toList();
    }

    private static List<Targets.Found> found(String text) {
        var document = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "text.txt");
        Paragraph paragraph = (Paragraph) document.blocks().getFirst();
        Levels levels = new Levels("近山市教育局", "各镇", "远湖市级品牌,远湖市教育局");
        return new Targets(levels, 2025).in(paragraph.passage(), null, null);
    }
}
