package org.xuecang.round.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.problem.Faults;

/** One kind of stage that a pipeline can have; a CDI bean of the feature that runs such stages. */
public interface StageKind {

    /** Stable name in kebab case, such as {@code formal-check}; its title stands in the user interface's texts. */
    String code();

    Part part();

    /** Kinds that must stand somewhere before it. */
    default Set<String> after() {
        return Set.of();
    }

    /** What a pipeline may say about such a stage. */
    default List<StageSetting> settings() {
        return List.of();
    }

    /**
     * When work in such a stage is over for a round. A case that stands in it then cannot go on any more: it is left over.
     *
     * @param settings of the stage, whole
     * @param windowEnd the first moment at which the round takes nothing any more
     * @return the first moment that is too late; empty where such a stage lasts as long as it has cases
     */
    default Optional<Instant> endsAt(Map<String, String> settings, Instant windowEnd) {
        return Optional.empty();
    }

    /** Which setting says how long such a stage lasts; empty where none does. */
    default Optional<StageSpan> span() {
        return Optional.empty();
    }

    /**
     * A case has come to a stage of this kind; in the transaction that sent it on.
     *
     * @param caseId the application's id
     * @param stageId the stage of its round
     */
    default void receive(UUID caseId, UUID stageId) {
        // most stages find their cases when somebody looks
    }

    /** Whether a pipeline may have several of it. */
    default boolean repeats() {
        return false;
    }

    /** Whether most pipelines have it. */
    default boolean isUsual() {
        return true;
    }

    /**
     * Settings that mean nothing where the stage stands.
     *
     * @param settings of the stage, as they are given
     * @param before kinds that stand before it
     */
    default Set<String> unfounded(Map<String, String> settings, Set<String> before) {
        return Set.of();
    }

    /**
     * What is wrong with settings whose values fit each by itself, also together with each other. Asked only where each fits.
     *
     * @param settings of the stage, as they are given
     * @return with a pointer to the setting each
     */
    default Faults invalid(Map<String, String> settings) {
        return new Faults();
    }

    /** Whether it was settled which cases go on from a stage, so that none may come to it any more. */
    default boolean isSettled(UUID stageId) {
        return false;
    }

    /** Whether somebody is shown there what rules of the round a case does not meet, and decides all the same. */
    default boolean hearsWarnings() {
        return false;
    }

    /** Whether cases are scored in it, so that a round with it needs a rubric. */
    default boolean scores() {
        return false;
    }

    /** How far a stage's work has come, where it can be counted in pieces other than cases. */
    default Optional<StageProgress> progress(UUID stageId) {
        return Optional.empty();
    }

    /** What a kind is to the whole. A pipeline begins with its one {@link #BEGINS} and has one {@link #DECIDES}. */
    enum Part {
        /** Cases come in here. */
        BEGINS,
        PREPARES,
        DECIDES,
        FOLLOWS,
        /** It deals with the host above: only rounds hosted above have it, and they must. */
        SENDS_ABOVE
    }
}
