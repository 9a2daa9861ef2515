package org.xuecang.review.pool;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.ReviewPermission;

/** Keeps an organisation's pool of experts. Who is an expert is told by the accounts' roles; here stands what is known of them. */
@ApplicationScoped
public class ExpertService {

    private static final String COLUMNS = """
            person.id, person.display_name as name, known.title, coalesce(known.fields, '{}') as fields, known.capacity,
            coalesce(known.version, 0) as version
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
        return lists.page(query, request, ExpertView.class);
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
        validation.of(request).throwIfAny();
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
        return find(organisationId, expertId);
    }

    private void require(Permission permission, UUID organisationId) {
        gate.seen(Optional.of(organisationId).filter(organisations::isKnown), PoolPermission.READ, Function.identity());
        gate.require(permission, organisationId);
    }

    private ExpertView find(UUID organisationId, UUID expertId) {
        List<ExpertView> found = lists.page(
                        query(organisationId).where("person.id = ?", expertId),
                        new PageRequest(1, null, null),
                        ExpertView.class)
                .items();
        if (found.isEmpty()) {
            throw PlatformProblem.NOT_FOUND.error();
        }
        return found.getFirst();
    }

    private ListQuery query(UUID organisationId) {
        return ListQuery.of(COLUMNS, "app_user person")
                .leftJoin(ExpertPool.KNOWN_OF_PERSON, organisationId)
                .column("""
                        (select string_agg(distinct organisation_name_on(g.unit_id, ?), '、') from role_grant g
                            where g.user_id = person.id and g.valid_from <= ?
                                and (g.valid_until is null or g.valid_until > ?)) as unit_names
                        """, time.today(), time.today(), time.today())
                .visible(people.holds(ReviewPermission.SCORE, organisationId))
                .orderBy(SortKey.text("person.display_name"), SortKey.ascending("person.id", "uuid"));
    }
}
