package org.xuecang.review.pool;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.UUID;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.review.invitation.InvitationState;

/**
 * An expert as a list reads them.
 *
 * @param units as JSON
 */
record ExpertRow(
        UUID id,
        String name,
        String unitNames,
        String title,
        List<String> fields,
        Integer capacity,
        String units,
        int open,
        Integer inRound,
        InvitationState invitation,
        long version) {

    private static final TypeReference<List<ExpertUnit>> UNITS = new TypeReference<>() {};

    ExpertView view() {
        List<ExpertUnit> known = units(units);
        int unlisted =
                (int) known.stream().filter(unit -> unit.unitId() == null).count();
        return new ExpertView(
                id, name, unitNames, title, fields, capacity, known, unlisted, open, inRound, invitation, version);
    }

    static List<ExpertUnit> units(String stored) {
        return StoredJson.read(stored, UNITS);
    }
}
