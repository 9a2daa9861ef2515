package org.xuecang.round;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.xuecang.organisation.Level;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.round.form.DefineFormRequest;
import org.xuecang.round.form.FormContent;
import org.xuecang.round.form.FormService;
import org.xuecang.round.pipeline.DefinePipelineRequest;
import org.xuecang.round.pipeline.PipelineContent;
import org.xuecang.round.pipeline.PipelineContent.Stage;
import org.xuecang.round.pipeline.PipelineService;
import org.xuecang.round.pipeline.TestStages;
import org.xuecang.round.programme.CreateProgrammeRequest;
import org.xuecang.round.programme.ProgrammeDescription;
import org.xuecang.round.programme.ProgrammePermission;
import org.xuecang.round.programme.ProgrammeService;
import org.xuecang.round.rubric.DefineRubricRequest;
import org.xuecang.round.rubric.RubricContent;
import org.xuecang.round.rubric.RubricService;
import org.xuecang.round.template.TemplatePermission;
import org.xuecang.testing.Specimens;

/** Programmes, templates and rounds for the authorisation table. Without an If-Match, what is allowed harms nothing. */
@ApplicationScoped
class RoundSpecimens implements Specimens {

    private static final String READY = "getReadyProgramme";
    private static final String TAKES_READY = "takeReadyProgramme";
    private static final String DOCUMENT = "getTemplateDocument";
    private static final Set<String> OPEN = Set.of(
            "listForms",
            "listRubrics",
            "listPipelines",
            "listProgrammes",
            "listRounds",
            "listStageKinds",
            "listRuleKinds",
            "listReadyProgrammes",
            READY);
    private static final Set<String> CREATE =
            Set.of("createForm", "createRubric", "createPipeline", "createProgramme", "createRound", "importTemplate");
    private static final Set<String> VERBS = Set.of("get", "replace", "publish", "retire");
    private static final Set<String> ON_PROGRAMMES = Set.of("getProgramme", "patchProgramme", "retireProgramme");
    private static final Set<String> WRITES_ROUNDS = Set.of(
            "patchRound",
            "discardRound",
            "openRound",
            "extendRound",
            "closeRound",
            "moveRoundForm",
            "setRoundRules",
            "setRoundQuotas",
            "setRoundStandIns");
    private static final Set<String> READS_ROUNDS = Set.of("getRound", "listRoundQuotas");

    @Inject
    FormService forms;

    @Inject
    RubricService rubrics;

    @Inject
    PipelineService pipelines;

    @Inject
    ProgrammeService programmes;

    @Inject
    RoundService rounds;

    @Inject
    AsSystem system;

    @Override
    public boolean covers(String operationId) {
        return OPEN.contains(operationId)
                || CREATE.contains(operationId)
                || isOnTemplate(operationId)
                || ON_PROGRAMMES.contains(operationId)
                || operationId.equals(TAKES_READY)
                || isOnRound(operationId);
    }

    private static boolean isOnTemplate(String operationId) {
        return operationId.equals(DOCUMENT)
                || template(operationId, "Form")
                || template(operationId, "Rubric")
                || template(operationId, "Pipeline");
    }

    private static boolean template(String operationId, String kind) {
        return operationId.equals("get" + kind + "Version")
                || VERBS.stream().anyMatch(verb -> operationId.equals(verb + kind));
    }

    private static boolean isOnRound(String operationId) {
        return WRITES_ROUNDS.contains(operationId) || READS_ROUNDS.contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        if (operationId.equals(READY)) {
            return new Call(Map.of("code", "brand"), Map.of(), null);
        }
        if (operationId.equals(TAKES_READY)) {
            Map<String, Object> taken = Map.of("organisationId", organisation, "name", "项目" + Ids.next());
            return new Call(Map.of("code", "brand"), Map.of(), taken);
        }
        if (OPEN.contains(operationId)) {
            return Call.of(null);
        }
        if (operationId.equals("createRound")) {
            UUID programme = programme(organisation);
            return Call.of(Map.of("programmeId", programme, "organiserId", organisation));
        }
        if (CREATE.contains(operationId)) {
            return Call.of(Map.of("organisationId", organisation));
        }
        if (ON_PROGRAMMES.contains(operationId)) {
            return Call.on("id", programme(organisation), Map.of());
        }
        if (isOnRound(operationId)) {
            return Call.on("id", round(organisation), Map.of());
        }
        Map<String, String> path =
                Map.of("id", templateOf(operationId, organisation).toString(), "number", "1");
        return new Call(path, Map.of(), Map.of());
    }

    @Override
    public Permission seenBy(String operationId) {
        if (isOnRound(operationId)) {
            return RoundPermission.READ_DRAFT;
        }
        if (ON_PROGRAMMES.contains(operationId)) {
            return ProgrammePermission.READ;
        }
        return isOnTemplate(operationId) ? TemplatePermission.READ : null;
    }

    @Override
    public Set<String> furtherRefusals(String operationId) {
        boolean writes = WRITES_ROUNDS.contains(operationId) || operationId.equals("createRound");
        return writes ? Set.of("not-the-organiser") : Set.of();
    }

    private UUID templateOf(String operationId, UUID organisation) {
        UUID id = Ids.next();
        return inTransaction(() -> {
            if (template(operationId, "Form")) {
                forms.create(id, new DefineFormRequest(organisation, "表" + id, form()));
                forms.publish(id, IfMatch.any());
            } else if (template(operationId, "Rubric")) {
                rubrics.create(id, new DefineRubricRequest(organisation, "标准" + id, rubric()));
                rubrics.publish(id, IfMatch.any());
            } else {
                pipelines.create(id, new DefinePipelineRequest(organisation, "流程" + id, pipeline()));
                pipelines.publish(id, IfMatch.any());
            }
            return id;
        });
    }

    private UUID programme(UUID organisation) {
        UUID id = Ids.next();
        ProgrammeDescription description = new ProgrammeDescription("项目" + id, null, null, null, null);
        return inTransaction(() -> programmes
                .create(id, new CreateProgrammeRequest(organisation, description))
                .id());
    }

    private UUID round(UUID organisation) {
        UUID programme = programme(organisation);
        CreateRoundRequest request =
                new CreateRoundRequest(programme, organisation, 2026, 1, null, Level.COUNTY, Hosting.HERE);
        return inTransaction(() -> rounds.create(Ids.next(), request).id());
    }

    private static FormContent form() {
        String schema = """
                {"type": "object", "additionalProperties": false, "properties":
                    {"name": {"type": "string", "title": "名称", "maxLength": 100}}}
                """;
        return new FormContent(StoredJson.read(schema, JsonNode.class), StoredJson.read("{}", JsonNode.class));
    }

    private static RubricContent rubric() {
        return StoredJson.read("""
                {"step": 1, "criteria": [{"key": "c1", "name": "总体", "points": 100}]}
                """, RubricContent.class);
    }

    private static PipelineContent pipeline() {
        return new PipelineContent(List.of(
                new Stage(TestStages.ENTRY, "申报", "申报", Map.of()),
                new Stage(TestStages.DECISION, "审定", "评审中", Map.of())));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return system.call(() -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
