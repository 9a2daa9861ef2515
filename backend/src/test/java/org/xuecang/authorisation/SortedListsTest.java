package org.xuecang.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Specimens;

/** Every order that the contract names for a list, both ways, page by page. */
@HttpTest
class SortedListsTest extends EveryOperation {

    /** What comes of a plan's publication and of a message's delivery; these are sorted in their features' tests. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("listTaskItems", "listNotifications");

    private static final Set<String> TEXTS =
            Set.of("text", "title", "name", "displayName", "username", "subject", "reviewerName");

    @Test
    void walksEveryNamedOrderToTheEndAndInOrder() {
        makeSomethingToList();
        Set<String> sorted = new TreeSet<>();
        for (Operation operation : operations) {
            List<String> orders = orders(operation);
            if (!orders.isEmpty()) {
                sorted.add(operation.id());
                Specimens.Call specimen = specimen(operation);
                orders.forEach(order -> assertWalk(operation, specimen, order));
            }
        }
        assertThat(sorted)
                .contains("listTaskItems", "listPlans", "listOrganisations", "listUsers", "listAuditEvents")
                .contains("listCommitteeMeetings", "listNotifications");
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        Operation users = operation("listUsers");
        String next = by(users, specimen(users))
                .query("sort", "username")
                .query("limit", "1")
                .send()
                .body()
                .path("next")
                .asText();

        Answer other = by(users, specimen(users))
                .query("sort", "-username")
                .query("cursor", next)
                .send();

        assertThat(other.status()).isEqualTo(400);
        assertThat(other.code()).isEqualTo("bad-cursor");
    }

    @Test
    void namesTheOrdersThatThereAre() {
        for (Operation operation : operations) {
            List<String> orders = orders(operation);
            if (!orders.isEmpty()) {
                Answer answer = by(operation, specimen(operation))
                        .query("sort", orders.getFirst() + "s")
                        .send();
                assertThat(answer.status()).as(operation.id()).isEqualTo(400);
                assertThat(answer.pointers()).as(operation.id()).containsExactly("?sort");
                assertThat(answer.body().path("errors").path(0).path("message").asText())
                        .contains(orders);
            }
        }
    }

    private void assertWalk(Operation operation, Specimens.Call specimen, String order) {
        String what = operation.id() + " by " + order;
        List<JsonNode> whole = rows(operation, specimen, order, PageRequest.MOST);
        if (!MAY_BE_EMPTY.contains(operation.id())) {
            assertThat(whole).as(what).hasSizeGreaterThan(1);
        }
        assertThat(rows(operation, specimen, order, 3)).as(what).isEqualTo(whole);
        assertThat(whole).as(what).doesNotHaveDuplicates();

        boolean descending = order.startsWith("-");
        String member = descending ? order.substring(1) : order;
        List<String> keys =
                whole.stream().map(row -> row.path(member).asText(null)).toList();
        int known = (int) keys.stream().filter(key -> key != null).count();
        assertThat(keys.subList(known, keys.size())).as(what + ": none last").allMatch(Objects::isNull);
        if (!TEXTS.contains(member)) {
            Comparator<String> natural = Comparator.naturalOrder();
            assertThat(keys.subList(0, known)).as(what).isSortedAccordingTo(descending ? natural.reversed() : natural);
        }
    }

    /** At most as many as the largest page holds, whatever the page. */
    private List<JsonNode> rows(Operation operation, Specimens.Call specimen, String order, int limit) {
        List<JsonNode> rows = new ArrayList<>();
        String cursor = null;
        do {
            OperationCall call = by(operation, specimen).query("sort", order).query("limit", limit + "");
            Answer page = (cursor == null ? call : call.query("cursor", cursor)).send();
            assertThat(page.status()).as(operation.id() + " by " + order).isEqualTo(200);
            page.body().path("items").forEach(rows::add);
            cursor = page.body().path("next").asText(null);
        } while (cursor != null && rows.size() < PageRequest.MOST);
        return rows.subList(0, Math.min(rows.size(), PageRequest.MOST));
    }

    private Operation operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Events, meetings, plans, rounds, applications: several of each that the county's people see. */
    private void makeSomethingToList() {
        for (int i = 0; i < 4; i++) {
            by(operation("readAllNotifications"), new Specimens.Call(Map.of(), Map.of(), null))
                    .send();
            Stream.of(
                            "getCommitteeMeeting",
                            "getForm",
                            "getRubric",
                            "getPipeline",
                            "getProgramme",
                            "getRound",
                            "getApplication",
                            "getApplicationResult",
                            "getReview",
                            "getCreditAccount")
                    .forEach(shown -> subjects.on(callers.organisation(true, false), operation(shown)));
        }
        subjects.on(callers.organisation(true, false), operation("getPlan"));
        subjects.on(callers.organisation(false, true), operation("getPlan"));
    }

    private Specimens.Call specimen(Operation operation) {
        return subjects.on(callers.organisation(true, false), operation);
    }

    /** Of a list; what is exported has the list's orders and no pages. */
    private static List<String> orders(Operation operation) {
        boolean isList = operation.queryParameters().stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals("limit"));
        return operation.queryParameters().stream()
                .filter(_ -> isList)
                .filter(parameter -> parameter.path("name").asText().equals("sort"))
                .flatMap(parameter -> operation
                        .resolved(parameter.path("schema"))
                        .path("enum")
                        .valueStream())
                .map(JsonNode::asText)
                .toList();
    }
}
