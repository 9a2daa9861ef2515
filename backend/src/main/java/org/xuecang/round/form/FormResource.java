package org.xuecang.round.form;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.Created;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;
import org.xuecang.round.template.TemplateSort;
import org.xuecang.round.template.TemplateSummary;

/** What applicants fill in. */
@Path("/api/v1/forms")
@Tag(name = "forms", description = "What applicants fill in: JSON Schema with hints")
@RunOnVirtualThread
class FormResource {

    private static final String EXAMPLE = """
            {"name": "优质项目化基地申报表", "content": {
                "schema": {"type": "object", "additionalProperties": false, "required": ["name"],
                    "properties": {"name": {"type": "string", "title": "基地名称", "maxLength": 100}}},
                "hints": {}}}
            """;

    @Inject
    FormService forms;

    @GET
    @Operation(operationId = "listForms", summary = "List forms by name")
    @Requires("round-template.read")
    public Page<TemplateSummary> list(
            @QueryParam("name") @Size(max = 100) String name,
            @QueryParam("retired") @Schema(description = "Only those in use, or only those no longer") Boolean retired,
            @QueryParam("sort") @SortedBy(TemplateSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return forms.list(name, retired, new PageRequest(limit, cursor, sort));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getForm", summary = "Show a form, what stops it from being published and its versions")
    @Requires("round-template.read")
    public FormView get(@PathParam("id") UUID id) {
        return FormView.of(forms.get(id));
    }

    @POST
    @Operation(operationId = "createForm", summary = "Create a form; it may be unfinished")
    @Requires("round-template.edit")
    public RestResponse<FormView> create(@Example(name = "form", value = EXAMPLE) DefineFormRequest request) {
        FormView created = FormView.of(forms.create(Ids.next(), request));
        return Created.in("forms", created.id(), created);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "replaceForm", summary = "Write a form anew; published versions stay as they are")
    @Requires("round-template.edit")
    public FormView replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "form", value = EXAMPLE) DefineFormRequest request) {
        return FormView.of(forms.replace(id, seen, request));
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishForm",
            summary = "Publish the form as its next version",
            description = "Rounds name a version; one that is published never changes again.")
    @Requires("round-template.edit")
    public FormView publish(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return FormView.of(forms.publish(id, seen));
    }

    @POST
    @Path("/{id}/retirement")
    @Operation(operationId = "retireForm", summary = "Make no further round with a form")
    @Requires("round-template.edit")
    public FormView retire(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return FormView.of(forms.retire(id, seen));
    }

    @GET
    @Path("/{id}/versions/{number}")
    @Operation(operationId = "getFormVersion", summary = "Show a published version of a form")
    @Requires("round-template.read")
    public FormVersionView version(@PathParam("id") UUID id, @PathParam("number") int number) {
        return FormVersionView.of(forms.version(id, number));
    }
}
