package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuecang.application.OwnCase;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.identity.AppUsers;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.VersionCode;
import org.xuecang.platform.http.CallerTexts;
import org.xuecang.platform.problem.Problem;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.decision.DecisionCases.Standing;
import org.xuecang.round.OpenRound;
import org.xuecang.signoff.SignOffs;

/**
 * Shows a round's decision as it stands, also before anything is drafted; without cases that the caller is not shown. Who misses
 * one signs nothing, so that neither the code of what is signed nor what stops it is told to them.
 */
@ApplicationScoped
class DecisionViews {

    @Inject
    DecisionDesk desk;

    @Inject
    Decisions decisions;

    @Inject
    DecisionItems items;

    @Inject
    DecisionCases waiting;

    @Inject
    RoundCases cases;

    @Inject
    OwnCase own;

    @Inject
    KnownOrganisations organisations;

    @Inject
    AppUsers people;

    @Inject
    SignOffs signOffs;

    @Inject
    CallerTexts words;

    @Inject
    RequestTime time;

    DecisionView of(OpenRound round) {
        Standing standing = waiting.of(round);
        Set<UUID> hidden = own.hiddenOf(round.id());
        return decisions
                .findOfRound(round.id())
                .map(decision -> drafted(round, decision, standing, hidden))
                .orElseGet(() -> undrafted(round, standing, hidden));
    }

    private DecisionView undrafted(OpenRound round, Standing standing, Set<UUID> hidden) {
        Map<UUID, String> units = units(List.of(), standing.cases().values());
        return new DecisionView(
                null,
                null,
                standing.rankingId(),
                null,
                null,
                null,
                null,
                List.of(),
                open(standing, hidden, units),
                List.of(),
                List.of(),
                desk.mayHandle(round),
                null,
                null,
                Decision.NONE_YET);
    }

    private DecisionView drafted(OpenRound round, Decision decision, Standing standing, Set<UUID> hidden) {
        boolean isDraft = decision.state() == DecisionState.DRAFT;
        List<DecisionItem> said = items.of(decision.id());
        if (isDraft) {
            said = standing.stillThere(said);
        }
        Map<UUID, RoundCase> named = named(said, standing);
        Map<UUID, String> units = units(named.values(), standing.cases().values());
        List<DecisionView.ItemView> shown = said.stream()
                .filter(item -> !hidden.contains(item.applicationId()))
                .map(item -> view(item, named.get(item.applicationId()), units))
                .toList();
        return new DecisionView(
                decision.id(),
                decision.state(),
                decision.rankingId().orElse(null),
                decision.reason(),
                decision.draftedBy().map(by -> people.names(Set.of(by)).get(by)).orElse(null),
                decision.draftedAt(),
                decision.approvedAt(),
                shown,
                open(standing, union(named.keySet(), hidden), units),
                cases.overturned(named.keySet()).keySet().stream()
                        .filter(each -> !hidden.contains(each))
                        .sorted()
                        .toList(),
                isDraft && hidden.isEmpty() ? hindrances(round, decision, said, standing) : List.of(),
                isDraft && desk.mayHandle(round),
                signOffs.latest(DecisionSignOff.SUBJECT_TYPE, decision.id()).orElse(null),
                hidden.isEmpty()
                        ? VersionCode.ofContent(
                                new Printed(round.id(), round.title(), round.organiserId(), decision.reason(), shown))
                        : null,
                decision.version());
    }

    private static Set<UUID> union(Set<UUID> some, Set<UUID> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    /** What stands on paper; neither state nor version, so that what was signed keeps its code. */
    private record Printed(
            UUID roundId, String round, UUID organiserId, String reason, List<DecisionView.ItemView> items) {}

    private List<Problem.Entry> hindrances(
            OpenRound round, Decision decision, List<DecisionItem> said, Standing standing) {
        return words.of(waiting.hindrances(round, decision, said, standing).all());
    }

    private Map<UUID, RoundCase> named(List<DecisionItem> said, Standing standing) {
        List<UUID> ids = said.stream().map(DecisionItem::applicationId).toList();
        return standing.cases().keySet().containsAll(ids)
                ? ids.stream().collect(Collectors.toMap(Function.identity(), standing.cases()::get))
                : cases.find(ids).stream().collect(Collectors.toMap(RoundCase::id, Function.identity()));
    }

    private Map<UUID, String> units(Collection<RoundCase> some, Collection<RoundCase> others) {
        Set<UUID> ids = Stream.concat(some.stream(), others.stream())
                .map(RoundCase::unitId)
                .collect(Collectors.toSet());
        return organisations.names(ids, time.today());
    }

    private static DecisionView.ItemView view(DecisionItem item, RoundCase of, Map<UUID, String> units) {
        return new DecisionView.ItemView(
                item.applicationId(),
                of.title(),
                of.unitId(),
                units.getOrDefault(of.unitId(), ""),
                item.place(),
                item.outcome(),
                item.grade(),
                item.reason());
    }

    private static List<DecisionView.OpenCase> open(Standing standing, Set<UUID> said, Map<UUID, String> units) {
        return standing.cases().values().stream()
                .filter(each -> !said.contains(each.id()))
                .map(each -> new DecisionView.OpenCase(
                        each.id(),
                        each.title(),
                        each.unitId(),
                        units.getOrDefault(each.unitId(), ""),
                        standing.places().get(each.id())))
                .sorted(Comparator.comparing(
                                DecisionView.OpenCase::place, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(DecisionView.OpenCase::title)
                        .thenComparing(DecisionView.OpenCase::applicationId))
                .toList();
    }
}
