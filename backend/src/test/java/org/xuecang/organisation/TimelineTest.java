package org.xuecang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 40;

    private record Change(int day, String value) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(Arbitraries.integers().between(0, DAYS), Arbitraries.of("甲", "乙", "丙"))
                .as(Change::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void aChangeFillsItsDaysAndLeavesAllOthersAsTheyWere(@ForAll("changes") List<Change> changes) {
        Timeline<String> line = beginning();
        for (Change change : changes) {
            LocalDate from = FIRST.plusDays(change.day());
            DaySpan filled = line.daysOfChange(from);
            Timeline<String> changed = line.with(from, change.value());
            assertThat(filled.from()).isEqualTo(from);
            for (int i = -1; i <= DAYS + 1; i++) {
                LocalDate day = FIRST.plusDays(i);
                assertThat(valuesOn(changed, day))
                        .isEqualTo(filled.contains(day) ? List.of(change.value()) : valuesOn(line, day));
            }
            line = changed;
        }
        assertThat(valuesOn(line, FIRST.minusDays(1))).isEmpty();
        assertThat(valuesOn(line, FIRST)).hasSize(1);
    }

    @Property
    void neighboursDiffer(@ForAll("changes") List<Change> changes) {
        Timeline<String> line = beginning();
        for (Change change : changes) {
            line = line.with(FIRST.plusDays(change.day()), change.value());
        }
        for (int i = 1; i < line.entries().size(); i++) {
            assertThat(line.entries().get(i).value())
                    .isNotEqualTo(line.entries().get(i - 1).value());
        }
    }

    @Property
    void nothingHoldsFromItsEndOn(@ForAll("changes") List<Change> changes) {
        Timeline<String> line = beginning();
        for (Change change : changes) {
            line = line.with(FIRST.plusDays(change.day()), change.value());
        }
        LocalDate end = FIRST.plusDays(DAYS / 2);
        Timeline<String> ended = line.endedOn(end);
        for (int i = 0; i <= DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            assertThat(ended.on(day)).isEqualTo(day.isBefore(end) ? line.on(day) : Optional.empty());
        }
    }

    @Test
    void refusesTwoValuesOnOneDay() {
        List<Timeline.Entry<String>> overlapping = new ArrayList<>();
        overlapping.add(new Timeline.Entry<>("甲", DaySpan.from(FIRST)));
        overlapping.add(new Timeline.Entry<>("乙", DaySpan.from(FIRST.plusDays(5))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Timeline<>(overlapping));
    }

    private static Timeline<String> beginning() {
        return Timeline.of(Stream.of(new Timeline.Entry<>("始", DaySpan.from(FIRST))));
    }

    private static List<String> valuesOn(Timeline<String> line, LocalDate day) {
        return line.entries().stream()
                .filter(entry -> entry.days().contains(day))
                .map(Timeline.Entry::value)
                .toList();
    }
}
