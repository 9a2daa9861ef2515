package org.xuecang.round.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.access.Permission;
import org.xuecang.testing.Specimens;

/** A year that every start brings, to try every role on. */
@ApplicationScoped
class HolidaySpecimens implements Specimens {

    private static final Set<String> ON_ONE = Set.of("getHolidayYear", "setHolidayYear");

    @Override
    public boolean covers(String operationId) {
        return operationId.equals("listHolidayYears") || ON_ONE.contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        return ON_ONE.contains(operationId) ? new Call(Map.of("year", "2026"), Map.of(), Map.of()) : Call.of(null);
    }

    @Override
    public Permission seenBy(String operationId) {
        return null;
    }
}
