package org.xuecang.review.message;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

/** Messages of a round that wait to be read before they go. */
@Path("/api/v1/rounds/{id}")
@Tag(name = "round-messages", description = "Messages of a round that wait to be read before they go")
@RunOnVirtualThread
class MessageResource {

    @Inject
    MessageService messages;

    @Inject
    MessageSettings settings;

    @GET
    @Path("/messages")
    @Operation(
            operationId = "listRoundMessages",
            summary = "Messages of a round, those of the newest act first",
            description = "One a recipient and act, whatever number of cases it is about.")
    @Requires("round-message.read")
    public Page<MessageSummary> list(
            @PathParam("id") UUID id,
            @QueryParam("batch") UUID batch,
            @QueryParam("state") MessageState state,
            @QueryParam("recipient") @Size(max = 100) String recipient,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return messages.list(id, new MessageList.Filter(batch, state, recipient), new PageRequest(limit, cursor));
    }

    @GET
    @Path("/messages/{messageId}")
    @Operation(
            operationId = "getRoundMessage",
            summary = "A message as its recipient will read it, or has",
            description = "Before it goes it says what holds now, in the recipient's language.")
    @Requires("round-message.read")
    public MessageView get(@PathParam("id") UUID id, @PathParam("messageId") UUID messageId) {
        return messages.get(id, messageId);
    }

    @PUT
    @Path("/messages/{messageId}/state")
    @Operation(
            operationId = "changeRoundMessage",
            summary = "Hold a message back, leave its recipient out, or let it wait again",
            description = "409 where it has gone.")
    @Requires("round-message.send")
    public MessageView change(
            @PathParam("id") UUID id,
            @PathParam("messageId") UUID messageId,
            @Example(name = "left out", value = "{\"state\": \"REMOVED\", \"reason\": \"已当面告知。\"}")
                    ChangeMessageRequest request) {
        return messages.change(id, messageId, request);
    }

    @GET
    @Path("/message-batches")
    @Operation(operationId = "listMessageBatches", summary = "What acts of a round have to tell, the newest first")
    @Requires("round-message.read")
    public Page<MessageBatchView> batches(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return messages.batches(id, new PageRequest(limit, cursor));
    }

    @PUT
    @Path("/message-batches/{batchId}/words")
    @Operation(
            operationId = "writeMessageWords",
            summary = "Add something to the messages of an act that have not gone",
            description = "What has gone stays as it was read.")
    @Requires("round-message.send")
    public MessageBatchView write(
            @PathParam("id") UUID id,
            @PathParam("batchId") UUID batchId,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "where", value = "{\"words\": \"证书请于7月10日后到市教育局领取。\"}") WriteWordsRequest request) {
        return messages.write(id, batchId, seen, request);
    }

    @POST
    @Path("/message-sending")
    @Operation(
            operationId = "sendRoundMessages",
            summary = "Send what waits",
            description =
                    "Each message once, with what holds at this moment; one that has nothing to say any more is dropped."
                            + " Sent again, nothing happens.")
    @Requires("round-message.send")
    public SentMessages send(
            @PathParam("id") UUID id,
            @Example(name = "all", value = "{\"batchId\": null}") SendMessagesRequest request) {
        return messages.send(id, request);
    }

    @GET
    @Path("/message-setting")
    @Operation(operationId = "getMessageSetting", summary = "Whether a round's messages wait to be read")
    @Requires("round-message.read")
    public MessageSetting setting(@PathParam("id") UUID id) {
        return settings.read(id);
    }

    @PUT
    @Path("/message-setting")
    @Operation(
            operationId = "setMessageSetting",
            summary = "Let a round's messages wait to be read, or go at once",
            description = "For what is told from now on; what waits goes on waiting.")
    @Requires("round-message.send")
    public MessageSetting set(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "at once", value = "{\"atOnce\": true}") SetMessageSettingRequest request) {
        return settings.set(id, seen, request);
    }
}
