package org.xuecang.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.ApplicationDesk.Case;
import org.xuecang.identity.AppUsers;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.VersionCode;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundView;
import org.xuecang.round.form.PublishedForm;
import org.xuecang.round.form.PublishedForms;

/** Shows an application to its caller. */
@ApplicationScoped
class ApplicationViews {

    @Inject
    RoundApplications applications;

    @Inject
    ApplicationParts parts;

    @Inject
    Endorsements endorsements;

    @Inject
    ApplicationFiles files;

    @Inject
    ApplicationActions actions;

    @Inject
    SealedAnswers sealed;

    @Inject
    PublishedForms forms;

    @Inject
    CaseRules rules;

    @Inject
    KnownOrganisations organisations;

    @Inject
    AppUsers people;

    @Inject
    RequestTime time;

    /** What was written, as it is now stored. */
    ApplicationView written(Case found) {
        applications.flush();
        return of(found);
    }

    ApplicationView of(Case found) {
        RoundApplication application = found.application();
        OpenRound round = found.round();
        PublishedForm form = forms.get(round.formVersionId());
        Shown shown = shown(found, form);
        boolean returned = application.state() == ApplicationState.RETURNED;
        return new ApplicationView(
                application.id(),
                round.id(),
                round.title(),
                round.closesAt(),
                round.formVersionId(),
                application.unitId(),
                name(application.unitId()),
                application.applicantId(),
                people.names(Set.of(application.applicantId())).get(application.applicantId()),
                parts.members(application.id()),
                shown.title(),
                shown.answers(),
                files.of(application.id(), form, shown.answers()),
                application.state(),
                application.stageId().orElse(null),
                found.stage().map(RoundView.Stage::kind).orElse(null),
                steps(application, round),
                returned ? parts.lastReturn(application.id()).orElse(null) : null,
                application.correctUntil(),
                found.stage().map(RoundView.Stage::endsAt).orElse(null),
                application.revision(),
                application.receiptNumber(),
                application.submittedAt(),
                endorsements.find(application.id()).orElse(null),
                parts.checks(application.id()),
                actions.of(found),
                application.changedAt(),
                application.version());
    }

    ApplicationRevisionView revision(Case found, ApplicationParts.Revision revision) {
        RoundApplication application = found.application();
        PublishedForm form = forms.get(found.round().formVersionId());
        ObjectNode answers = found.isWritten()
                ? sealed.whole(application.id(), form, revision.answers())
                : sealed.masked(application.id(), form, revision.answers());
        return new ApplicationRevisionView(
                application.id(),
                revision.number(),
                revision.title(),
                answers,
                revision.submittedAt(),
                VersionCode.of(application.id() + " " + revision.number() + " " + revision.answers()));
    }

    private record Shown(String title, ObjectNode answers) {}

    /** What is being written is its writers' until they hand it in; to all others it is as it was handed in last. */
    private Shown shown(Case found, PublishedForm form) {
        RoundApplication application = found.application();
        UUID id = application.id();
        if (found.isWritten()) {
            return new Shown(application.draftTitle(), sealed.whole(id, form, application.answers()));
        }
        String answers = parts.revision(id, application.revision())
                .map(ApplicationParts.Revision::answers)
                .orElse("{}");
        return new Shown(application.title(), sealed.masked(id, form, answers));
    }

    private String name(UUID unit) {
        Map<UUID, String> names = organisations.names(List.of(unit), time.today());
        return names.getOrDefault(unit, "");
    }

    private List<ApplicationView.Step> steps(RoundApplication application, OpenRound round) {
        List<RoundView.Stage> stages = way(application, round);
        boolean decided = !application.isEditable() && application.stageId().isEmpty();
        int current =
                decided ? stages.size() : position(stages, application.stageId().orElse(null));
        List<ApplicationView.Step> steps = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            ApplicationView.Progress progress = i < current
                    ? ApplicationView.Progress.DONE
                    : i == current ? ApplicationView.Progress.CURRENT : ApplicationView.Progress.AHEAD;
            String name = stages.get(i).applicantName();
            ApplicationView.Step last = steps.isEmpty() ? null : steps.getLast();
            if (last != null && last.name().equals(name)) {
                steps.set(steps.size() - 1, new ApplicationView.Step(name, joined(last.progress(), progress)));
            } else {
                steps.add(new ApplicationView.Step(name, progress));
            }
        }
        return steps;
    }

    /** What is not selected has no steps behind the decision, and what was left over none behind where it stood. */
    private List<RoundView.Stage> way(RoundApplication application, OpenRound round) {
        List<RoundView.Stage> stages = round.stages();
        if (application.state() != ApplicationState.NOT_SELECTED) {
            return stages;
        }
        return parts.ending(application.id())
                .map(ending -> stages.subList(0, position(stages, ending.stageId()) + 1))
                .orElseGet(() -> stages.stream().filter(rules::isUpToDecision).toList());
    }

    /** Of two neighbours that are one step: it is done with the second, and current with either. */
    private static ApplicationView.Progress joined(ApplicationView.Progress first, ApplicationView.Progress second) {
        return first == second ? first : ApplicationView.Progress.CURRENT;
    }

    private static int position(List<RoundView.Stage> stages, UUID stage) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(stage)) {
                return i;
            }
        }
        return 0;
    }
}
