package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.xuecang.authorisation.Walk;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/** No operation shows an expert a case that was not assigned to them and published. */
@HttpTest
class ReviewVisibilityHttpTest {

    private static final String TITLE = "棕编竹编学习基地";
    private static final List<String> EXPERTS = List.of("expert1", "expert2", "expert3");
    private static final int STEPS = 24;

    @Inject
    Scene scene;

    private ReviewScene reviews;

    @BeforeEach
    void aRound() {
        reviews = ReviewScene.in(scene);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    /** With the ids and words of a case wherever an operation takes any. */
    @Test
    void noOperationTellsOfACaseThatIsNotPublishedToThem() {
        UUID application = reviews.county.begun("applicant", reviews.round);
        Map<String, Object> text = Map.of("title", TITLE, "answers", Map.of("name", TITLE));
        reviews.county.write("applicant", application, text).then().statusCode(200);
        reviews.county.submit("applicant", application).then().statusCode(200);
        UUID unpublished = reviews.assigned(application, "expert1");
        Map<String, String> asked = Map.of(
                "round", reviews.round.toString(),
                "application", application.toString(),
                "title", TITLE);
        List<String> secrets = List.of(application.toString(), unpublished.toString(), reviews.round.toString(), TITLE);
        for (String expert : List.of("expert1", "expert2")) {
            Walk walk = new Walk(expert, asked);
            for (UUID id : List.of(application, reviews.round, unpublished)) {
                assertThat(walk.reading(id)).as(expert).noneMatch(step -> step.isFailure() || step.tells(secrets));
                assertThat(walk.betrayals(id)).as(expert).isEmpty();
            }
        }
    }

    private enum Standing {
        HIDDEN,
        OPEN,
        DONE
    }

    private record Pair(UUID application, String expert) {}

    /** What happened at random is told again by a model of a few lines; after each step all experts look at all cases. */
    @RepeatedTest(3)
    void showsEachExpertWhatIsAssignedAndPublishedWhateverHappens(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<UUID> cases =
                List.of(reviews.submitted("applicant"), reviews.submitted("chengxiang"), reviews.submitted("shaxi"));
        Map<Pair, UUID> ids = new HashMap<>();
        Map<Pair, Standing> model = new LinkedHashMap<>();
        Set<UUID> withdrawn = new HashSet<>();
        for (int step = 0; step < STEPS; step++) {
            Pair pair = new Pair(cases.get(random.nextInt(cases.size())), EXPERTS.get(random.nextInt(EXPERTS.size())));
            act(random.nextInt(8), pair, ids, model, withdrawn, cases);
            assertSeen(ids, model, cases);
        }
    }

    private void act(
            int what,
            Pair pair,
            Map<Pair, UUID> ids,
            Map<Pair, Standing> model,
            Set<UUID> withdrawn,
            List<UUID> cases) {
        Standing now = model.get(pair);
        switch (what) {
            case 0, 1, 2 -> {
                Response assigned = reviews.assign("bureau", reviews.pair(pair.application(), pair.expert()));
                if (assigned.statusCode() == 200) {
                    ids.put(pair, UUID.fromString(assigned.path("reviewIds[0]")));
                    model.put(pair, Standing.HIDDEN);
                }
            }
            case 3 -> {
                assertThat(reviews.publish().statusCode()).isEqualTo(200);
                model.replaceAll((_, standing) -> standing == Standing.HIDDEN ? Standing.OPEN : standing);
            }
            case 4 -> {
                if (now == Standing.OPEN) {
                    reviews.scored(pair.expert(), ids.get(pair), ReviewScene.FULL);
                    if (reviews.submit(pair.expert()).statusCode() == 200) {
                        model.replaceAll(
                                (each, standing) -> each.expert().equals(pair.expert()) && standing == Standing.OPEN
                                        ? Standing.DONE
                                        : standing);
                    }
                }
            }
            case 5 -> {
                if (now == Standing.OPEN) {
                    assertThat(reviews.excuse(pair.expert(), ids.get(pair)).statusCode())
                            .isEqualTo(204);
                    model.remove(pair);
                }
            }
            case 6 -> {
                if (now == Standing.HIDDEN || now == Standing.OPEN) {
                    assertThat(reviews.takeBack("bureau", ids.get(pair), "调整。").statusCode())
                            .isEqualTo(204);
                    model.remove(pair);
                }
            }
            default -> {
                UUID first = cases.getFirst();
                if (withdrawn.isEmpty() && model.size() > 2) {
                    assertThat(reviews.county.withdraw("applicant", first).statusCode())
                            .isEqualTo(200);
                    withdrawn.add(first);
                    model.keySet().removeIf(each -> each.application().equals(first));
                }
            }
        }
    }

    private void assertSeen(Map<Pair, UUID> ids, Map<Pair, Standing> model, List<UUID> cases) {
        for (String expert : EXPERTS) {
            Set<String> allowed = new HashSet<>();
            model.forEach((pair, standing) -> {
                if (pair.expert().equals(expert) && standing != Standing.HIDDEN) {
                    allowed.add(pair.application().toString());
                }
            });
            List<String> listed = reviews.list(expert).path("items.applicationId");
            assertThat(listed).as(expert).containsExactlyInAnyOrderElementsOf(allowed);
            ids.forEach((pair, id) -> {
                boolean sees = pair.expert().equals(expert)
                        && allowed.contains(pair.application().toString());
                assertThat(reviews.get(expert, id).statusCode()).as(expert).isEqualTo(sees ? 200 : 404);
            });
            for (UUID each : cases) {
                assertThat(Api.as(expert).get("/applications/" + each).statusCode())
                        .isIn(403, 404);
            }
        }
    }
}
