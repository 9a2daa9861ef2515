package org.xuecang.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.Printed;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.IfMatch;

/** What experts of a blind stage get of an application. */
@Path("/api/v1/applications/{id}")
@Tag(name = "reviews")
@RunOnVirtualThread
class BlindFileResource {

    @Inject
    BlindFileService files;

    @GET
    @Path("/blind-copy")
    @Operation(
            operationId = "getBlindCopy",
            summary = "Show an application as experts get it who must not know whose it is, as it is printed",
            description = "For those who oversee or handle the case, in a round with a blind stage.")
    @Requires("review.read")
    public Printed<BlindCopySheet> copy(@PathParam("id") UUID id) {
        return files.copy(id);
    }

    @GET
    @Path("/blind-files")
    @Operation(
            operationId = "getBlindFiles",
            summary = "Show which of an application's files experts of a blind stage get, and why not the others",
            description = "For those who oversee or handle the case, in a round with a blind stage.")
    @Requires("review.read")
    public BlindFilesView get(@PathParam("id") UUID id) {
        return files.get(id);
    }

    @PUT
    @Path("/blind-files/{fileId}")
    @Operation(
            operationId = "putBlindFile",
            summary = "Say whether experts of a blind stage get a file, or put a clean one in its place",
            description =
                    "What comes in its place is gone through as the file itself was: metadata is taken out, and it is"
                            + " refused where a word in it tells whose the case is.")
    @Requires("review.assign")
    public BlindFilesView put(
            @PathParam("id") UUID id,
            @PathParam("fileId") UUID fileId,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "looked-at", value = "{\"shown\": true}") PutBlindFileRequest request) {
        return files.put(id, fileId, seen, request);
    }
}
