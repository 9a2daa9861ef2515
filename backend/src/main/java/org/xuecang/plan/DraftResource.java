package org.xuecang.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.contract.PatchOf;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;

@Path("/api/v1/plans/{id}/draft")
@RunOnVirtualThread
@Tag(name = "plans")
public class DraftResource {

    @Inject
    PlanService plans;

    @Inject
    DraftService drafts;

    @Inject
    PublicationService publication;

    @Inject
    BindingService bindings;

    @GET
    @Operation(operationId = "getPlanDraft", summary = "The version that is being worked on")
    @Requires("plan.read-draft")
    public PlanView get(@PathParam("id") UUID id) {
        return plans.draft(id);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "patchPlanDraft", summary = "Change title, number, issuer, days, addressees or period")
    @Requires("plan.edit")
    public PlanView patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @PatchOf(DraftHeadPatch.class)
                    @Example(name = "title", value = "{\"title\": \"2024 年工作要点\", \"periodEnd\": \"2024-12-31\"}")
                    MergePatch patch) {
        return drafts.patchHead(id, seen, patch.changes());
    }

    @PUT
    @Path("/content")
    @Operation(
            operationId = "replacePlanContent",
            summary = "Write the whole content; a node without id is new, one that is missing is removed")
    @Requires("plan.edit")
    public PlanView replace(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, PlanContent content) {
        return drafts.replaceContent(id, seen, content);
    }

    @POST
    @Path("/nodes")
    @Operation(operationId = "addPlanNode", summary = "Add a section, duty, key task, item, target or responsibility")
    @Requires("plan.edit")
    public PlanView add(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, AddNodeRequest request) {
        return drafts.addNode(id, seen, request);
    }

    @PATCH
    @Path("/nodes/{nodeId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "patchPlanNode", summary = "Change one node's fields")
    @Requires("plan.edit")
    public PlanView patchNode(
            @PathParam("id") UUID id,
            @PathParam("nodeId") UUID nodeId,
            @HeaderParam("If-Match") IfMatch seen,
            @PatchOf(NodePatch.class) @Example(name = "due", value = "{\"due\": \"2024-10-31\"}") MergePatch patch) {
        return drafts.patchNode(id, seen, nodeId, patch.changes());
    }

    @POST
    @Path("/nodes/{nodeId}/move")
    @Operation(operationId = "movePlanNode", summary = "Put a node elsewhere; it keeps its id")
    @Requires("plan.edit")
    public PlanView move(
            @PathParam("id") UUID id,
            @PathParam("nodeId") UUID nodeId,
            @HeaderParam("If-Match") IfMatch seen,
            MoveNodeRequest request) {
        return drafts.moveNode(id, seen, nodeId, request);
    }

    @DELETE
    @Path("/nodes/{nodeId}")
    @Operation(operationId = "removePlanNode", summary = "Remove a node with all below it")
    @Requires("plan.edit")
    public PlanView remove(
            @PathParam("id") UUID id, @PathParam("nodeId") UUID nodeId, @HeaderParam("If-Match") IfMatch seen) {
        return drafts.removeNode(id, seen, nodeId);
    }

    @POST
    @Path("/binding-suggestions")
    @Operation(
            operationId = "suggestBindings",
            summary = "Which organisations and groups the unbound names may mean, by their names on the plan's day")
    @Requires("plan.edit")
    public List<BindingSuggestion> suggest(@PathParam("id") UUID id) {
        return bindings.suggest(id);
    }

    @GET
    @Path("/faults")
    @Operation(operationId = "listDraftFaults", summary = "Everything that stops the draft from being published")
    @Requires("plan.read-draft")
    public List<DraftFaultView> faults(@PathParam("id") UUID id) {
        return publication.faults(id);
    }

    @POST
    @Path("/discarding")
    @Operation(
            operationId = "discardDraft",
            summary = "Give the draft up; a plan that was never published goes with it")
    @Requires("plan.edit")
    public PlanView discard(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return drafts.discard(id, seen);
    }
}
