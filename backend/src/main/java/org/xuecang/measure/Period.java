package org.xuecang.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Days that are counted, both ends included; a period that ends before it starts is refused with an
 * {@link IllegalArgumentException}.
 */
public record Period(LocalDate start, LocalDate end) {

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period ends before it starts: " + start + " to " + end);
        }
    }

    /** The period as far as it has gone on a day; before its start, its first day alone. */
    public Period until(LocalDate day) {
        LocalDate reached = day.isBefore(end) ? day : end;
        return new Period(start, reached.isBefore(start) ? start : reached);
    }

    /** Its months in order, the first and last perhaps in part. */
    public List<YearMonth> months() {
        YearMonth last = YearMonth.from(end);
        return Stream.iterate(YearMonth.from(start), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** The last day of a month that the period holds. */
    public LocalDate endOf(YearMonth month) {
        LocalDate monthEnd = month.atEndOfMonth();
        return monthEnd.isAfter(end) ? end : monthEnd;
    }
}
