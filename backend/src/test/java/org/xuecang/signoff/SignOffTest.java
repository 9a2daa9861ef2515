package org.xuecang.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.problem.DomainError;

class SignOffTest {

    private static final Instant NOW = Instant.parse("2024-04-20T02:00:00Z");
    private static final String HASH = ContentHash.of("as sent");
    private static final Signer DRAFTER = new Signer(UUID.randomUUID(), Role.OFFICER);
    private static final Signer CHECKER = new Signer(UUID.randomUUID(), Role.OFFICER);
    private static final Signer LEADER = new Signer(UUID.randomUUID(), Role.LEADER);
    private static final Meeting MEETING = new Meeting(LocalDate.of(2024, 4, 18), "第3号", UUID.randomUUID());

    private final SignOff signOff =
            new SignOff(new SignOffSubject("paper", UUID.randomUUID(), UUID.randomUUID(), "一份材料"), HASH, DRAFTER, NOW);

    @Test
    void goesFromDrafterThroughCheckerToLeader() {
        signOff.check(CHECKER, 1, HASH, " 同意。 ", NOW);
        signOff.approve(LEADER, 1, HASH, "", null, NOW);

        assertThat(signOff.state()).isEqualTo(SignOffState.APPROVED);
        assertThat(signOff.steps())
                .extracting(SignOffStep::ordinal, SignOffStep::kind, SignOffStep::userId, SignOffStep::opinion)
                .containsExactly(
                        tuple(1, SignOffState.DRAFTED, DRAFTER.userId(), null),
                        tuple(2, SignOffState.CHECKED, CHECKER.userId(), "同意。"),
                        tuple(3, SignOffState.APPROVED, LEADER.userId(), null));
    }

    @Test
    void keepsTheMeetingThatApproved() {
        signOff.check(CHECKER, 1, HASH, null, NOW);
        signOff.approve(LEADER, 1, HASH, null, MEETING, NOW);

        assertThat(signOff.steps().getLast().meeting()).isEqualTo(MEETING);
    }

    @Test
    void isNotApprovedUnchecked() {
        refused(() -> signOff.approve(LEADER, 1, HASH, null, null, NOW), SignOffProblem.NOT_WAITING);
    }

    @Test
    void isNotCheckedByItsDrafter() {
        refused(() -> signOff.check(DRAFTER, 1, HASH, null, NOW), SignOffProblem.SAME_PERSON_TWICE);
    }

    @Test
    void isNotApprovedByItsCheckerEvenForAMeeting() {
        signOff.check(CHECKER, 1, HASH, null, NOW);

        refused(() -> signOff.approve(CHECKER, 1, HASH, null, null, NOW), SignOffProblem.SAME_PERSON_TWICE);
        refused(() -> signOff.approve(CHECKER, 1, HASH, null, MEETING, NOW), SignOffProblem.SAME_PERSON_TWICE);
    }

    @Test
    void letsOnePersonHoldTwoStepsWhereAllowedButNeverThree() {
        signOff.check(DRAFTER, 2, HASH, null, NOW);

        refused(() -> signOff.approve(DRAFTER, 2, HASH, null, null, NOW), SignOffProblem.SAME_PERSON_TWICE);
        signOff.approve(LEADER, 2, HASH, null, null, NOW);
        assertThat(signOff.state()).isEqualTo(SignOffState.APPROVED);
    }

    @Test
    void isSignedOnlyWhileTheContentIsAsItWasSent() {
        refused(() -> signOff.check(CHECKER, 1, ContentHash.of("other"), null, NOW), SignOffProblem.CONTENT_CHANGED);
        refused(() -> signOff.check(CHECKER, 1, null, null, NOW), SignOffProblem.CONTENT_CHANGED);
        signOff.check(CHECKER, 1, HASH, null, NOW);
        refused(
                () -> signOff.approve(LEADER, 1, ContentHash.of("other"), null, null, NOW),
                SignOffProblem.CONTENT_CHANGED);
        assertThat(signOff.state()).isEqualTo(SignOffState.CHECKED);
    }

    @Test
    void isReturnedFromEitherStepWithAReason() {
        signOff.check(CHECKER, 1, HASH, null, NOW);
        signOff.giveBack(LEADER, "补充责任单位", NOW);

        assertThat(signOff.state()).isEqualTo(SignOffState.RETURNED);
        assertThat(signOff.steps().getLast().opinion()).isEqualTo("补充责任单位");
    }

    @Test
    void isWithdrawnAndNotReturnedByItsDrafter() {
        refused(() -> signOff.withdraw(CHECKER, NOW), SignOffProblem.ONLY_DRAFTER_WITHDRAWS);
        refused(() -> signOff.giveBack(DRAFTER, "不对", NOW), SignOffProblem.DRAFTER_WITHDRAWS);
        signOff.withdraw(DRAFTER, NOW);
        assertThat(signOff.state()).isEqualTo(SignOffState.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "RETURNED", "WITHDRAWN"})
    void takesNoStepOnceItIsOver(SignOffState end) {
        signOff.check(CHECKER, 1, HASH, null, NOW);
        switch (end) {
            case APPROVED -> signOff.approve(LEADER, 1, HASH, null, null, NOW);
            case RETURNED -> signOff.giveBack(LEADER, "再改", NOW);
            default -> signOff.withdraw(DRAFTER, NOW);
        }

        Signer other = new Signer(UUID.randomUUID(), Role.LEADER);
        refused(() -> signOff.check(other, 2, HASH, null, NOW), SignOffProblem.NOT_WAITING);
        refused(() -> signOff.approve(other, 2, HASH, null, null, NOW), SignOffProblem.NOT_WAITING);
        refused(() -> signOff.giveBack(other, "x", NOW), SignOffProblem.NOT_WAITING);
        refused(() -> signOff.withdraw(DRAFTER, NOW), SignOffProblem.NOT_WAITING);
        refused(() -> signOff.handOver(other.userId()), SignOffProblem.NOT_WAITING);
        assertThat(signOff.isOpenTo(other, 2)).isFalse();
    }

    @Test
    void keepsBothTheFirstAndTheNewDrafterFromCheckingAfterAHandover() {
        Signer successor = new Signer(UUID.randomUUID(), Role.OFFICER);
        signOff.handOver(successor.userId());

        refused(() -> signOff.check(DRAFTER, 1, HASH, null, NOW), SignOffProblem.SAME_PERSON_TWICE);
        refused(() -> signOff.check(successor, 1, HASH, null, NOW), SignOffProblem.SAME_PERSON_TWICE);
        assertThat(signOff.isDraftedBy(successor)).isTrue();
        assertThat(signOff.isDraftedBy(DRAFTER)).isFalse();
    }

    private static void refused(ThrowingCallable step, SignOffProblem problem) {
        assertThatThrownBy(step).isInstanceOfSatisfying(DomainError.class, error -> assertThat(error.type())
                .isEqualTo(problem));
    }
}
