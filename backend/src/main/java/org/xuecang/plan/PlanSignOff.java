package org.xuecang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.plan.event.PlanPublished;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.signoff.ContentHash;
import org.xuecang.signoff.SignOffSubjects;
import org.xuecang.signoff.SubjectPlace;
import org.xuecang.signoff.event.SignOffApproved;
import org.xuecang.signoff.event.SignOffReturned;
import org.xuecang.signoff.event.SignOffWithdrawn;

/** What a sign-off means for a version of a plan: approved it is published at once, sent back it may be edited again. */
@ApplicationScoped
class PlanSignOff implements SignOffSubjects {

    static final String SUBJECT_TYPE = "plan-version";

    @Inject
    PlanVersions versions;

    @Inject
    WorkPlans plans;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    @Inject
    Event<PlanPublished> published;

    /** All that a signature stands for. */
    private record Signed(
            int year, LocalDate periodStart, LocalDate periodEnd, int number, String reason, PlanContent content) {}

    static String hash(WorkPlan plan, PlanVersion version) {
        return ContentHash.of(StoredJson.write(new Signed(
                plan.year(),
                plan.periodStart(),
                plan.periodEnd(),
                version.number(),
                version.reason(),
                version.content())));
    }

    @Override
    public String subjectType() {
        return SUBJECT_TYPE;
    }

    @Override
    public Optional<String> contentHash(UUID versionId) {
        return versions.findByIdOptional(versionId).map(version -> hash(plans.findById(version.planId()), version));
    }

    /** A discarded version is shown nowhere. */
    @Override
    public Optional<SubjectPlace> place(UUID versionId) {
        return versions.findByIdOptional(versionId)
                .filter(version -> version.state() != PlanVersionState.DISCARDED)
                .map(version -> new SubjectPlace(version.planId(), version.number()));
    }

    @Override
    public Condition readable(String subjectIdColumn) {
        Condition drafts = gate.furtherWhere(PlanPermission.READ_DRAFT, "p.organisation_id");
        return new Condition(
                subjectIdColumn + " in (select v.id from plan_version v join work_plan p on p.id = v.plan_id where "
                        + drafts.sql() + ")",
                drafts.parameters());
    }

    void approved(@Observes SignOffApproved event) {
        withVersion(event.subjectType(), event.subjectId(), version -> {
            WorkPlan plan = plans.findById(version.planId());
            version.publish(time.now());
            plan.publish(time.now());
            plans.flush();
            published.fire(new PlanPublished(plan.id(), version.id(), version.number(), plan.organisationId()));
        });
    }

    void returned(@Observes SignOffReturned event) {
        withVersion(event.subjectType(), event.subjectId(), this::reopen);
    }

    void withdrawn(@Observes SignOffWithdrawn event) {
        withVersion(event.subjectType(), event.subjectId(), this::reopen);
    }

    private void reopen(PlanVersion version) {
        version.reopen();
        plans.findById(version.planId()).touch(time.now());
    }

    private void withVersion(String subjectType, UUID versionId, Consumer<PlanVersion> work) {
        if (SUBJECT_TYPE.equals(subjectType)) {
            work.accept(versions.findById(versionId));
        }
    }
}
