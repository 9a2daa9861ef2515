package org.xuecang.organisation.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.Ids;
import org.xuecang.platform.problem.DomainError;

class CommitteeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final UUID BUREAU = new UUID(1, 1);

    private final Committee committee = new Committee(Ids.next(), new UUID(1, 9), "");

    @Test
    void seatsInTheOrderOfPositions() {
        committee.seat(seat(SeatPosition.MEMBER, null, DAY, null));
        committee.seat(seat(SeatPosition.CHAIR, "局长", DAY, null));
        assertThat(committee.seatsOn(DAY))
                .extracting(CommitteeSeat::position)
                .containsExactly(SeatPosition.CHAIR, SeatPosition.MEMBER);
        assertThat(committee.seatsOn(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void refusesTheSameHolderTwiceAtATime() {
        committee.seat(seat(SeatPosition.MEMBER, null, DAY, DAY.plusDays(10)));
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> committee.seat(seat(SeatPosition.CHAIR, null, DAY.plusDays(9), null)))
                .satisfies(error -> assertThat(error.type()).isEqualTo(CommitteeProblem.MEMBER_ALREADY_SEATED));
        committee.seat(seat(SeatPosition.CHAIR, null, DAY.plusDays(10), null));
        assertThat(committee.seatCount()).isEqualTo(2);
    }

    @Test
    void endsASeatWithinItsTermOnly() {
        CommitteeSeat seat = seat(SeatPosition.MEMBER, null, DAY, null);
        committee.seat(seat);
        committee.endSeat(seat.id(), DAY.plusDays(30));
        assertThat(committee.seatsOn(DAY.plusDays(29))).hasSize(1);
        assertThat(committee.seatsOn(DAY.plusDays(30))).isEmpty();
        for (LocalDate outside : new LocalDate[] {DAY, DAY.plusDays(31)}) {
            assertThatExceptionOfType(DomainError.class)
                    .isThrownBy(() -> committee.endSeat(seat.id(), outside))
                    .satisfies(error -> assertThat(error.type()).isEqualTo(CommitteeProblem.MEMBER_NOT_SEATED_THEN));
        }
    }

    @Test
    void numbersResolutionsInTheOrderTheyPassed() {
        CommitteeMeeting meeting = new CommitteeMeeting(Ids.next(), committee.id());
        meeting.resolve(Ids.next(), "甲");
        meeting.resolve(Ids.next(), "乙");
        assertThat(meeting.resolutions())
                .extracting(CommitteeResolution::ordinal)
                .containsExactly(1, 2);
        assertThat(meeting.resolutions()).extracting(CommitteeResolution::text).containsExactly("甲", "乙");
    }

    private static CommitteeSeat seat(SeatPosition position, String title, LocalDate from, LocalDate until) {
        return new CommitteeSeat(Ids.next(), BUREAU, position, title, "", from, until);
    }
}
