package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.FormMoves.FormMove;
import org.xuecang.round.event.RoundFormMoved;
import org.xuecang.round.form.FormContent;
import org.xuecang.round.form.FormService;
import org.xuecang.round.form.PublishedForms;
import org.xuecang.round.template.PublishedTemplate;

/** Lets a round go on with another version of its form, its drafts with it. */
@ApplicationScoped
class FormMoveService {

    @Inject
    ApplicationRounds rounds;

    @Inject
    RoundDesk desk;

    @Inject
    FormMoves moves;

    @Inject
    RoundRuleReadiness rules;

    @Inject
    FormService forms;

    @Inject
    PublishedForms published;

    @Inject
    Cases cases;

    @Inject
    Validation validation;

    @Inject
    Event<RoundFormMoved> moved;

    @Inject
    RequestTime time;

    /**
     * What was handed in stays as it is, and is corrected in the version it was handed in with.
     *
     * @throws DomainError 404, 403, 428, 412, 422 also for a version of another form, for the present one, and for
     *     one that lacks what the round's rules ask, 409 {@code
     *     round-not-open}
     */
    @Transactional
    FormMoveView move(UUID id, IfMatch seen, MoveFormRequest request) {
        ApplicationRound round = desk.editable(id, seen);
        Faults faults = validation.of(request);
        UUID before = round.description().formVersionId();
        UUID after = request.formVersionId();
        faults.addIf(after != null && !isOther(before, after), "/formVersionId", "no-other-version");
        faults.throwIfAny();
        rules.ofForm(id, after).throwIfAny();
        round.requireOpened();
        FormMove move = new FormMove(Ids.next(), before, after, request.reason().strip(), time.now());
        MovedDrafts first = cases.moveDrafts(id, move.id(), after);
        ApplicationRound held = rounds.hold(id);
        IfMatch.check(seen, held);
        held.moveForm(after, time.now());
        rounds.flush();
        MovedDrafts all = first.plus(cases.moveDrafts(id, move.id(), after));
        moves.add(move, id, all, desk.callerId());
        moved.fire(new RoundFormMoved(id));
        return new FormMoveView(
                move.id(),
                before,
                after,
                move.reason(),
                published.get(after).changesSince(published.get(before)),
                all.drafts(),
                all.settingAside(),
                move.movedAt());
    }

    private boolean isOther(UUID before, UUID after) {
        Optional<PublishedTemplate<FormContent>> wanted = forms.published(after);
        UUID form = forms.published(before).orElseThrow().templateId();
        return !before.equals(after)
                && wanted.filter(version -> version.templateId().equals(form)).isPresent();
    }
}
