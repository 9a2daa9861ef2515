package org.xuecang.review.objection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.access.OpenToAll;
import org.xuecang.platform.contract.Example;

/** Objections of everybody. */
@Path("/api/v1/public/notices/{id}/objections")
@Tag(name = "public", description = "What needs no account")
@RunOnVirtualThread
class PublicObjectionResource {

    @Inject
    PublicObjections objections;

    @POST
    @Operation(
            operationId = "submitObjection",
            summary = "Object to a case of a public notice",
            description = "Until its last day ends, Asia/Shanghai. Name and phone number are kept encrypted.")
    @OpenToAll
    public RestResponse<MadeObjection> submit(
            @PathParam("id") UUID id, @Example(name = "signed", value = """
                {"applicationId": "0190a0e0-0000-7000-8000-000000000401", "name": "王芳", "phone": "13800000000",
                 "text": "所列活动并未举办。"}
                """) SubmitObjectionRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, objections.submit(id, request));
    }
}
