package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.list.TextPattern;
import org.xuecang.platform.time.RequestTime;

/** Reads accounts. */
@ApplicationScoped
class UserDirectory {

    private static final String HELD_TODAY = "held.user_id = person.id and held.valid_from <= ?"
            + " and (held.valid_until is null or held.valid_until > ?)";

    /** Where an account belongs, as {@link UserAccount#places} has it. */
    private static final String PLACE = "held.user_id = person.id and (held.valid_until is null or held.valid_until > ?"
            + " or not exists (select 1 from role_grant open where open.user_id = person.id"
            + " and (open.valid_until is null or open.valid_until > ?)))";

    @Inject
    Gate gate;

    @Inject
    UserGate users;

    @Inject
    UserViews views;

    @Inject
    Lists lists;

    @Inject
    RequestTime time;

    /** @param name a part of the display name or of the username */
    record Filter(UUID unitId, Role role, String name, UserState state) {}

    UserView get(UUID id) {
        return views.of(users.seen(id));
    }

    Page<UserSummary> list(Filter filter, PageRequest page) {
        LocalDate today = time.today();
        Condition place = gate.where(UserPermission.READ, "held.unit_id");
        List<Object> visible = new ArrayList<>(List.of(today, today));
        visible.addAll(place.parameters());
        ListQuery query = ListQuery.of(columns(today), "app_user person")
                .visible(new Condition(
                        "exists (select 1 from role_grant held where " + PLACE + " and (" + place.sql() + "))",
                        visible))
                .whereGiven(
                        "person.state = ?",
                        filter.state() == null ? null : filter.state().name())
                .orderBy(
                        SortKey.ascending("person.display_name collate \"zh-x-icu\"", "text"),
                        SortKey.ascending("person.id", "uuid"))
                .sorted(page, UserSort.class, by -> switch (by) {
                    case DISPLAY_NAME -> SortKey.text("person.display_name");
                    case USERNAME -> SortKey.ascending("person.username collate \"C\"", "text");
                });
        return lists.page(named(holding(query, filter, today), filter.name()), page, UserSummary.class);
    }

    private static ListQuery holding(ListQuery query, Filter filter, LocalDate today) {
        if (filter.unitId() == null && filter.role() == null) {
            return query;
        }
        List<Object> parameters = new ArrayList<>(List.of(today, today));
        String held = HELD_TODAY;
        if (filter.unitId() != null) {
            held += " and held.unit_id = ?";
            parameters.add(filter.unitId());
        }
        if (filter.role() != null) {
            held += " and held.role = ?";
            parameters.add(filter.role().name());
        }
        return query.where("exists (select 1 from role_grant held where " + held + ")", parameters.toArray());
    }

    private static ListQuery named(ListQuery query, String part) {
        if (part == null || part.isBlank()) {
            return query;
        }
        String pattern = TextPattern.containing(part);
        return query.where("person.display_name ilike ? or person.username ilike ?", pattern, pattern);
    }

    /** The day is the server's own, never a caller's text, and a list's columns take no parameters. */
    private static String columns(LocalDate today) {
        String held = HELD_TODAY.replace("?", "date '" + today + "'");
        return "person.id, person.kind, person.username, person.display_name, person.state,"
                + " array(select distinct held.role from role_grant held where " + held + " order by 1) as roles,"
                + " array(select distinct organisation_name_on(held.unit_id, date '" + today + "')"
                + " from role_grant held where " + held + " order by 1) as units";
    }
}
