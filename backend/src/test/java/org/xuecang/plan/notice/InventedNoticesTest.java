package org.xuecang.plan.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuecang.plan.notice.Fixtures.Fixture;

/** Notices of invented places, each with the draft it should yield, read line by line by a person. */
class InventedNoticesTest {

    static List<Fixture> fixtures() {
        return Fixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void yieldsTheKeptDraft(Fixture fixture) {
        assertThat(DraftOutline.of(fixture.read())).isEqualTo(Fixtures.expected(fixture.name()));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void inventsNothing(Fixture fixture) {
        NothingInvented.check(fixture.read());
    }
}
