package org.xuecang.organisation.committee;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.http.Versioned;

/** A committee: an organisation whose members are organisations, each with its duties and days. */
@Entity
class Committee implements Versioned {

    @Id
    private UUID id;

    private UUID organisationId;
    private String purpose;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "committee_member", joinColumns = @JoinColumn(name = "committee_id"))
    private Set<CommitteeSeat> seats = new HashSet<>();

    protected Committee() {}

    Committee(UUID id, UUID organisationId, String purpose) {
        this.id = id;
        this.organisationId = organisationId;
        this.purpose = purpose;
    }

    void describe(String newPurpose) {
        purpose = newPurpose;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code member-already-seated} on any of these days */
    void seat(CommitteeSeat seat) {
        if (seats.stream()
                .anyMatch(taken -> taken.isOfSameHolder(seat)
                        && taken.days().and(seat.days()).isPresent())) {
            throw CommitteeProblem.MEMBER_ALREADY_SEATED.error();
        }
        seats.add(seat);
    }

    /**
     * @param day the first day without the member
     * @throws org.xuecang.platform.problem.DomainError 409 {@code member-not-seated-then}
     */
    void endSeat(UUID seatId, LocalDate day) {
        CommitteeSeat ended = seat(seatId)
                .filter(seat -> day.isAfter(seat.validFrom()) && seat.days().endsAfter(day.minusDays(1)))
                .orElseThrow(CommitteeProblem.MEMBER_NOT_SEATED_THEN::error);
        seats.remove(ended);
        seats.add(ended.until(day));
    }

    Optional<CommitteeSeat> seat(UUID seatId) {
        return seats.stream().filter(seat -> seat.id().equals(seatId)).findFirst();
    }

    /** In the order of positions; within one, those who came first. */
    List<CommitteeSeat> seatsOn(LocalDate day) {
        return seats.stream()
                .filter(seat -> seat.days().contains(day))
                .sorted(Comparator.comparing(CommitteeSeat::position)
                        .thenComparing(CommitteeSeat::validFrom)
                        .thenComparing(CommitteeSeat::id))
                .toList();
    }

    int seatCount() {
        return seats.size();
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    String purpose() {
        return purpose;
    }

    @Override
    public long version() {
        return version;
    }
}
