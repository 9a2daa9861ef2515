package org.xuecang.plan.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xuecang.plan.content.ContentChange.Change;
import org.xuecang.plan.content.ContentChange.NodeKind;
import org.xuecang.plan.content.PlanContent.Item;
import org.xuecang.plan.content.PlanContent.KeyTask;
import org.xuecang.platform.problem.Faults;

class ContentTreeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PlanContent content = Contents.small(UUID.randomUUID());
    private final KeyTask task = content.keyTasks().getFirst();
    private final Item first = task.items().getFirst();
    private final Item second = task.items().getLast();

    @Test
    void readsBackWhatItWasGiven() {
        assertThat(new ContentTree(content).read(new Faults())).isEqualTo(content);
    }

    @Test
    void patchesOneNodeAndKeepsItsId() {
        PlanContent patched = read(tree -> assertThat(tree.patch(
                        first.id(), json("{\"due\":\"2024-10-31\",\"id\":\"%s\"}".formatted(UUID.randomUUID()))))
                .isTrue());

        Item item = patched.keyTasks().getFirst().items().getFirst();
        assertThat(item.id()).isEqualTo(first.id());
        assertThat(item.due()).isEqualTo(LocalDate.of(2024, 10, 31));
        assertThat(item.text()).isEqualTo(first.text());
    }

    @Test
    void addsMovesAndRemovesNodes() {
        PlanContent added = read(tree -> tree.add(task.id(), "items", 0, json("{\"text\":\"新的一项\"}")));
        PlanContent moved = read(tree -> tree.move(second.id(), task.id(), "items", 0));
        PlanContent removed = read(tree -> tree.remove(second.id()));

        assertThat(added.keyTasks().getFirst().items())
                .extracting(Item::text)
                .startsWith("新的一项")
                .hasSize(3);
        assertThat(moved.keyTasks().getFirst().items()).containsExactly(second, first);
        assertThat(removed.keyTasks().getFirst().items()).containsExactly(first);
    }

    @Test
    void doesNotMoveANodeBelowItselfNorIntoAPlaceThatIsNone() {
        ContentTree tree = new ContentTree(content);

        assertThat(tree.move(task.id(), second.id(), "items", 0)).isFalse();
        assertThat(tree.add(first.id(), "items", 0, json("{}"))).isFalse();
        assertThat(tree.add(UUID.randomUUID(), "items", 0, json("{}"))).isFalse();
        assertThat(tree.patch(UUID.randomUUID(), json("{}"))).isFalse();
    }

    @Test
    void namesThePlaceOfWhatCannotBeRead() {
        ContentTree tree = new ContentTree(content);
        tree.patch(first.id(), json("{\"due\":\"someday\"}"));
        Faults faults = new Faults();

        assertThat(tree.read(faults)).isNull();
        assertThat(faults.isClean("/keyTasks/0/items/0/due")).isFalse();
    }

    @Test
    void tellsWhatChangedNodeByNode() {
        PlanContent next = read(tree -> {
            tree.patch(first.id(), json("{\"due\":\"2024-10-31\"}"));
            tree.remove(second.id());
            tree.add(task.id(), "items", null, json("{\"text\":\"新的一项\"}"));
        });

        List<ContentChange> changes = ContentDiff.between(content, next);

        assertThat(changes)
                .extracting(ContentChange::kind, ContentChange::change, ContentChange::label)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(NodeKind.ITEM, Change.CHANGED, "举办开放日"),
                        org.assertj.core.groups.Tuple.tuple(NodeKind.ITEM, Change.ADDED, "新的一项"),
                        org.assertj.core.groups.Tuple.tuple(NodeKind.ITEM, Change.REMOVED, "建设课程"),
                        org.assertj.core.groups.Tuple.tuple(NodeKind.TARGET, Change.REMOVED, "课程"));
        assertThat(changes.getFirst().fields())
                .containsExactly(new ContentChange.FieldChange("due", null, "2024-10-31"));
        assertThat(ContentDiff.between(content, content)).isEmpty();
    }

    private PlanContent read(java.util.function.Consumer<ContentTree> edit) {
        ContentTree tree = new ContentTree(content);
        edit.accept(tree);
        Faults faults = new Faults();
        PlanContent read = tree.read(faults);
        faults.throwIfAny();
        return read;
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
