package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.SqlCount;

/** No list of rounds, applications and reviews sends more statements when there is more to list. */
@HttpTest
class ListStatementsHttpTest {

    private static final int MOST = 6;
    /** The box asks five lists at once, three of them for what few rows have first. */
    private static final int MOST_OF_THE_BOX = 10;

    @Inject
    Scene scene;

    private ReviewScene reviews;
    private UUID application;

    @BeforeEach
    void oneOfEach() {
        reviews = ReviewScene.in(scene);
        application = reviews.submitted("applicant");
        reviews.published(application, "expert1");
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void staysWithinABoundForFewAndForMany() throws Exception {
        Map<String, Integer> few = counted();
        for (String by : List.of("applicant", "chengxiang", "shaxi")) {
            UUID another = reviews.submitted(by);
            reviews.published(another, "expert1");
            reviews.published(another, "expert2");
            reviews.county.openRound(1);
        }
        assertThat(counted()).isEqualTo(few);
        assertThat(few).allSatisfy((list, statements) -> assertThat(statements)
                .as(list)
                .isLessThanOrEqualTo(list.contains("/search") ? MOST_OF_THE_BOX : MOST));
    }

    private Map<String, Integer> counted() throws Exception {
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (String list : List.of(
                "/rounds",
                "/programmes",
                "/forms",
                "/rubrics",
                "/pipelines",
                "/holidays",
                "/rounds/" + reviews.round + "/quotas",
                "/rounds/" + reviews.round + "/reviewers",
                "/rounds/" + reviews.round + "/reviewers?application=" + application,
                "/rounds/" + reviews.round + "/avoidance-requests",
                "/rounds/" + reviews.round + "/held-files",
                "/applications/" + application + "/avoidance-requests",
                "/applications?round=" + reviews.round,
                "/applications/" + application + "/history",
                "/reviews?round=" + reviews.round,
                "/awards",
                "/awards?q=丝竹",
                "/applications?below=true&filesHeldBack=false&returned=false&q=丝竹&unit=" + reviews.county.county,
                "/reviews?overdue=false&q=丝竹",
                "/organisations/" + reviews.county.county + "/experts?busy=true&q=专家",
                "/organisations/" + reviews.county.county + "/experts?free=true&round=" + reviews.round,
                "/search?q=丝竹",
                "/search?q=试镇 丝竹",
                "/objections",
                "/sign-offs?waitingForMe=true",
                "/me/waiting")) {
            counted.put("bureau " + list, counted("bureau", list));
        }
        for (String list : List.of("/rounds", "/applications", "/awards")) {
            counted.put("chengxiang " + list, counted("chengxiang", list));
        }
        counted.put("expert1 /reviews", counted("expert1", "/reviews"));
        return counted;
    }

    /** The second time: the first one may fill what is remembered. */
    private static int counted(String by, String list) throws Exception {
        read(by, list);
        return SqlCount.during(() -> read(by, list));
    }

    private static int read(String by, String list) {
        return Api.as(by).get(list).then().statusCode(200).extract().statusCode();
    }
}
