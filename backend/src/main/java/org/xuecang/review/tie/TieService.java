package org.xuecang.review.tie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Keeps what people are to each other, as the staff of an organisation says. It holds everywhere. */
@ApplicationScoped
public class TieService {

    private static final String COLUMNS = """
            t.id, t.kind, t.person_id, person.display_name as person_name, t.other_id, other.display_name as other_name,
            t.reason, sayer.display_name as declared_by_name, t.declared_at, t.revoked_at,
            revoker.display_name as revoked_by_name, t.revoked_why, t.version
            """;

    private static final String FROM = """
            person_tie t join app_user person on person.id = t.person_id join app_user other on other.id = t.other_id
            left join app_user sayer on sayer.id = t.declared_by left join app_user revoker on revoker.id = t.revoked_by
            """;

    @Inject
    PersonTies ties;

    @Inject
    KnownOrganisations organisations;

    @Inject
    AppUsers people;

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /**
     * The newest first.
     *
     * @param revoked whether those that hold no longer are listed, too
     * @throws DomainError 404
     */
    Page<TieView> page(UUID organisationId, String name, boolean revoked, PageRequest request) {
        require(TiePermission.READ, organisationId);
        ListQuery query = query(organisationId).whereContains("person.display_name || ' ' || other.display_name", name);
        if (!revoked) {
            query.where("t.revoked_at is null");
        }
        return lists.page(query, request, TieView.class);
    }

    /**
     * What either has of the other's cases and has not handed in is taken back; what is handed in counts no more unless it is
     * decided. That two are not one person is said by who may revoke, and by neither of the two.
     *
     * @throws DomainError 404, 403 {@code own-tie}, 422
     */
    @Transactional
    TieView declare(UUID organisationId, DeclareTieRequest request) {
        require(TiePermission.DECLARE, organisationId);
        if (request.kind() == TieKind.DIFFERENT_PEOPLE) {
            requireLifting(organisationId, request);
        }
        Faults faults = validation.of(request);
        faults.throwIfAny();
        Map<UUID, String> names = people.names(List.of(request.personId(), request.otherId()));
        faults.addIf(!names.containsKey(request.personId()), "/personId", "unknown-reference");
        faults.addIf(!names.containsKey(request.otherId()), "/otherId", "unknown-reference");
        faults.addIf(request.personId().equals(request.otherId()), "/otherId", "two-people");
        faults.throwIfAny();
        new Faults()
                .addIf(ties.isKnown(request.kind(), request.personId(), request.otherId()), "/otherId", "twice")
                .throwIfAny();
        PersonTie tie = ties.add(
                organisationId,
                request.kind(),
                request.personId(),
                request.otherId(),
                request.reason().strip());
        return view(tie);
    }

    /**
     * Nobody does so of themselves. What was taken back meanwhile stays so.
     *
     * @throws DomainError 404, 403 {@code own-tie}, 428, 412, 422, 409 {@code tie-revoked}
     */
    @Transactional
    TieView revoke(UUID organisationId, UUID tieId, IfMatch seen, RevokeTieRequest request) {
        require(TiePermission.REVOKE, organisationId);
        PersonTie tie = ties.findByIdOptional(tieId)
                .filter(each -> each.organisationId().equals(organisationId))
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
        if (tie.isOf(gate.caller().userId())) {
            throw TieProblem.OWN_TIE.error();
        }
        IfMatch.check(seen, tie);
        validation.of(request).throwIfAny();
        tie.revoke(request.reason().strip(), gate.caller().account(), time.now());
        ties.flush();
        return view(tie);
    }

    private void requireLifting(UUID organisationId, DeclareTieRequest request) {
        gate.require(TiePermission.REVOKE, organisationId);
        UUID caller = gate.caller().userId();
        if (caller.equals(request.personId()) || caller.equals(request.otherId())) {
            throw TieProblem.OWN_TIE.error();
        }
    }

    private void require(Permission permission, UUID organisationId) {
        gate.seen(Optional.of(organisationId).filter(organisations::isKnown), TiePermission.READ, Function.identity());
        gate.require(permission, organisationId);
    }

    private TieView view(PersonTie tie) {
        return lists.page(
                        query(tie.organisationId()).where("t.id = ?", tie.id()),
                        new PageRequest(1, null),
                        TieView.class)
                .items()
                .getFirst();
    }

    private static ListQuery query(UUID organisationId) {
        return ListQuery.of(COLUMNS, FROM)
                .where("t.organisation_id = ?", organisationId)
                .orderBy(SortKey.descending("t.declared_at", "timestamptz"), SortKey.descending("t.id", "uuid"));
    }
}
