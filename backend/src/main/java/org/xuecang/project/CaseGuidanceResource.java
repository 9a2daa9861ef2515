package org.xuecang.project;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;

/** The mentor of an application and the advice that it had. */
@Path("/api/v1/applications/{id}")
@Tag(name = "projects")
@RunOnVirtualThread
class CaseGuidanceResource {

    @Inject
    IncubationService incubation;

    @Inject
    MentorService mentors;

    @GET
    @Path("/guidance")
    @Operation(
            operationId = "getGuidance",
            summary = "Show the advice that an item had, in this application and in those that it continues",
            description = "To whoever sees the application, and to its mentor.")
    @Requires(Requires.SIGNED_IN)
    public GuidanceView get(@PathParam("id") UUID id) {
        return mentors.of(id);
    }

    @POST
    @Path("/guidance-answers")
    @Operation(
            operationId = "answerAdvice",
            summary = "Say what was done about a piece of advice",
            description = "By who writes the application. Nothing of it changes afterwards.")
    @Requires(Requires.SIGNED_IN)
    public GuidanceView answer(
            @PathParam("id") UUID id, @Example(name = "done", value = """
                {"adviceId": "0190a0e0-0000-7000-8000-000000000601", "text": "已按建议补充了课程简介和学员反馈。"}
                """) AnswerAdviceRequest request) {
        return mentors.answer(id, request);
    }

    @POST
    @Path("/continuation")
    @Operation(
            operationId = "continueApplication",
            summary = "Say which earlier application one continues, so that its advice is read beside it",
            description =
                    "By who writes it, or who handles it. Whoever advised the earlier one does not review this one.")
    @Requires(Requires.SIGNED_IN)
    public GuidanceView continueFrom(
            @PathParam("id") UUID id, @Example(name = "earlier", value = """
                {"earlierId": "0190a0e0-0000-7000-8000-000000000401"}
                """) ContinueApplicationRequest request) {
        return incubation.continueFrom(id, request);
    }

    @POST
    @Path("/mentorships")
    @Operation(
            operationId = "nameMentor",
            summary = "Ask an expert to advise a case that is incubated",
            description = "In the place of whom was asked or advised it before. Nobody who stands in conflict with it.")
    @Requires("incubation.manage")
    public GuidanceView name(
            @PathParam("id") UUID id, @Example(name = "expert", value = """
                {"mentorId": "0190a0e0-0000-7000-8000-000000000114"}
                """) NameMentorRequest request) {
        return incubation.name(id, request);
    }

    @POST
    @Path("/incubation-conclusion")
    @Operation(
            operationId = "concludeIncubation",
            summary = "Say that a case has come to the end of its incubation; it goes on",
            description = "Before its day, or with less advice than it should have had, only with a reason.")
    @Requires("incubation.manage")
    public GuidanceView conclude(
            @PathParam("id") UUID id,
            @Example(name = "early", value = "{\"reason\": \"建设任务已提前完成。\"}") ConcludeIncubationRequest request) {
        return incubation.conclude(id, request);
    }
}
