package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.authorisation.Walk;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/** No operation tells a centre's people of another unit's case in a round that both take part in, nor that there is one. */
@HttpTest
class UnitVisibilityHttpTest {

    private static final String TITLE = "纸马年画传习所";
    private static final String ANSWER = "夹缬与扎染";

    @Inject
    Scene scene;

    private ReviewScene reviews;
    private UUID foreign;
    private UUID foreignReview;

    /** One of the other unit's is being reviewed; the centre has one of its own, written in part by somebody beside the officer. */
    @BeforeEach
    void aRoundOfTwoUnits() {
        reviews = ReviewScene.in(scene);
        scene.grant("university", Role.UNIT_LEADER, reviews.county.other);
        scene.grant("expert5", Role.APPLICANT, reviews.county.other);
        // runs rounds of the county, and not this one
        scene.grant("expert6", Role.COORDINATOR, reviews.county.other, reviews.county.county);
        foreign = reviews.county.begun("applicant", reviews.round);
        Map<String, Object> text = Map.of("title", TITLE, "answers", Map.of("name", TITLE, "goals", ANSWER));
        assertThat(reviews.county.write("applicant", foreign, text).statusCode())
                .isEqualTo(200);
        assertThat(reviews.county.submit("applicant", foreign).statusCode()).isEqualTo(200);
        foreignReview = reviews.published(foreign, "expert1");
        reviews.scored("expert1", foreignReview, ReviewScene.FULL);
        reviews.submit("expert1").then().statusCode(200);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shaxi", "university", "expert5", "expert6"})
    void noOperationTellsOfAnotherUnitsCase(String caller) {
        UUID own = reviews.submitted("shaxi");
        Map<String, String> asked = new HashMap<>(Map.of("round", reviews.round.toString(), "title", TITLE));
        asked.put("application", foreign.toString());
        Walk searching = new Walk(caller, asked);
        Walk listing = new Walk(caller, Map.of("round", reviews.round.toString()));
        List<String> secrets = List.of(foreign.toString(), foreignReview.toString(), TITLE, ANSWER);

        for (UUID id : List.of(foreign, foreignReview, reviews.round)) {
            assertThat(searching.reading(id)).noneMatch(step -> step.isFailure() || step.tells(secrets));
        }
        assertThat(listing.reading(reviews.round)).noneMatch(step -> step.tells(secrets));
        for (UUID id : List.of(foreign, foreignReview)) {
            assertThat(searching.changing(id)).noneMatch(step -> step.isFailure() || step.status() < 300);
            assertThat(searching.betrayals(id)).isEmpty();
        }
        // what is the centre's own does show: it was not for want of asking
        if (List.of("shaxi", "university").contains(caller)) {
            assertThat(listing.reading(own).stream()
                            .filter(step -> step.tells(List.of(own.toString())))
                            .map(Walk.Step::operation))
                    .contains("listApplications", "getApplication", "getApplicationRevision");
        }
    }
}
