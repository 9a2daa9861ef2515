package org.xuecang.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What held when: at most one value on any day, in the order of days, and no two neighbours that say the same. */
record Timeline<T>(List<Entry<T>> entries) {

    record Entry<T>(T value, DaySpan days) {}

    Timeline {
        entries = List.copyOf(entries);
        for (int i = 1; i < entries.size(); i++) {
            DaySpan before = entries.get(i - 1).days();
            if (before.endsAfter(entries.get(i).days().from())) {
                throw new IllegalArgumentException(
                        "two values on " + entries.get(i).days().from());
            }
        }
    }

    static <T> Timeline<T> of(Stream<Entry<T>> entries) {
        return new Timeline<>(entries.sorted(
                        Comparator.comparing((Entry<T> entry) -> entry.days().from()))
                .toList());
    }

    Optional<T> on(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.days().contains(day))
                .map(Entry::value)
                .findFirst();
    }

    /**
     * The value holds from a day until the next change that is already known; what held before ends there. From the
     * very day on which another value began, it takes that value's place: a slip is put right so.
     */
    Timeline<T> with(LocalDate from, T value) {
        List<Entry<T>> changed = new ArrayList<>();
        entries.forEach(
                entry -> entry.days().before(from).ifPresent(days -> changed.add(new Entry<>(entry.value(), days))));
        changed.add(new Entry<>(value, new DaySpan(from, endOfChange(from))));
        entries.stream().filter(entry -> entry.days().from().isAfter(from)).forEach(changed::add);
        return joined(changed);
    }

    /** Nothing holds from this day on. */
    Timeline<T> endedOn(LocalDate day) {
        return new Timeline<>(entries.stream()
                .flatMap(entry -> entry.days().before(day).map(days -> new Entry<>(entry.value(), days)).stream())
                .toList());
    }

    /** The days that a change from this day on would fill. */
    DaySpan daysOfChange(LocalDate from) {
        return new DaySpan(from, endOfChange(from));
    }

    private LocalDate endOfChange(LocalDate from) {
        Optional<LocalDate> next = entries.stream()
                .map(entry -> entry.days().from())
                .filter(start -> start.isAfter(from))
                .findFirst();
        return next.orElseGet(() -> entries.stream()
                .filter(entry -> entry.days().contains(from))
                .findFirst()
                .map(entry -> entry.days().until())
                .orElse(null));
    }

    private static <T> Timeline<T> joined(List<Entry<T>> entries) {
        List<Entry<T>> joined = new ArrayList<>();
        for (Entry<T> entry : entries) {
            Entry<T> last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && last.value().equals(entry.value())
                    && entry.days().from().equals(last.days().until())) {
                joined.removeLast();
                joined.add(new Entry<>(
                        entry.value(),
                        new DaySpan(last.days().from(), entry.days().until())));
            } else {
                joined.add(entry);
            }
        }
        return new Timeline<>(joined);
    }
}
