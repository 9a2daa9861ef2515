package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.organisation.OrganisationTree;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.eligibility.RuleBook;
import org.xuecang.round.eligibility.RuleFaults;

/** Says which units a round calls, how many each may recommend, and who handles the cases of the organiser's own. */
@ApplicationScoped
public class RoundUnitService {

    @Inject
    RoundDesk desk;

    @Inject
    RoundParts parts;

    @Inject
    KnownOrganisations organisations;

    @Inject
    OrganisationTree tree;

    @Inject
    StandIns standIns;

    @Inject
    RoundReadiness readiness;

    @Inject
    RuleBook book;

    @Inject
    Cases cases;

    @Inject
    Lists lists;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /** In division order; others than staff see their own units. */
    Page<QuotaView> quotas(UUID id, PageRequest page) {
        ApplicationRound round = desk.seen(id);
        boolean staff = gate.allows(RoundPermission.READ_UNITS, round.organisationId());
        UUID[] own = gate.caller().unitIds().toArray(UUID[]::new);
        ListQuery query = ListQuery.of(
                        "q.unit_id, q.at_most, q.used, q.exempt",
                        "round_quota q join organisation o on o.id = q.unit_id")
                .column("organisation_name_on(q.unit_id, ?) as unit_name", time.today())
                .visible(staff ? Condition.TRUE : Condition.of("q.unit_id = any (?)", (Object) own))
                .where("q.round_id = ?", id)
                .orderBy(
                        SortKey.ascending("organisation_place(o) collate \"C\"", "text"),
                        SortKey.ascending("q.unit_id", "uuid"));
        Page<QuotaView> all = lists.page(query, page, QuotaView.class);
        if (!staff) {
            return all;
        }
        Map<UUID, UnitCases> kept = cases.keptFromCaller(id).stream()
                .collect(Collectors.toUnmodifiableMap(UnitCases::unitId, Function.identity()));
        return new Page<>(
                all.items().stream()
                        .map(quota -> quota.without(kept.get(quota.unitId())))
                        .toList(),
                all.next(),
                all.total());
    }

    /**
     * @throws DomainError 404, 403, 428, 412, 422 with all faults: also a quota below what has been recommended or what the rules ask for at least, and in a
     *     round that has opened a unit for whose cases somebody would have to stand in
     */
    @Transactional
    public RoundView setQuotas(UUID id, IfMatch seen, SetQuotasRequest request) {
        ApplicationRound round = desk.editable(id, seen);
        Faults faults = validation.of(request);
        faults.throwIfAny();
        List<UUID> units =
                request.quotas().stream().map(SetQuotasRequest.Quota::unitId).toList();
        Map<UUID, String> known = organisations.names(units, time.today());
        Set<UUID> within = new HashSet<>(tree.thoseWithin(units, round.organisationId(), time.today()));
        Map<UUID, Integer> used = new HashMap<>();
        parts.usedQuotas(id).forEach(quota -> used.put(quota.unitId(), quota.used()));
        int least = RuleFaults.leastOfAll(book.standing(id));
        for (int i = 0; i < units.size(); i++) {
            String place = "/quotas/" + i;
            UUID unit = units.get(i);
            boolean unknown = known.get(unit) == null || !within.contains(unit);
            faults.addIf(unknown, place + "/unitId", "unknown-reference");
            faults.addIf(units.indexOf(unit) < i, place + "/unitId", "twice");
            int already = used.getOrDefault(unit, 0);
            if (request.quotas().get(i).atMost() < already) {
                faults.add(place + "/atMost", "quota-below-used", Map.of("used", already));
            }
            if (request.quotas().get(i).atMost() < least) {
                faults.add(place + "/atMost", "quota-below-least", Map.of("least", least));
            }
        }
        List<UUID> left =
                used.keySet().stream().filter(unit -> !units.contains(unit)).toList();
        Map<UUID, String> names = organisations.names(left, time.today());
        left.forEach(unit -> faults.add("/quotas", "unit-has-recommended", Map.of("unit", names.get(unit))));
        if (round.isOpen()) {
            withoutStandIn(round, units, known, faults);
        }
        faults.throwIfAny();
        round.requireChangeable();
        parts.setQuotas(id, request.quotas());
        round.touch(time.now());
        return desk.written(round);
    }

    private void withoutStandIn(ApplicationRound round, List<UUID> units, Map<UUID, String> names, Faults faults) {
        Set<UUID> missing = standIns.missingIfCalled(round, units);
        for (int i = 0; i < units.size(); i++) {
            UUID unit = units.get(i);
            if (missing.contains(unit)) {
                String name = names.getOrDefault(unit, unit.toString());
                faults.add("/quotas/" + i + "/unitId", "stand-in-missing", Map.of("unit", name));
            }
        }
    }

    /**
     * @throws DomainError 404, 403, 428, 412, 422 with all faults: a person who may not run rounds there, or belongs to
     *     the unit; in a round that has opened also a unit that would be left without anybody
     */
    @Transactional
    public RoundView setStandIns(UUID id, IfMatch seen, SetStandInsRequest request) {
        ApplicationRound round = desk.editable(id, seen);
        Faults faults = validation.of(request);
        faults.throwIfAny();
        List<SetStandInsRequest.StandIn> wanted = request.standIns();
        Set<UUID> staff = standIns.able(round);
        Map<UUID, Set<UUID>> unitsOf = standIns.unitsOf(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            SetStandInsRequest.StandIn each = wanted.get(i);
            String place = "/standIns/" + i;
            boolean known = organisations.isKnown(each.unitId());
            faults.addIf(!known, place + "/unitId", "unknown-reference");
            faults.addIf(wanted.indexOf(each) < i, place + "/userId", "twice");
            boolean able = staff.contains(each.userId());
            faults.addIf(!able, place + "/userId", "stand-in-cannot");
            Set<UUID> theirs = unitsOf.getOrDefault(each.userId(), Set.of());
            boolean own = able && known && standIns.belongs(theirs, each.unitId());
            faults.addIf(own, place + "/userId", "stand-in-of-the-unit");
        }
        faults.throwIfAny();
        if (round.isOpen()) {
            readiness.standIns(standIns.missingIfNamed(round, wanted)).throwIfAny();
        }
        round.requireChangeable();
        parts.setStandIns(id, wanted);
        round.touch(time.now());
        return desk.written(round);
    }
}
