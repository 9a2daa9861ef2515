package org.xuecang.organisation;

import static org.xuecang.organisation.OrganisationPermission.EDIT;
import static org.xuecang.organisation.OrganisationPermission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Creates many organisations and brings known ones up to date, all or none. */
@ApplicationScoped
public class OrganisationImportService {

    @Inject
    Organisations organisations;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    private enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /** @throws DomainError 404, 403 for the organisation it stays under; 422 with the faults of all rows */
    @Transactional
    public OrganisationImportResult run(ImportOrganisationsRequest request) {
        organisations.lockShape();
        if (request.under() == null) {
            gate.require(EDIT, anyScope());
        } else {
            Organisation under = gate.seen(organisations.findByIdOptional(request.under()), READ, Organisation::id);
            gate.require(EDIT, under.placeOn(time.today()));
        }
        Faults faults = validation.of(request);
        faults.addIf(request.under() == null && !gate.caller().isSystem(), "/under", "not-null");
        faults.throwIfAny();
        ImportedOrganisations imported = load(request);
        List<UUID> ids = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        Set<UUID> touched = new HashSet<>();
        for (int i = 0; i < request.rows().size(); i++) {
            String pointer = "/rows/" + i;
            apply(request.rows().get(i), pointer, imported, touched, faults).ifPresent(done -> {
                ids.add(done.id());
                outcomes.add(done.outcome());
            });
        }
        faults.throwIfAny();
        organisations.flush();
        return new OrganisationImportResult(
                count(outcomes, Outcome.CREATED),
                count(outcomes, Outcome.UPDATED),
                count(outcomes, Outcome.UNCHANGED),
                ids);
    }

    private UUID anyScope() {
        return gate.caller().scopesOf(EDIT).stream().findFirst().orElse(null);
    }

    private record Done(UUID id, Outcome outcome) {}

    /** All rows' organisations and parents in a number of statements that does not grow with the rows. */
    private ImportedOrganisations load(ImportOrganisationsRequest request) {
        Set<UUID> ids = request.rows().stream()
                .flatMap(row -> Stream.of(row.id(), row.parentId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> codes = request.rows().stream()
                .flatMap(row -> Stream.of(row.divisionCode(), row.parentDivisionCode()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> names = request.rows().stream()
                .filter(row -> row.id() == null && row.divisionCode() == null)
                .map(row -> row.name().strip())
                .collect(Collectors.toSet());
        List<Organisation> known = organisations.listAny(ids, codes, names);
        Set<UUID> within = request.under() == null ? null : organisations.subtree(request.under(), time.today());
        return new ImportedOrganisations(
                known,
                within,
                organisations.linesAbove(known.stream().map(Organisation::id).toList()));
    }

    private Optional<Done> apply(
            ImportOrganisationsRequest.Row row,
            String pointer,
            ImportedOrganisations imported,
            Set<UUID> touched,
            Faults faults) {
        Organisation parent = imported.parentOf(row).orElse(null);
        Optional<Organisation> known = imported.meantBy(row, parent);
        checkPlaces(row, pointer, parent, known, imported, faults);
        if (!faults.isClean(pointer)) {
            return Optional.empty();
        }
        try {
            Organisation organisation = known.orElseGet(() -> founded(row, parent));
            if (!touched.add(organisation.id())) {
                faults.add(pointer, "twice");
                return Optional.empty();
            }
            Snapshot before = known.isEmpty() ? null : Snapshot.of(organisation);
            bringUpToDate(organisation, row, parent, imported.hierarchy());
            if (known.isEmpty()) {
                organisations.persist(organisation);
                imported.created(organisation);
                return Optional.of(new Done(organisation.id(), Outcome.CREATED));
            }
            imported.remember(organisation);
            Outcome outcome = before.equals(Snapshot.of(organisation)) ? Outcome.UNCHANGED : Outcome.UPDATED;
            return Optional.of(new Done(organisation.id(), outcome));
        } catch (DomainError refused) {
            faults.add(pointer, refused.type().code(), refused.parameters());
            return Optional.empty();
        }
    }

    private record Snapshot(
            OrganisationDescription description, Set<DatedName> names, List<Timeline.Entry<UUID>> parents) {
        static Snapshot of(Organisation organisation) {
            return new Snapshot(
                    OrganisationDescription.of(organisation),
                    organisation.names(),
                    organisation.parentHistory().entries());
        }
    }

    private static void checkPlaces(
            ImportOrganisationsRequest.Row row,
            String pointer,
            Organisation parent,
            Optional<Organisation> known,
            ImportedOrganisations imported,
            Faults faults) {
        boolean top = row.kind() == OrganisationKind.PROVINCE;
        String place = pointer + (row.parentId() == null ? "/parentDivisionCode" : "/parentId");
        boolean parentGiven = row.parentId() != null || row.parentDivisionCode() != null;
        faults.addIf(top && parentGiven, place, "province-is-at-the-top");
        faults.addIf(!top && known.isEmpty() && !parentGiven, pointer + "/parentId", "not-null");
        if (parentGiven && !top) {
            if (parent == null) {
                faults.add(place, "unknown-reference");
            } else {
                faults.addIf(!imported.mayTouch(parent.id()), place, "parent-outside");
                DaySpan days =
                        known.map(moved -> moved.daysOfMove(row.from())).orElseGet(() -> DaySpan.from(row.from()));
                faults.addIf(!parent.days().covers(days), place, "parent-not-there-then");
            }
        }
        faults.addIf(known.isPresent() && !imported.mayTouch(known.get().id()), pointer, "parent-outside");
        boolean codeTaken = imported.byCode(row.divisionCode())
                .filter(other ->
                        known.isEmpty() || !other.id().equals(known.get().id()))
                .isPresent();
        faults.addIf(codeTaken, pointer + "/divisionCode", "division-code-taken");
    }

    private static Organisation founded(ImportOrganisationsRequest.Row row, Organisation parent) {
        return Organisation.found(
                row.id() == null ? Ids.next() : row.id(),
                row.kind(),
                row.name().strip(),
                row.from(),
                parent == null ? null : parent.id());
    }

    private static void bringUpToDate(
            Organisation organisation, ImportOrganisationsRequest.Row row, Organisation parent, Hierarchy hierarchy) {
        String former = organisation.nameOn(row.from());
        String name = row.name().strip();
        if (!former.equals(name)) {
            organisation.rename(name, row.from());
            if (row.keepFormerAsAlias()) {
                organisation.addAlias(former, DaySpan.from(row.from()));
            }
        }
        if (parent != null
                && !organisation
                        .parentOn(row.from())
                        .filter(parent.id()::equals)
                        .isPresent()) {
            organisation.moveUnder(parent.id(), row.from(), hierarchy);
        }
        organisation.describe(
                row.kind(),
                row.divisionCode() == null ? organisation.divisionCode() : row.divisionCode(),
                row.sortOrder() == null ? organisation.sortOrder() : row.sortOrder());
        row.aliases().stream()
                .map(String::strip)
                .filter(alias -> !organisation.isCalledOn(alias, row.from()))
                .forEach(alias -> organisation.addAlias(alias, DaySpan.from(row.from())));
    }

    private static int count(List<Outcome> outcomes, Outcome counted) {
        return (int) outcomes.stream().filter(counted::equals).count();
    }
}
