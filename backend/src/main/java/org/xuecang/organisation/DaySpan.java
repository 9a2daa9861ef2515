package org.xuecang.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days in a row.
 *
 * @param from the first day
 * @param until the first day no longer in it, or null where it is open
 */
public record DaySpan(LocalDate from, LocalDate until) {

    public DaySpan {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException(from + " is not before " + until);
        }
    }

    public static DaySpan from(LocalDate day) {
        return new DaySpan(day, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && endsAfter(day);
    }

    public boolean endsAfter(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    public boolean covers(DaySpan other) {
        return !other.from.isBefore(from) && (until == null || (other.until != null && !other.until.isAfter(until)));
    }

    /** The days in both. */
    public Optional<DaySpan> and(DaySpan other) {
        LocalDate later = from.isAfter(other.from) ? from : other.from;
        LocalDate earlier = until == null || (other.until != null && other.until.isBefore(until)) ? other.until : until;
        return earlier == null || later.isBefore(earlier) ? Optional.of(new DaySpan(later, earlier)) : Optional.empty();
    }

    /** The days before the given one, or nothing where there are none. */
    public Optional<DaySpan> before(LocalDate day) {
        if (!from.isBefore(day)) {
            return Optional.empty();
        }
        return Optional.of(endsAfter(day) ? new DaySpan(from, day) : this);
    }
}
