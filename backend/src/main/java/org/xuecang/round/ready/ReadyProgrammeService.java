package org.xuecang.round.ready;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.OwnScope;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.round.form.DefineFormRequest;
import org.xuecang.round.form.FormContent;
import org.xuecang.round.form.FormService;
import org.xuecang.round.pipeline.DefinePipelineRequest;
import org.xuecang.round.pipeline.PipelineContent;
import org.xuecang.round.pipeline.PipelineService;
import org.xuecang.round.programme.CreateProgrammeRequest;
import org.xuecang.round.programme.ProgrammeDescription;
import org.xuecang.round.programme.ProgrammePermission;
import org.xuecang.round.programme.ProgrammeService;
import org.xuecang.round.programme.ProgrammeView;
import org.xuecang.round.rubric.DefineRubricRequest;
import org.xuecang.round.rubric.RubricContent;
import org.xuecang.round.rubric.RubricService;
import org.xuecang.round.template.TemplateDefinition;
import org.xuecang.round.template.TemplateDocument;
import org.xuecang.round.template.TemplatePermission;
import org.xuecang.round.template.TemplateService;

/** Shows the ready programmes, and makes an organisation's own of one. */
@ApplicationScoped
class ReadyProgrammeService {

    @Inject
    ReadyProgrammes known;

    @Inject
    FormService forms;

    @Inject
    RubricService rubrics;

    @Inject
    PipelineService pipelines;

    @Inject
    ProgrammeService programmes;

    @Inject
    Gate gate;

    @Inject
    OwnScope scope;

    @Inject
    Validation validation;

    /** @throws org.xuecang.platform.problem.DomainError 403 */
    List<ReadyProgrammeSummary> list() {
        gate.require(TemplatePermission.READ_KINDS, null);
        return known.all().stream().map(ReadyProgrammeSummary::of).toList();
    }

    /** @throws org.xuecang.platform.problem.DomainError 403, 404 */
    ReadyProgramme get(String code) {
        gate.require(TemplatePermission.READ_KINDS, null);
        return known.find(code).orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    /**
     * A programme with its templates, published and ready for a round.
     *
     * @throws org.xuecang.platform.problem.DomainError 403, 404, 422 also for a name that is in use
     */
    @Transactional
    ProgrammeView take(String code, TakeReadyProgrammeRequest request) {
        Optional<UUID> organisation = scope.require(ProgrammePermission.EDIT, request.organisationId());
        ReadyProgramme ready = known.find(code).orElseThrow(PlatformProblem.NOT_FOUND::error);
        Faults faults = validation.of(request);
        faults.addIf(organisation.isEmpty(), "/organisationId", "not-null");
        faults.throwIfAny();
        UUID owner = organisation.orElseThrow();
        return take(owner, request.name() == null ? ready : ready.named(request.name()));
    }

    private ProgrammeView take(UUID owner, ReadyProgramme ready) {
        UUID form = published(
                forms, new DefineFormRequest(owner, ready.form().name(), content(ready.form(), FormContent.class)));
        UUID rubric = ready.rubric() == null
                ? null
                : published(
                        rubrics,
                        new DefineRubricRequest(
                                owner, ready.rubric().name(), content(ready.rubric(), RubricContent.class)));
        UUID pipeline = published(
                pipelines,
                new DefinePipelineRequest(
                        owner, ready.pipeline().name(), content(ready.pipeline(), PipelineContent.class)));
        ProgrammeDescription description =
                new ProgrammeDescription(ready.name(), ready.purpose(), form, rubric, pipeline);
        return programmes.create(Ids.next(), new CreateProgrammeRequest(owner, description));
    }

    private static <C> C content(TemplateDocument document, Class<C> type) {
        return StoredJson.mapper().convertValue(document.content(), type);
    }

    private static <C> UUID published(TemplateService<C> templates, TemplateDefinition<C> definition) {
        UUID id = Ids.next();
        templates.create(id, definition);
        templates.publish(id, IfMatch.any());
        return id;
    }
}
