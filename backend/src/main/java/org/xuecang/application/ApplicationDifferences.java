package org.xuecang.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.application.ApplicationDesk.Case;
import org.xuecang.application.ApplicationDifferenceView.Answer;
import org.xuecang.application.ApplicationDifferenceView.Change;
import org.xuecang.application.ApplicationDifferenceView.HandedIn;
import org.xuecang.application.ApplicationParts.Revision;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.round.form.AnswerChange;
import org.xuecang.round.form.AnswerLeaf;
import org.xuecang.round.form.PublishedForm;
import org.xuecang.round.form.PublishedForms;

/**
 * Tells what changed between two handings-in. They are compared as they are stored: so a phone number that became another
 * is told also to those who see both masked alike.
 */
@ApplicationScoped
class ApplicationDifferences {

    @Inject
    ApplicationDesk desk;

    @Inject
    ApplicationParts parts;

    @Inject
    ApplicationHistory history;

    @Inject
    ApplicationFiles files;

    @Inject
    SealedAnswers sealed;

    @Inject
    PublishedForms forms;

    /**
     * @param since the one that it is compared with
     * @throws org.xuecang.platform.problem.DomainError 404 for what the caller may not see, and for what was not handed in
     */
    ApplicationDifferenceView of(UUID id, int number, int since) {
        Case found = desk.seen(id);
        Side before = side(found, since);
        Side after = side(found, number);
        Map<Integer, String> writers = history.handedInBy(id);
        Map<String, String> names = files.names(id);
        boolean isOtherForm =
                !before.revision().formVersionId().equals(after.revision().formVersionId());
        return new ApplicationDifferenceView(
                id,
                handedIn(before, writers),
                handedIn(after, writers),
                isOtherForm ? after.form().changesSince(before.form()) : List.of(),
                after.form().difference(before.form(), before.stored(), after.stored()).stream()
                        .map(change -> change(change, before, after, names))
                        .toList());
    }

    /** One handing-in as it is stored, and as the caller reads it. */
    private record Side(Revision revision, PublishedForm form, ObjectNode stored, ObjectNode shown) {}

    private Side side(Case found, int number) {
        UUID id = found.application().id();
        Revision revision = parts.revision(id, number).orElseThrow(PlatformProblem.NOT_FOUND::error);
        PublishedForm form = forms.get(revision.formVersionId());
        ObjectNode shown = found.isWritten()
                ? sealed.whole(id, form, revision.answers())
                : sealed.masked(id, form, revision.answers());
        return new Side(revision, form, StoredJson.read(revision.answers(), ObjectNode.class), shown);
    }

    private static HandedIn handedIn(Side side, Map<Integer, String> writers) {
        Revision revision = side.revision();
        return new HandedIn(
                revision.number(), revision.title(), revision.submittedAt(), writers.get(revision.number()));
    }

    private static Change change(AnswerChange change, Side before, Side after, Map<String, String> names) {
        List<String> titles = change.to() == null
                ? before.form().titles(change.from())
                : after.form().titles(change.to());
        boolean isTold = change.what() != AnswerChange.What.MOVED;
        return new Change(
                change.what(),
                change.from(),
                change.to(),
                titles,
                isTold ? answers(before, change.from(), names) : List.of(),
                answers(after, change.to(), names));
    }

    /** Empty for no pointer. */
    private static List<Answer> answers(Side side, String pointer, Map<String, String> names) {
        return pointer == null
                ? List.of()
                : side.form().leaves(pointer, side.shown().at(pointer)).stream()
                        .map(leaf -> answer(side.form(), pointer, leaf, names))
                        .toList();
    }

    private static Answer answer(PublishedForm form, String pointer, AnswerLeaf leaf, Map<String, String> names) {
        List<String> titles =
                leaf.titles().subList(form.titles(pointer).size(), leaf.titles().size());
        JsonNode value = leaf.value();
        if (value.isBoolean()) {
            return new Answer(titles, null, value.booleanValue(), null);
        }
        String text = value.asText();
        return form.isFile(leaf.pointer())
                ? new Answer(titles, names.getOrDefault(text, text), null, UUID.fromString(text))
                : new Answer(titles, form.shownAt(leaf.pointer(), text), null, null);
    }
}
