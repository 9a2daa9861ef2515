package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.time.RequestTime;

/** What the features that run stages may know of rounds; who may ask is for them to say. */
@ApplicationScoped
public class Rounds {

    @Inject
    ApplicationRounds rounds;

    @Inject
    RoundParts parts;

    @Inject
    RoundEnds ends;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    /** As it is for all: its window is open as long as anybody may hand in. Empty also for one that has not opened. */
    public Optional<OpenRound> find(UUID id) {
        return opened(id).map(round -> seen(round, round.lastEnd()));
    }

    /**
     * As it is for what goes through a unit: its window, and the stages that are counted from it, end when they do for
     * that ({@link RoundEnds}). Empty also for one that has not opened.
     *
     * @param applicants whose application it is; of several the one who was given longest
     */
    public Optional<OpenRound> find(UUID id, UUID unit, Set<UUID> applicants) {
        return opened(id).map(round -> seen(round, ends.of(round, Set.of(unit), applicants)));
    }

    private Optional<ApplicationRound> opened(UUID id) {
        return rounds.findByIdOptional(id).filter(ApplicationRound::isPublic);
    }

    private OpenRound seen(ApplicationRound round, Instant end) {
        RoundDescription description = round.description();
        return new OpenRound(
                round.id(),
                round.organisationId(),
                round.organiserId(),
                round.programmeId(),
                description.title(),
                description.year(),
                description.formVersionId(),
                description.rubricVersionId(),
                description.opensAt(),
                end,
                round.standing(time.now(), end),
                parts.stages(round.id(), end));
    }

    /** The version of its form that something is begun with now; it does not change until the transaction ends. */
    public UUID holdForm(UUID id) {
        return jdbi.withHandle(
                sql -> sql.select("select form_version_id from application_round where id = ? for share", id)
                        .mapTo(UUID.class)
                        .one());
    }

    /** Empty for a round hosted here. */
    public Optional<RoundHost> host(UUID id) {
        RoundDescription description = rounds.findById(id).description();
        return description.hosted() == Hosting.HERE
                ? Optional.empty()
                : Optional.of(new RoundHost(
                        description.hostName(),
                        description.hostDeadline(),
                        description.hostQuota(),
                        description.level()));
    }

    /** Of a round that has opened. */
    public RoundRules rules(UUID id) {
        RoundDescription description = rounds.findById(id).description();
        return new RoundRules(
                description.hosted(),
                description.rankingMethod(),
                description.tieRule(),
                description.shownToApplicants(),
                description.commentsShown());
    }

    /** Those of the units that the round calls. */
    public Set<UUID> called(UUID roundId, Collection<UUID> units) {
        return jdbi.withHandle(sql -> sql.select(
                        "select unit_id from round_quota where round_id = ? and unit_id = any (?)",
                        roundId,
                        units.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The units whose cases somebody was named to handle in a round. */
    public Set<UUID> unitsOfStandIn(UUID roundId, UUID userId) {
        return jdbi.withHandle(sql -> sql.select(
                        "select unit_id from round_stand_in where round_id = ? and user_id = ?", roundId, userId)
                .mapTo(UUID.class)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether somebody was named to handle any unit's cases in a round. */
    public boolean isStandIn(UUID roundId, UUID userId) {
        return jdbi.withHandle(sql -> sql.select(
                        "select exists (select 1 from round_stand_in where round_id = ? and user_id = ?)",
                        roundId,
                        userId)
                .mapTo(Boolean.class)
                .one());
    }
}
