package org.xuecang.round.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Shows the official calendar and takes a year's document, whole; a year is never taken away. */
@ApplicationScoped
class HolidayService {

    @Inject
    Gate gate;

    @Inject
    HolidayYears years;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /** @throws org.xuecang.platform.problem.DomainError 403 */
    List<HolidayYear> list() {
        gate.require(HolidayPermission.READ, null);
        return years.all();
    }

    /** @throws org.xuecang.platform.problem.DomainError 404 */
    HolidayYear read(int year) {
        return gate.seen(years.find(year), HolidayPermission.READ, _ -> null);
    }

    /**
     * @param seen null for a year that is not there yet
     * @throws org.xuecang.platform.problem.DomainError 403, 412, 422; 428 also for who wanted to add a year that somebody
     *     else added in the same moment
     */
    @Transactional
    HolidayYear set(int year, IfMatch seen, SetHolidayYearRequest request) {
        gate.require(HolidayPermission.SET, null);
        Optional<Long> present = years.lock(year);
        present.ifPresent(version -> IfMatch.check(seen, () -> version));
        faults(year, request).throwIfAny();
        HolidayYear next = HolidayYear.of(
                year, request, present.map(version -> version + 1).orElse(0L));
        if (present.isPresent()) {
            years.replace(next);
        } else if (!years.add(next)) {
            throw PlatformProblem.IF_MATCH_REQUIRED.error();
        }
        return next;
    }

    private Faults faults(int year, SetHolidayYearRequest request) {
        Faults faults = validation.of(request);
        if (request.days() != null) {
            faults.addAll(HolidayFaults.of(year, request.days()));
        }
        boolean issuedLater = request.issuedOn() != null && request.issuedOn().isAfter(time.today());
        return faults.addIf(issuedLater, "/issuedOn", "in-the-future");
    }
}
