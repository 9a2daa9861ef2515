package org.xuecang.review.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.identity.AppUsers;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.ReviewPermission;
import org.xuecang.review.event.ExpertUnitsChanged;

/** Keeps an organisation's pool of experts. Who is an expert is told by the accounts' roles; here stands what is known of them. */
@ApplicationScoped
public class ExpertService {

    private static final String COLUMNS = """
            person.id, person.display_name as name, known.title, coalesce(known.fields, '{}') as fields, known.capacity,
            coalesce(known.version, 0) as version
            """;

    /** Of what is {@code known}, in the order given; its parameter is the day. */
    private static final String UNITS = """
            (select coalesce(jsonb_agg(jsonb_build_object('unitId', u.unit_id,
                    'name', coalesce(organisation_name_on(u.unit_id, ?), u.name), 'from', u.valid_from,
                    'until', u.valid_until) order by u.position), '[]')
                from expert_unit u where u.organisation_id = known.organisation_id and u.user_id = known.user_id) as units
            """;

    @Inject
    AppUsers people;

    @Inject
    KnownOrganisations organisations;

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    @Inject
    Validation validation;

    @Inject
    Event<ExpertUnitsChanged> changed;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    /** What a list of experts is asked for. */
    record Filter(String name, String field) {}

    /** @throws DomainError 404, 403 */
    Page<ExpertView> page(UUID organisationId, Filter filter, PageRequest request) {
        require(PoolPermission.READ, organisationId);
        ListQuery query = query(organisationId)
                .whereContains("person.display_name", filter.name())
                .whereGiven("? = any (known.fields)", filter.field())
                .sorted(request, ExpertSort.class, by -> switch (by) {
                    case NAME -> SortKey.text("person.display_name");
                    case CAPACITY -> SortKey.nullable("known.capacity", "integer");
                });
        Page<ExpertRow> rows = lists.page(query, request, ExpertRow.class);
        return new Page<>(rows.items().stream().map(ExpertRow::view).toList(), rows.next(), rows.total());
    }

    /** @throws DomainError 404 also for who is no expert of the organisation, 403 */
    ExpertView get(UUID organisationId, UUID expertId) {
        require(PoolPermission.READ, organisationId);
        return find(organisationId, expertId);
    }

    /** @throws DomainError 404 also for who is no expert of the organisation, 403, 428, 412, 422 */
    @Transactional
    public ExpertView put(UUID organisationId, UUID expertId, IfMatch seen, PutExpertRequest request) {
        require(PoolPermission.EDIT, organisationId);
        ExpertView known = find(organisationId, expertId);
        IfMatch.check(seen, known);
        Faults faults = validation.of(request);
        faults.throwIfAny();
        check(request.knownUnits(), faults);
        faults.throwIfAny();
        int written = jdbi.withHandle(sql -> sql.execute(
                """
                insert into expert_profile as known (organisation_id, user_id, title, fields, capacity, changed_at, version)
                values (?, ?, ?, ?, ?, ?, 1)
                on conflict (organisation_id, user_id) do update set title = excluded.title, fields = excluded.fields,
                    capacity = excluded.capacity, changed_at = excluded.changed_at, version = known.version + 1
                where known.version = ?
                """,
                organisationId,
                expertId,
                request.title() == null || request.title().isBlank()
                        ? null
                        : request.title().strip(),
                request.fields().stream().map(String::strip).distinct().toArray(String[]::new),
                request.capacity(),
                time.now(),
                known.version()));
        if (written == 0) {
            throw PlatformProblem.STALE.error();
        }
        keep(organisationId, expertId, request.knownUnits());
        changed.fire(new ExpertUnitsChanged(expertId));
        return find(organisationId, expertId);
    }

    private void check(List<ExpertUnit> units, Faults faults) {
        for (int i = 0; i < units.size(); i++) {
            ExpertUnit unit = units.get(i);
            boolean unknown = unit.unitId() != null && !organisations.isKnown(unit.unitId());
            faults.addIf(unknown, "/units/" + i + "/unitId", "unknown-reference");
            faults.addIf(!unit.isWhole(), "/units/" + i, "unit-or-name");
            faults.addIf(unit.endsBeforeItBegins(), "/units/" + i + "/until", "until-before-from");
        }
    }

    private void keep(UUID organisationId, UUID expertId, List<ExpertUnit> units) {
        jdbi.useHandle(sql -> {
            sql.execute("delete from expert_unit where organisation_id = ? and user_id = ?", organisationId, expertId);
            for (int i = 0; i < units.size(); i++) {
                ExpertUnit unit = units.get(i);
                sql.execute(
                        """
                        insert into expert_unit (organisation_id, user_id, position, unit_id, name, valid_from, valid_until)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """, organisationId, expertId, i, unit.unitId(), unit.givenName(), unit.from(), unit.until());
            }
        });
    }

    /** What each organisation knows of the caller. */
    Page<OwnExpertProfile> own(PageRequest request) {
        ListQuery query = ListQuery.of(
                        "known.organisation_id, known.title, known.fields, known.capacity", "expert_profile known")
                .column("organisation_name_on(known.organisation_id, ?) as organisation_name", time.today())
                .column(UNITS, time.today())
                .visible(Condition.of("known.user_id = ?", gate.requireSelf().userId()))
                .orderBy(SortKey.ascending("known.organisation_id", "uuid"));
        Page<OwnRow> rows = lists.page(query, request, OwnRow.class);
        return new Page<>(rows.items().stream().map(OwnRow::view).toList(), rows.next(), rows.total());
    }

    /** @param units as JSON */
    private record OwnRow(
            UUID organisationId,
            String organisationName,
            String title,
            List<String> fields,
            Integer capacity,
            String units) {

        OwnExpertProfile view() {
            return new OwnExpertProfile(
                    organisationId, organisationName, title, fields, capacity, ExpertRow.units(units));
        }
    }

    private void require(Permission permission, UUID organisationId) {
        gate.seen(Optional.of(organisationId).filter(organisations::isKnown), PoolPermission.READ, Function.identity());
        gate.require(permission, organisationId);
    }

    private ExpertView find(UUID organisationId, UUID expertId) {
        List<ExpertRow> found = lists.page(
                        query(organisationId).where("person.id = ?", expertId),
                        new PageRequest(1, null, null),
                        ExpertRow.class)
                .items();
        if (found.isEmpty()) {
            throw PlatformProblem.NOT_FOUND.error();
        }
        return found.getFirst().view();
    }

    private ListQuery query(UUID organisationId) {
        return ListQuery.of(COLUMNS, "app_user person")
                .leftJoin(ExpertPool.KNOWN_OF_PERSON, organisationId)
                .column("""
                        (select string_agg(distinct organisation_name_on(g.unit_id, ?), '、') from role_grant g
                            where g.user_id = person.id and g.valid_from <= ?
                                and (g.valid_until is null or g.valid_until > ?)) as unit_names
                        """, time.today(), time.today(), time.today())
                .column(UNITS, time.today())
                .visible(people.holds(ReviewPermission.SCORE, organisationId))
                .orderBy(SortKey.text("person.display_name"), SortKey.ascending("person.id", "uuid"));
    }
}
