package org.xuecang.review.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.xuecang.platform.list.TextPattern;
import org.xuecang.platform.list.Words;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.search.SearchHit;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.OpenReviews;
import org.xuecang.review.ReviewDesk;
import org.xuecang.review.ReviewPermission;
import org.xuecang.review.event.ExpertUnitsChanged;

/** Keeps an organisation's pool of experts. Who is an expert is told by the accounts' roles; here stands what is known of them. */
@ApplicationScoped
public class ExpertService {

    private static final String COLUMNS = """
            person.id, person.display_name as name, known.title, coalesce(known.fields, '{}') as fields, known.capacity,
            coalesce(known.version, 0) as version, coalesce(yet.open, 0) as open,
            """;

    private static final String OUTSIDE_A_ROUND = "cast(null as integer) as in_round, cast(null as text) as invitation";

    /** Of what is joined as {@code given}, and of {@link #INVITED}. */
    private static final String OF_A_ROUND = "coalesce(given.held, 0) as in_round, invited.state as invitation";

    /** The latest invitation of each. */
    private static final String INVITED = """
            (select distinct on (i.user_id) i.user_id, i.state, i.capacity from expert_invitation i
                where i.round_id = ? order by i.user_id, i.invited_at desc, i.id desc) invited on invited.user_id = person.id
            """;

    /** What they said themselves goes before what the pool has. */
    private static final String FREE =
            "coalesce(coalesce(given.held, 0) < coalesce(invited.capacity, known.capacity), true)";

    /** Of what is {@code known}, in the order given; its parameter is the day. */
    private static final String UNITS = """
            (select coalesce(jsonb_agg(jsonb_build_object('unitId', u.unit_id,
                    'name', coalesce(organisation_name_on(u.unit_id, ?), u.name), 'from', u.valid_from,
                    'until', u.valid_until) order by u.position), '[]')
                from expert_unit u where u.organisation_id = known.organisation_id and u.user_id = known.user_id) as units
            """;

    /** By the roles of today; its parameters are the day, three times. */
    private static final String UNIT_NAMES = """
            (select string_agg(distinct organisation_name_on(g.unit_id, ?), '、') from role_grant g
                where g.user_id = person.id and g.valid_from <= ?
                    and (g.valid_until is null or g.valid_until > ?)) as unit_names
            """;

    @Inject
    AppUsers people;

    @Inject
    KnownOrganisations organisations;

    @Inject
    OpenReviews open;

    @Inject
    ReviewDesk desk;

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

    /**
     * @throws DomainError 404, 403, also {@code not-the-organiser} of the round that is asked for; 400 for a round of another
     *     organisation, and for what can be asked of a round alone
     */
    Page<ExpertView> page(UUID organisationId, ExpertFilter filter, PageRequest request) {
        Page<ExpertRow> rows = lists.page(query(organisationId, filter, request), request, ExpertRow.class);
        return new Page<>(rows.items().stream().map(ExpertRow::view).toList(), rows.next(), rows.total());
    }

    /** The list's rows in its order; it passes the gate. */
    ListQuery query(UUID organisationId, ExpertFilter filter, PageRequest request) {
        require(PoolPermission.READ, organisationId);
        new Faults()
                .addIf(filter.round() == null && filter.asksOfRound(), "?round", "not-null")
                .addIf(
                        filter.round() != null
                                && !desk.listed(filter.round(), null)
                                        .organisationId()
                                        .equals(organisationId),
                        "?round",
                        "unknown-reference")
                .throwIfAny(PlatformProblem.MALFORMED_REQUEST);
        ListQuery query = pool(organisationId, filter.round())
                .whereContains("person.display_name", filter.name())
                .whereGiven("? = any (known.fields)", filter.field())
                .whereContains("known.title", filter.title())
                .whereGiven("(coalesce(yet.open, 0) > 0) = ?", filter.busy())
                .whereGiven(
                        "invited.state = ?",
                        filter.invitation() == null ? null : filter.invitation().name())
                .whereGiven(FREE + " = ?", filter.free())
                .sorted(request, ExpertSort.class, by -> switch (by) {
                    case NAME -> SortKey.text("person.display_name");
                    case CAPACITY -> SortKey.nullable("known.capacity", "integer");
                    case OPEN -> SortKey.ascending("coalesce(yet.open, 0)", "bigint");
                });
        if (filter.unit() != null) {
            query.whereAsked(
                    filter.unit(), belongs(Set.of(organisationId), Condition.of("unit_id = ?", filter.unit())));
        }
        Words words = Words.of(filter.q());
        if (!words.isNone()) {
            query.whereAsked(words, words.all(word -> found(Set.of(organisationId), word)));
        }
        return query;
    }

