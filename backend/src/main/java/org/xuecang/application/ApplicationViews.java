package org.xuecang.application;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
    DraftMoves moves;

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
        Shown shown = shown(found);
        PublishedForm form = forms.get(shown.formVersionId());
        boolean returned = application.state() == ApplicationState.RETURNED;
        return new ApplicationView(
                application.id(),
                round.id(),
                round.title(),
                round.closesAt(),
                shown.formVersionId(),
                application.unitId(),
                name(application.unitId()),
                application.applicantId(),
                people.names(Set.of(application.applicantId())).get(application.applicantId()),
                parts.members(application.id()),
                shown.title(),
                shown.answers(),
                files.of(application.id(), form, shown.answers()),
                found.isWritten() ? moves.shown(application).orElse(null) : null,
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
        PublishedForm form = forms.get(revision.formVersionId());
        ObjectNode answers = found.isWritten()
                ? sealed.whole(application.id(), form, revision.answers())
                : sealed.masked(application.id(), form, revision.answers());
        return new ApplicationRevisionView(
                application.id(),
                revision.number(),
                revision.title(),
                revision.formVersionId(),
                answers,
                revision.submittedAt(),
                VersionCode.of(application.id() + " " + revision.number() + " " + revision.answers()));
    }

    private record Shown(String title, UUID formVersionId, ObjectNode answers) {}

    /** The version of the form that its answers, as the caller sees them, were written in. */
    UUID formOf(Case found) {
        return shown(found).formVersionId();
    }

    /** What is being written is its writers' until they hand it in; to all others it is as it was handed in last. */
    private Shown shown(Case found) {
        RoundApplication application = found.application();
        UUID id = application.id();
        if (found.isWritten()) {
            UUID version = application.formVersionId();
            return new Shown(
                    application.draftTitle(), version, sealed.whole(id, forms.get(version), application.answers()));
        }
        return parts.revision(id, application.revision())
                .map(last -> new Shown(
                        application.title(),
                        last.formVersionId(),
                        sealed.masked(id, forms.get(last.formVersionId()), last.answers())))
                .orElseGet(() -> new Shown(
                        application.title(), application.formVersionId(), JsonNodeFactory.instance.objectNode()));
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
