package org.xuecang.organisation;

import static org.xuecang.organisation.OrganisationPermission.EDIT;
import static org.xuecang.organisation.OrganisationPermission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
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

/** Reads organisations as of any day, and changes them from a day on. */
@ApplicationScoped
class OrganisationService {

    @Inject
    Organisations organisations;

    @Inject
    OrganisationLists lists;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    public Page<OrganisationSummary> list(
            LocalDate on, OrganisationKind kind, UUID below, String name, String called, PageRequest page) {
        return lists.page(dayOr(on), kind, below, name, called, gate.where(READ, "o.id"), page);
    }

    public OrganisationTreeView tree(LocalDate on, UUID root, int levels) {
        if (root == null) {
            gate.require(READ, null);
        } else {
            seen(root);
        }
        return lists.tree(root, dayOr(on), levels);
    }

    public OrganisationView get(UUID id, LocalDate on) {
        return view(seen(id), dayOr(on));
    }

    @Transactional
    public OrganisationView create(CreateOrganisationRequest request) {
        organisations.lockShape();
        Organisation parent = parent(request.parentId());
        gate.require(EDIT, parent == null ? anyScope() : parent.placeOn(time.today()));
        Faults faults = validation.of(request);
        checkParent(
                faults, "/parentId", parent, request.foundedOn() == null ? null : DaySpan.from(request.foundedOn()));
        faults.addIf(
                request.kind() == OrganisationKind.PROVINCE && faults.isClean("/parentId"),
                "/kind",
                "province-is-at-the-top");
        UUID id = Ids.next();
        checkCode(faults, request.divisionCode(), id);
        faults.throwIfAny();
        Organisation founded =
                Organisation.found(id, request.kind(), request.name().strip(), request.foundedOn(), request.parentId());
        founded.describe(request.kind(), request.divisionCode(), request.sortOrder() == null ? 0 : request.sortOrder());
        request.aliases().forEach(alias -> founded.addAlias(alias.strip(), DaySpan.from(request.foundedOn())));
        organisations.persist(founded);
        return flushed(founded);
    }

    @Transactional
    public OrganisationView rename(UUID id, IfMatch seen, RenameOrganisationRequest request) {
        Organisation renamed = editable(id, seen);
        validation.of(request).throwIfAny();
        String former = renamed.nameOn(request.from());
        renamed.rename(request.name().strip(), request.from());
        if (request.keepFormerAsAlias() && !former.equals(request.name().strip())) {
            renamed.addAlias(former, DaySpan.from(request.from()));
        }
        return flushed(renamed);
    }

    @Transactional
    public OrganisationView addAlias(UUID id, IfMatch seen, AddAliasRequest request) {
        Organisation called = editable(id, seen);
        Faults faults = validation.of(request);
        faults.addIf(!request.endsAfterItBegins(), "/until", "ends-before-start");
        faults.addIf(called.names().size() >= Bounds.ALIASES, "/name", "too-many-names");
        faults.throwIfAny();
        called.addAlias(request.name().strip(), request.days());
        return flushed(called);
    }

    @Transactional
    public OrganisationView move(UUID id, IfMatch seen, MoveOrganisationRequest request) {
        organisations.lockShape();
        Organisation moved = seen(id);
        gate.require(EDIT, moved.placeOn(time.today()));
        Organisation parent = parent(request.parentId());
        if (parent != null && !gate.allows(EDIT, parent.placeOn(time.today()))) {
            throw PlatformProblem.NOT_ALLOWED.error();
        }
        IfMatch.check(seen, moved);
        Faults faults = validation.of(request);
        checkParent(faults, "/parentId", parent, request.from() == null ? null : moved.daysOfMove(request.from()));
        faults.throwIfAny();
        moved.moveUnder(request.parentId(), request.from(), organisations.linesAbove(Set.of(request.parentId())));
        return flushed(moved);
    }

    @Transactional
    public OrganisationView close(UUID id, IfMatch seen, CloseOrganisationRequest request) {
        organisations.lockShape();
        Organisation closed = editable(id, seen);
        validation.of(request).throwIfAny();
        if (organisations.hasChildrenFrom(id, request.on())) {
            throw OrganisationProblem.STILL_ABOVE_OTHERS.error();
        }
        closed.close(request.on());
        return flushed(closed);
    }

    @Transactional
    public OrganisationView patch(UUID id, IfMatch seen, MergePatch patch) {
        Organisation described = editable(id, seen);
        OrganisationDescription wanted = patch.applyTo(OrganisationDescription.of(described));
        Faults faults = validation.of(wanted);
        checkCode(faults, wanted.divisionCode(), id);
        faults.throwIfAny();
        described.describe(wanted.kind(), wanted.divisionCode(), wanted.sortOrder());
        return flushed(described);
    }

    private Organisation parent(UUID id) {
        return id == null ? null : organisations.findById(id);
    }

    /** Where the parent is not known, whoever may edit anything is told so; all others are refused. */
    private UUID anyScope() {
        return gate.caller().scopesOf(EDIT).stream().findFirst().orElse(null);
    }

    private Organisation seen(UUID id) {
        return gate.seen(organisations.findByIdOptional(id), READ, Organisation::id);
    }

    private Organisation editable(UUID id, IfMatch seen) {
        Organisation edited = seen(id);
        gate.require(EDIT, edited.placeOn(time.today()));
        IfMatch.check(seen, edited);
        return edited;
    }

    private void checkCode(Faults faults, String divisionCode, UUID id) {
        faults.addIf(
                divisionCode != null && faults.isClean("/divisionCode") && organisations.isCodeTaken(divisionCode, id),
                "/divisionCode",
                "division-code-taken");
    }

    private static void checkParent(Faults faults, String pointer, Organisation parent, DaySpan days) {
        if (!faults.isClean(pointer)) {
            return;
        }
        if (parent == null) {
            faults.add(pointer, "unknown-reference");
        } else if (days != null && !parent.days().covers(days)) {
            faults.add(pointer, "parent-not-there-then");
        }
    }

    /** The version a view shows is the one after the write. */
    private OrganisationView flushed(Organisation written) {
        organisations.flush();
        return view(written, time.today());
    }

    private OrganisationView view(Organisation shown, LocalDate day) {
        var parents = shown.parentHistory().entries().stream()
                .map(Timeline.Entry::value)
                .toList();
        return OrganisationView.of(shown, day, organisations.namesOn(parents, day), lists.childrenOf(shown.id(), day));
    }

    private LocalDate dayOr(LocalDate on) {
        return on == null ? time.today() : on;
    }
}
