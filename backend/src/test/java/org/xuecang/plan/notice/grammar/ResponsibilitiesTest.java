package org.xuecang.plan.notice.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.plan.notice.PlanDraft.Mode;
import org.xuecang.plan.notice.PlanDraft.ResponsibilityDraft;
import org.xuecang.plan.notice.source.Block.Paragraph;
import org.xuecang.plan.notice.source.Passage;
import org.xuecang.plan.notice.source.SourceReader;

class ResponsibilitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "做好工作。（牵头单位：甲局，配合单位：乙局、丙局，各区政府）|LEAD_AND_SUPPORT|甲局|乙局/丙局/各区政府",
                "做好工作。（责任单位：甲局、乙局）|JOINT||",
                "做好工作。责任单位：甲局|SINGLE||",
                "做好工作。（责任单位：各镇（街道）社区学校）|GROUP||",
                "做好工作。（甲局牵头，乙局、丙局等按职责分工负责）|LEAD_AND_SUPPORT|甲局|乙局/丙局",
                "做好工作。（甲局、乙局按职责分工负责）|JOINT||",
                "做好工作。（由甲局牵头，乙局配合）|LEAD_AND_SUPPORT|甲局|乙局",
                "做好工作。（牵头单位：甲局）|LEAD_AND_SUPPORT|甲局|",
                "做好工作。（甲局）|SINGLE||",
                "做好工作。（甲局（牵头）、乙局负责）|LEAD_AND_SUPPORT|甲局|乙局"
            })
    void readsWhoIsResponsible(String text, Mode mode, String lead, String support) {
        Responsibilities.Split split = Responsibilities.atEnd(passage(text));
        ResponsibilityDraft read = split.responsibility();
        assertThat(read.mode()).isEqualTo(mode);
        assertThat(String.join("/", read.lead())).isEqualTo(lead == null ? "" : lead);
        assertThat(String.join("/", read.support())).isEqualTo(support == null ? "" : support);
        assertThat(split.text().text()).isEqualTo("做好工作。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"举办大赛（远湖市选拔赛）", "明确牵头部门。", "落实责任，配合做好相关工作。", "贯彻《条例》（以下简称条例）。"})
    void leavesOtherText(String text) {
        assertThat(Responsibilities.atEnd(passage(text)).responsibility()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "各区、县(市)人民政府,市政府各部门、各直属单位|各区、县(市)人民政府/市政府各部门/各直属单位",
                "各镇、街道社区学校；县开放学院|各镇、街道社区学校/县开放学院",
                "甲局  乙局|甲局/乙局",
                "各区镇（街道、园区）中心|各区镇（街道、园区）中心"
            })
    void splitsNames(String list, String names) {
        assertThat(String.join(
                        "/",
                        Names.split(passage(list)).stream().map(Passage::text).toList()))
                .isEqualTo(names);
    }

    private static Passage passage(String text) {
        var document = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "text.txt");
        return ((Paragraph) document.blocks().getFirst()).passage();
    }
}
