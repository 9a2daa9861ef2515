package org.xuecang.platform.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.testing.HttpTest;

/** Seven rows with equal and missing keys, walked by keyset. */
@HttpTest
class SortTest {

    private enum DueSort {
        DUE_ON,
        NAME
    }

    private record Row(int id, String name, LocalDate dueOn) {}

    @Inject
    Lists lists;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void putsWhatLacksTheKeyLastInBothDirections(int limit) {
        assertThat(walk("dueOn", limit)).containsExactly(2, 5, 1, 6, 3, 4, 7);
        assertThat(walk("-dueOn", limit)).containsExactly(6, 1, 5, 2, 7, 4, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void breaksTiesByTheIdInTheSameDirection(int limit) {
        assertThat(walk("name", limit)).containsExactly(1, 3, 7, 2, 4, 5, 6);
        assertThat(walk("-name", limit)).containsExactly(6, 5, 4, 2, 7, 3, 1);
    }

    @Test
    void keepsTheListsOwnOrderUnasked() {
        assertThat(walk(null, 2)).containsExactly(7, 6, 5, 4, 3, 2, 1);
    }

    @Test
    void sortsTextsAsChineseDictionariesDo() {
        Page<Row> page = lists.page(
                ListQuery.of(
                                "v.id, v.name, cast(null as date) as due_on",
                                "(values (1, '张'), (2, '李'), (3, '安'), (4, repeat('安', 150))) v(id, name)")
                        .orderBy(SortKey.ascending("v.id", "integer"))
                        .sorted(new PageRequest(10, null, "name"), DueSort.class, _ -> SortKey.text("v.name")),
                new PageRequest(10, null, "name"),
                Row.class);
        assertThat(page.items()).extracting(Row::id).containsExactly(3, 4, 2, 1);
    }

    @Test
    void bindsTheCursorToTheOrder() {
        String next = page("dueOn", 2, null).next();

        assertThatThrownBy(() -> page("-dueOn", 2, next))
                .isInstanceOfSatisfying(
                        DomainError.class,
                        refused -> assertThat(refused.type().code()).isEqualTo("bad-cursor"));
        assertThatThrownBy(() -> page(null, 2, next)).isInstanceOf(DomainError.class);
        assertThat(page("dueOn", 2, next).items()).extracting(Row::id).containsExactly(1, 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "due", "DUE_ON", "dueon", "--dueOn", "dueOn,name"})
    void refusesWhatIsNoOrderOfTheList(String sort) {
        assertThatThrownBy(() -> page(sort, 2, null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Sort.written(DueSort.class)).containsExactly("dueOn", "-dueOn", "name", "-name");
    }

    private List<Integer> walk(String sort, int limit) {
        List<Integer> ids = new ArrayList<>();
        String cursor = null;
        do {
            Page<Row> page = page(sort, limit, cursor);
            page.items().forEach(row -> ids.add(row.id()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    private Page<Row> page(String sort, int limit, String cursor) {
        PageRequest request = new PageRequest(limit, cursor, sort);
        ListQuery query = ListQuery.of("v.id, v.name, v.due_on", """
                        (values (1, 'a', date '2027-03-01'), (2, 'b', date '2027-01-01'), (3, 'a', null), (4, 'b', null),
                            (5, 'c', date '2027-02-01'), (6, 'd', date '2027-03-01'), (7, 'a', null)) v(id, name, due_on)
                        """)
                .orderBy(SortKey.descending("v.id", "integer"))
                .sorted(request, DueSort.class, by -> switch (by) {
                    case DUE_ON -> SortKey.nullable("v.due_on", "date");
                    case NAME -> SortKey.ascending("v.name collate \"C\"", "text");
                });
        return lists.page(query, request, Row.class);
    }
}
