package org.xuecang.platform.file;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.http.Created;

@Path("/api/v1/files")
@Tag(name = "files")
@RunOnVirtualThread
class FileResource {

    @Inject
    FileService files;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadFile",
            summary = "Upload a file",
            description =
                    "Upload first, then name the file's id where it belongs. Only the uploader sees it until then;"
                            + " what is attached to nothing is removed after a week. A file whose state is SCANNING may be"
                            + " named already; until the virus scanner has looked at it nobody else sees it.")
    @APIResponse(
            responseCode = "201",
            description = "The file",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FileView.class)))
    @Requires(Requires.SIGNED_IN)
    public RestResponse<FileView> upload(
            @RestForm("file") FileUpload file,
            @RestForm("purpose") @Size(max = 100) @Schema(description = "What it is for") String purpose,
            @QueryParam("dryRun") @Parameter(description = "Checks only; nothing is kept") boolean dryRun) {
        FileView stored =
                files.upload(file == null ? null : file.uploadedFile(), file == null ? null : file.fileName(), purpose);
        return Created.in("files", stored.id(), stored);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFile", summary = "What is known of a file")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FileView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    @Requires(Requires.SIGNED_IN)
    public FileView get(@PathParam("id") UUID id) {
        return files.view(id);
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "downloadFile",
            summary = "Download a file",
            description = "Answers with the file's own media type, always as an attachment. Nobody reads a file that"
                    + " the virus scanner has yet to look at, or in which it found something.")
    @APIResponse(
            responseCode = "200",
            description = "The content",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    @Requires(Requires.SIGNED_IN)
    public RestResponse<InputStream> content(@PathParam("id") UUID id) {
        return Download.of(files.content(id));
    }
}
