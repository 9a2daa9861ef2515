package org.xuecang.organisation.committee;

import static org.xuecang.organisation.committee.CommitteePermission.EDIT;
import static org.xuecang.organisation.committee.CommitteePermission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Keeps committees and who sits in them. */
@ApplicationScoped
public class CommitteeService {

    private static final int MOST_SEATS = 500;

    @Inject
    Committees committees;

    @Inject
    KnownOrganisations organisations;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    Page<CommitteeSummary> list(LocalDate on, String name, PageRequest page) {
        return committees.page(dayOr(on), name, gate.where(READ, "c.organisation_id"), page);
    }

    CommitteeView get(UUID id, LocalDate on) {
        return view(seen(id), dayOr(on));
    }

    Page<CommitteeMemberView> members(UUID id, LocalDate on, PageRequest page) {
        return committees.members(seen(id).id(), on, dayOr(on), page);
    }

    /** @throws org.xuecang.platform.problem.DomainError 403, 422 with all faults */
    @Transactional
    public CommitteeView create(UUID id, CreateCommitteeRequest request) {
        Optional<UUID> place = organisations.place(request.organisationId(), time.today());
        gate.require(EDIT, place.orElseGet(this::anyScope));
        Faults faults = validation.of(request);
        if (faults.isClean("/organisationId")) {
            faults.addIf(place.isEmpty(), "/organisationId", "unknown-reference");
            faults.addIf(committees.isCommittee(request.organisationId()), "/organisationId", "committee-exists");
        }
        faults.throwIfAny();
        Committee committee =
                new Committee(id, request.organisationId(), request.purpose().strip());
        committees.persist(committee);
        return flushed(committee);
    }

    @Transactional
    CommitteeView patch(UUID id, IfMatch seen, MergePatch patch) {
        Committee committee = editable(id, seen);
        CommitteeDescription wanted = patch.applyTo(new CommitteeDescription(committee.purpose()));
        validation.of(wanted).throwIfAny();
        committee.describe(wanted.purpose().strip());
        return flushed(committee);
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code member-already-seated} */
    @Transactional
    public CommitteeView seat(UUID id, IfMatch seen, SeatMemberRequest request) {
        Committee committee = editable(id, seen);
        Faults faults = validation.of(request);
        faults.addIf(request.endsBeforeItBegins(), "/until", "ends-before-start");
        if (faults.isClean("/organisationId")) {
            faults.addIf(!organisations.isKnown(request.organisationId()), "/organisationId", "unknown-reference");
        }
        faults.addIf(committee.seatCount() >= MOST_SEATS, "", "too-many-members");
        faults.throwIfAny();
        committee.seat(request.seat(Ids.next()));
        return flushed(committee);
    }

    @Transactional
    CommitteeView endSeat(UUID id, UUID memberId, IfMatch seen, EndSeatRequest request) {
        if (seen(id).seat(memberId).isEmpty()) {
            throw PlatformProblem.NOT_FOUND.error();
        }
        Committee committee = editable(id, seen);
        validation.of(request).throwIfAny();
        committee.endSeat(memberId, request.on());
        return flushed(committee);
    }

    private UUID anyScope() {
        return gate.caller().scopesOf(EDIT).stream().findFirst().orElse(null);
    }

    private Committee seen(UUID id) {
        return gate.seen(committees.findByIdOptional(id), READ, Committee::organisationId);
    }

    private Committee editable(UUID id, IfMatch seen) {
        Committee committee = seen(id);
        gate.require(EDIT, committee.organisationId());
        IfMatch.check(seen, committee);
        return committee;
    }

    private CommitteeView flushed(Committee committee) {
        committees.flush();
        return view(committee, time.today());
    }

    private CommitteeView view(Committee committee, LocalDate day) {
        Set<UUID> shown = committee.seatsOn(day).stream()
                .map(CommitteeSeat::organisationId)
                .collect(Collectors.toCollection(HashSet::new));
        shown.add(committee.organisationId());
        return CommitteeView.of(committee, day, organisations.names(shown, day));
    }

    private LocalDate dayOr(LocalDate on) {
        return on == null ? time.today() : on;
    }
}
