package org.xuecang.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.ApplicationDesk.Case;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Rounds;
import org.xuecang.round.form.FormContent;
import org.xuecang.round.form.PublishedForm;
import org.xuecang.round.form.PublishedForms;

/** Begins applications, keeps what is written, and shows them. */
@ApplicationScoped
public class ApplicationService {

    @Inject
    RoundApplications applications;

    @Inject
    ApplicationDesk desk;

    @Inject
    ApplicationViews views;

    @Inject
    ApplicationList list;

    @Inject
    ApplicationParts parts;

    @Inject
    ApplicationFiles files;

    @Inject
    AnswerPrefill prefill;

    @Inject
    SealedAnswers sealed;

    @Inject
    PublishedForms forms;

    @Inject
    Rounds rounds;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    Page<ApplicationSummary> list(ApplicationFilter filter, PageRequest page) {
        return list.page(filter, page);
    }

    ApplicationView get(UUID id) {
        return views.of(desk.seen(id));
    }

    /** For who may see the application; forms as such are staff's. */
    FormContent form(UUID id) {
        return forms.get(views.formOf(desk.seen(id))).content();
    }

    /** @throws DomainError 404 also for a revision that was not handed in */
    ApplicationRevisionView revision(UUID id, int number) {
        Case found = desk.seen(id);
        return parts.revision(id, number)
                .map(revision -> views.revision(found, revision))
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    /** @throws DomainError 403, 422, 409 {@code round-closed}, {@code unit-not-called}, {@code round-takes-finished-work} */
    @Transactional
    public ApplicationView create(UUID id, CreateApplicationRequest request) {
        Optional<OpenRound> round = Optional.ofNullable(request.roundId()).flatMap(rounds::find);
        Set<UUID> own = gate.caller().scopesOf(ApplicationPermission.CREATE);
        Set<UUID> called = round.map(open -> rounds.called(open.id(), own)).orElse(Set.of());
        UUID unit = request.unitId() == null ? theOnly(called) : request.unitId();
        gate.require(ApplicationPermission.CREATE, unit == null ? first(own) : unit);
        Faults faults = validation.of(request);
        faults.addIf(round.isEmpty() && faults.isClean("/roundId"), "/roundId", "unknown-reference");
        faults.addIf(
                unit == null && round.isPresent(),
                "/unitId",
                called.isEmpty() ? "unit-or-invitation" : "unit-to-choose");
        faults.throwIfAny();
        return begin(id, request.roundId(), unit, gate.caller().userId());
    }

    private static UUID theOnly(Set<UUID> called) {
        return called.size() == 1 ? first(called) : null;
    }

    private static UUID first(Set<UUID> ids) {
        return ids.stream().findFirst().orElse(null);
    }

    /** For who was let in: by their own unit, or by an invitation. Of a round that has opened. */
    ApplicationView begin(UUID id, UUID roundId, UUID unit, UUID applicant) {
        OpenRound round = rounds.find(roundId, unit, Set.of(applicant)).orElseThrow();
        round.requireNotClosed();
        if (SubmissionStage.takesFinishedOnly(round)) {
            throw ApplicationProblem.ROUND_TAKES_FINISHED_WORK.error();
        }
        if (rounds.called(round.id(), Set.of(unit)).isEmpty()) {
            throw ApplicationProblem.UNIT_NOT_CALLED.error();
        }
        UUID formVersion = rounds.holdForm(round.id());
        RoundApplication application =
                new RoundApplication(id, round.id(), unit, applicant, formVersion, "{}", time.now());
        applications.persistAndFlush(application);
        PublishedForm form = forms.get(formVersion);
        ObjectNode known = prefill.of(form, round, unit, applicant);
        application.write(null, sealed.seal(id, form, known), time.now());
        parts.happened(application, ApplicationEventKind.BEGUN, null);
        return views.written(new Case(application, round, true));
    }

    /** @throws DomainError 404, 403, 428, 412, 422 for what has no place in the form, 409 {@code application-not-editable} */
    @Transactional
    public ApplicationView patch(UUID id, IfMatch seen, MergePatch patch) {
        Case found = desk.written(id, seen);
        RoundApplication application = found.application();
        PublishedForm form = forms.get(application.formVersionId());
        ObjectNode before = sealed.whole(id, form, application.answers());
        ApplicationDraft wanted = patch.applyTo(new ApplicationDraft(application.draftTitle(), before))
                .reckoned(form);
        Faults faults = validation.of(wanted);
        if (wanted.answers() != null) {
            faults.addAll(form.draft(wanted.answers()), "/answers");
            files.check(id, form, wanted.answers(), faults);
        }
        faults.throwIfAny();
        application.requireEditable();
        files.attach(id, form, wanted.answers());
        application.write(strip(wanted.title()), sealed.seal(id, form, wanted.answers()), time.now());
        return views.written(found);
    }

    private static String strip(String title) {
        return title == null || title.isBlank() ? null : title.strip();
    }

    /** @throws DomainError 404, 403, 428, 412, 409 {@code application-elsewhere} once it was handed in */
    @Transactional
    void discard(UUID id, IfMatch seen) {
        desk.written(id, seen).application().discard(time.now());
        applications.flush();
    }

    /**
     * Not of what was handed in: rules and conflicts count with those who wrote it.
     *
     * @throws DomainError 404 also for who is no member, 403, 428, 412, 409 {@code application-not-editable}, {@code round-closed}
     */
    @Transactional
    ApplicationView removeMember(UUID id, UUID userId, IfMatch seen) {
        Case found = desk.written(id, seen);
        found.application().requireEditable();
        found.requireTimeOfDraft();
        if (!parts.removeMember(id, userId)) {
            throw PlatformProblem.NOT_FOUND.error();
        }
        found.application().touch(time.now());
        parts.happened(found.application(), ApplicationEventKind.MEMBER_LEFT, null);
        boolean stays = !userId.equals(gate.caller().userId());
        return views.written(new Case(found.application(), found.round(), stays));
    }
}
