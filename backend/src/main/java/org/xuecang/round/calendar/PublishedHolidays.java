package org.xuecang.round.calendar;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.logging.Logger;
import org.xuecang.platform.json.StoredJson;

/**
 * The years that were published when this version was built, from {@code holidays/}. A start adds those that the
 * database lacks; what an administrator entered stays.
 */
@ApplicationScoped
class PublishedHolidays {

    private static final Logger LOG = Logger.getLogger(PublishedHolidays.class);

    /** The demo world's periods are counted by them. */
    private static final int BEFORE_DEMO = 900;

    private static final List<Integer> YEARS = List.of(2024, 2025, 2026);

    @Inject
    HolidayYears years;

    void add(@Observes @Priority(BEFORE_DEMO) StartupEvent start) {
        all().forEach(this::addMissing);
    }

    void addMissing(HolidayYear published) {
        boolean added = QuarkusTransaction.requiringNew().call(() -> years.add(published));
        if (added) {
            LOG.infof("official calendar: added %d (%s)", published.year(), published.documentNumber());
        }
    }

    static List<HolidayYear> all() {
        return YEARS.stream()
                .map(year -> HolidayYear.of(year, document(year), 0))
                .toList();
    }

    private static SetHolidayYearRequest document(int year) {
        try (InputStream file = PublishedHolidays.class.getResourceAsStream("/holidays/" + year + ".json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return StoredJson.read(text, SetHolidayYearRequest.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
