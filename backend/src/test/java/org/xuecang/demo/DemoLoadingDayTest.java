package org.xuecang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.platform.time.SystemTime;
import org.xuecang.testing.HttpTest;

/** The rounds' story holds on whatever day the demo is loaded; told under other ids and names, and rolled back. */
@HttpTest
class DemoLoadingDayTest {

    /** Where the ids of the rounds' parts begin; here they begin with a nine. */
    private static final String IDS = "0190a0e0-0000-7000-8000-0000000003(?=[0-9]{2})";

    private static final String OTHERS = "0190a0e0-0000-7000-8000-0000000009";
    private static final UUID COURSES = UUID.fromString(OTHERS + "03");
    private static final UUID BASES = UUID.fromString(OTHERS + "04");

    @Inject
    DemoRounds rounds;

    @Inject
    AsSystem system;

    @Inject
    SystemTime clock;

    @Inject
    ObjectMapper json;

    @Inject
    Jdbi jdbi;

    @AfterEach
    void setTheClock() {
        clock.shift(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-09", // National Day within the notice's days
                "2026-12-31",
                "2027-01-01", // all of it happened last year but the awards
                "2027-01-20",
                "2027-03-15", // the notice of 2027's days off is not there
                "2028-02-29"
            })
    void tellsTheSameStory(LocalDate day) {
        clock.shift(Duration.between(Instant.now(), day.atTime(8, 0).atZone(RequestTime.ZONE)));
        system.run(() -> {
            QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(120));
            try {
                List.of("rounds.json", "earlier-rounds.json")
                        .forEach(file -> rounds.load(underOtherNames(file, day.getYear())));
                assertThat(awardedOn(COURSES)).hasSize(3).allMatch(awarded -> countsOn(day, awarded));
                assertThat(awardedOn(BASES)).hasSize(1).allMatch(awarded -> countsOn(day, awarded));
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }

    private static boolean countsOn(LocalDate day, LocalDate awarded) {
        return awarded.getYear() == day.getYear() && !awarded.isAfter(day);
    }

    private List<LocalDate> awardedOn(UUID round) {
        return jdbi.withHandle(sql -> sql.select("select awarded_on from award where round_id = ?", round)
                .mapTo(LocalDate.class)
                .list());
    }

    private DemoRounds.Content underOtherNames(String file, int year) {
        try {
            String text = json.writeValueAsString(DemoFile.read(json, file, JsonNode.class, year));
            JsonNode content = json.readTree(text.replaceAll(IDS, OTHERS));
            for (String kind : List.of("forms", "rubrics", "pipelines", "programmes")) {
                content.get(kind).forEach(each -> rename((ObjectNode) each.get("definition")));
            }
            return json.treeToValue(content, DemoRounds.Content.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void rename(ObjectNode definition) {
        ObjectNode named = definition.has("description") ? (ObjectNode) definition.get("description") : definition;
        named.put("name", named.get("name").asText() + "（另一）");
    }
}