    /** @param pools of which something is known that may hold the word */
    private Condition found(Collection<UUID> pools, String word) {
        String pattern = TextPattern.containing(word);
        Object asked = pools.toArray(UUID[]::new);
        Condition named = Words.in("n.name", word)
                .and(Condition.of(
                        "n.valid_from <= ? and (n.valid_until is null or n.valid_until > ?)",
                        time.today(),
                        time.today()));
        Condition units = new Condition(
                "unit_id in (select n.organisation_id from organisation_name n where " + named.sql() + ")",
                named.parameters());
        return Words.in("person.display_name", word)
                .or(Condition.of("""
                        exists (select 1 from expert_profile p where p.organisation_id = any (?) and p.user_id = person.id
                            and (p.title ilike ? or array_to_string(p.fields, ' ') ilike ?))
                        """, asked, pattern, pattern))
                .or(belongs(pools, units))
                .or(Condition.of("""
                        exists (select 1 from expert_unit u
                            where u.organisation_id = any (?) and u.user_id = person.id and u.name ilike ?)
                        """, asked, pattern));
    }

    /**
     * That somebody belongs today to a unit, by a role or as one of the pools has it.
     *
     * @param unit what holds of its {@code unit_id}
     */
    private Condition belongs(Collection<UUID> pools, Condition unit) {
        LocalDate today = time.today();
        Condition held = Condition.of("valid_from <= ? and (valid_until is null or valid_until > ?)", today, today)
                .and(unit);
        Condition kept = Condition.of(
                        "organisation_id = any (?) and (valid_from is null or valid_from <= ?)"
                                + " and (valid_until is null or valid_until > ?)",
                        pools.toArray(UUID[]::new),
                        today,
                        today)
                .and(unit);
        Condition people = new Condition("select user_id from role_grant where " + held.sql(), held.parameters())
                .union(new Condition("select user_id from expert_unit where " + kept.sql(), kept.parameters()));
        return new Condition("person.id in (" + people.sql() + ")", people.parameters());
    }

    /** The first who are found in the pools that the caller reads, each in one of them. */
    List<SearchHit> first(Words words, int most) {
        Set<UUID> pools = gate.caller().scopesOf(PoolPermission.READ);
        Condition any = Condition.FALSE;
        StringBuilder within = new StringBuilder("case");
        List<Object> asked = new ArrayList<>();
        for (UUID pool : pools) {
            Condition holds = people.holds(ReviewPermission.SCORE, pool);
            any = any.or(holds);
            within.append(" when ").append(holds.sql()).append(" then cast(? as uuid)");
            asked.addAll(holds.parameters());
            asked.add(pool);
        }
        ListQuery query = ListQuery.of("person.id, person.display_name as name", "app_user person")
                .column(within + " end as within", asked.toArray())
                .column(UNIT_NAMES, time.today(), time.today(), time.today())
                .visible(any)
                .where(words.all(word -> found(pools, word)))
                .orderBy(SortKey.text("person.display_name"), SortKey.ascending("person.id", "uuid"));
        return lists.first(query, most, Found.class).stream().map(Found::hit).toList();
    }

    private record Found(UUID id, String name, UUID within, String unitNames) {

        SearchHit hit() {
            return SearchHit.of(id, within, name, unitNames);
        }
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
                        pool(organisationId, null).where("person.id = ?", expertId),
                        new PageRequest(1, null, null),
                        ExpertRow.class)
                .items();
        if (found.isEmpty()) {
            throw PlatformProblem.NOT_FOUND.error();
        }
        return found.getFirst().view();
    }

    /** @param round whose invitations and assignments are told; or null */
    private ListQuery pool(UUID organisationId, UUID round) {
        Condition yet = open.byExpert(organisationId);
        ListQuery query = ListQuery.of(COLUMNS + (round == null ? OUTSIDE_A_ROUND : OF_A_ROUND), "app_user person")
                .leftJoin(ExpertPool.KNOWN_OF_PERSON, organisationId)
                .leftJoin(
                        "(" + yet.sql() + ") yet on yet.reviewer_id = person.id",
                        yet.parameters().toArray())
                .column(UNIT_NAMES, time.today(), time.today(), time.today())
                .column(UNITS, time.today())
                .visible(people.holds(ReviewPermission.SCORE, organisationId))
                .orderBy(SortKey.text("person.display_name"), SortKey.ascending("person.id", "uuid"));
        if (round == null) {
            return query;
        }
        Condition given = open.inRound(round, null);
        return query.leftJoin(
                        "(" + given.sql() + ") given on given.reviewer_id = person.id",
                        given.parameters().toArray())
                .leftJoin(INVITED, round);
    }
}
