package org.xuecang.round.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** A year of the official calendar, with the document it comes from. */
@Schema(name = "HolidayYear", description = "A year of the official calendar")
record HolidayYear(
        @Schema(required = true, examples = "2026") int year,

        @Schema(required = true, examples = "国办发明电〔2025〕7号") String documentNumber,

        @Schema(required = true, description = "The date the document bears", examples = "2025-11-04")
        LocalDate issuedOn,

        @Schema(required = true, description = "In their order")
        List<Holiday> days,

        @Schema(required = true, description = "As in the ETag")
        long version)
        implements Versioned {

    static final int EARLIEST = 2000;
    static final int LATEST = 2100;

    /** From here on the next year's notice has its say: that for 2019 made 29 December 2018 a workday. */
    private static final MonthDay NEW_YEAR_BEGINS = MonthDay.of(12, 25);

    static HolidayYear of(int year, SetHolidayYearRequest request, long version) {
        List<Holiday> inOrder = request.days().stream()
                .map(each -> new Holiday(each.day(), each.kind(), each.name().strip()))
                .sorted(Comparator.comparing(Holiday::day))
                .toList();
        return new HolidayYear(year, request.documentNumber().strip(), request.issuedOn(), inOrder, version);
    }

    /** The first day that the notice of a year can name. */
    static LocalDate first(int year) {
        return NEW_YEAR_BEGINS.atYear(year - 1);
    }

    /** The last day that the notice of a year can name. */
    static LocalDate last(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
