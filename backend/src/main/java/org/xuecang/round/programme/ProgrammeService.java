package org.xuecang.round.programme;

import static org.xuecang.round.programme.ProgrammePermission.EDIT;
import static org.xuecang.round.programme.ProgrammePermission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.OwnScope;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.form.FormService;
import org.xuecang.round.pipeline.PipelineService;
import org.xuecang.round.rubric.RubricService;
import org.xuecang.round.template.TemplateService;

/** Keeps the programmes. */
@ApplicationScoped
public class ProgrammeService {

    @Inject
    Programmes programmes;

    @Inject
    FormService forms;

    @Inject
    RubricService rubrics;

    @Inject
    PipelineService pipelines;

    @Inject
    Gate gate;

    @Inject
    OwnScope scope;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    Page<ProgrammeSummary> list(String name, Boolean retired, PageRequest page) {
        return programmes.page(name, retired, page);
    }

    ProgrammeView get(UUID id) {
        return ProgrammeView.of(seen(id));
    }

    /** @throws org.xuecang.platform.problem.DomainError 403, 422 with all faults */
    @Transactional
    public ProgrammeView create(UUID id, CreateProgrammeRequest request) {
        Optional<UUID> organisation = scope.require(EDIT, request.organisationId());
        Faults faults = validation.of(request);
        faults.addIf(organisation.isEmpty(), "/organisationId", "not-null");
        if (request.description() != null && organisation.isPresent()) {
            Faults found = faultsOf(new Programme(id, organisation.get()), request.description());
            faults.addAll(found, "/description");
        }
        faults.throwIfAny();
        Programme programme = new Programme(id, organisation.orElseThrow());
        programme.describe(request.description());
        programmes.persistAndFlush(programme);
        return ProgrammeView.of(programme);
    }

    @Transactional
    ProgrammeView patch(UUID id, IfMatch seen, MergePatch patch) {
        Programme programme = editable(id, seen);
        ProgrammeDescription wanted = patch.applyTo(ProgrammeDescription.of(programme));
        Faults faults = validation.of(wanted);
        faults.addAll(faultsOf(programme, wanted));
        faults.throwIfAny();
        programme.describe(wanted);
        programmes.flush();
        return ProgrammeView.of(programme);
    }

    @Transactional
    ProgrammeView retire(UUID id, IfMatch seen) {
        Programme programme = editable(id, seen);
        programme.retire(time.today());
        programmes.flush();
        return ProgrammeView.of(programme);
    }

    /** For a new round of it, whoever asks; not one that is retired. */
    public Optional<ProgrammeView> inUse(UUID id) {
        return programmes
                .findByIdOptional(id)
                .filter(programme -> programme.retiredOn() == null)
                .map(ProgrammeView::of);
    }

    /** What it is called, for showing its id as a name. */
    public String name(UUID id) {
        return programmes.findById(id).name();
    }

    private Faults faultsOf(Programme programme, ProgrammeDescription wanted) {
        Faults faults = new Faults();
        String name = wanted.name();
        UUID owner = programme.organisationId();
        faults.addIf(name != null && programmes.isNameTaken(programme, name.strip()), "/name", "name-taken");
        faults.addIf(!isUsable(forms, wanted.formId(), owner), "/formId", "unknown-reference");
        faults.addIf(!isUsable(rubrics, wanted.rubricId(), owner), "/rubricId", "unknown-reference");
        faults.addIf(!isUsable(pipelines, wanted.pipelineId(), owner), "/pipelineId", "unknown-reference");
        return faults;
    }

    private static boolean isUsable(TemplateService<?> templates, UUID id, UUID organisationId) {
        return id == null || templates.isInUse(id, organisationId);
    }

    private Programme seen(UUID id) {
        return gate.seen(programmes.findByIdOptional(id), READ, Programme::organisationId);
    }

    private Programme editable(UUID id, IfMatch seen) {
        Programme programme = seen(id);
        gate.require(EDIT, programme.organisationId());
        IfMatch.check(seen, programme);
        return programme;
    }
}
