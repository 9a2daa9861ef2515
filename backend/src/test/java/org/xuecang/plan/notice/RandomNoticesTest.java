package org.xuecang.plan.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever comes in, the reader refuses by name or reads without inventing, and in bounded time. */
class RandomNoticesTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** Pieces that the grammar looks for, and noise. */
    private static final List<String> PIECES = List.of(
            "一、",
            "二、",
            "（一）",
            "(二)",
            "1.",
            "2．",
            "3、",
            "（1）",
            "①",
            "第一章",
            "\n",
            "\n",
            "\n\n",
            "\t",
            "|",
            "。",
            "，",
            "、",
            "；",
            "：",
            "（",
            "）",
            "《",
            "》",
            "“",
            "”",
            "附件",
            "附件1",
            "关于印发",
            "的通知",
            "责任单位：",
            "牵头单位：",
            "配合单位：",
            "牵头",
            "配合",
            "负责",
            "序号",
            "工作任务",
            "2025年",
            "2025年6月底前",
            "年底前",
            "到2027年",
            "第三批",
            "首届",
            "65周岁",
            "15分钟",
            "80%",
            "百分之八十",
            "3～5",
            "3-",
            "2万个以上",
            "五门",
            "十二项",
            "不少于",
            "超过",
            "达到",
            "以内",
            "新增",
            "建成",
            "提高",
            "率",
            "逐年提高",
            "学习点",
            "课程",
            "各街道",
            "局",
            "省级",
            "市级",
            "青云市级",
            "〔2025〕",
            "12号",
            "20XX年",
            "1,200",
            "0512-88886666",
            "\uFFFD",
            "\u0000",
            "\u0007",
            "\uD83D",
            "９",
            "％",
            "的",
            " ");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(300).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void readsAnyTextWithoutInventing(@ForAll("texts") String text) {
        read(text.getBytes(StandardCharsets.UTF_8), "plan.txt");
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void survivesLongRuns(@ForAll("texts") String text) {
        String piece = text.substring(0, Math.min(12, text.length()));
        read(piece.repeat(20_000 / piece.length()).getBytes(StandardCharsets.UTF_8), "plan.txt");
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void survivesDamagedFiles(@ForAll long seed) {
        Random random = new Random(seed);
        List<Fixtures.Fixture> fixtures = Fixtures.all();
        Fixtures.Fixture fixture = fixtures.get(random.nextInt(fixtures.size()));
        byte[] content = fixture.content().clone();
        int faults = 1 + random.nextInt(20);
        for (int i = 0; i < faults; i++) {
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);
        }
        read(content, fixture.name());
    }

    private static void read(byte[] content, String name) {
        Instant start = Instant.now();
        try {
            NothingInvented.check(new NoticeReader().read(content, name));
        } catch (UnreadableNotice refused) {
            assertThat(refused.code()).isNotBlank();
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
    }
}
