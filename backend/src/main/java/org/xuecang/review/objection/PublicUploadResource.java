package org.xuecang.review.objection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.xuecang.platform.access.OpenToAll;

/** Files for an objection that is to come. */
@Path("/api/v1/public/notices/{id}/files")
@Tag(name = "public")
@RunOnVirtualThread
class PublicUploadResource {

    @Inject
    PublicObjections objections;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadObjectionFile",
            summary = "Upload a file for an objection to this notice",
            description = "PDF, JPEG or PNG up to 5 MB. Nobody sees it until an objection names it; without one it is"
                    + " removed after a week.")
    @OpenToAll
    public RestResponse<ReceivedFile> upload(@PathParam("id") UUID id, @RestForm("file") FileUpload file) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                ReceivedFile.of(objections.receive(
                        id, file == null ? null : file.uploadedFile(), file == null ? null : file.fileName())));
    }
}
