package org.xuecang.application;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.FormMoves;
import org.xuecang.round.FormMoves.FormMove;
import org.xuecang.round.MovedDrafts;
import org.xuecang.round.form.AnswerLeaf;
import org.xuecang.round.form.MovedAnswers;
import org.xuecang.round.form.PublishedForm;
import org.xuecang.round.form.PublishedForms;

/** Brings drafts under another version of their form. What has no place there is set aside and comes back with its place. */
@ApplicationScoped
class DraftMoves {

    private static final TypeReference<List<SetAside>> STORED = new TypeReference<>() {};

    @Inject
    RoundApplications applications;

    @Inject
    ApplicationFiles files;

    @Inject
    SealedAnswers sealed;

    @Inject
    PublishedForms forms;

    @Inject
    FormMoves moves;

    @Inject
    RequestTime time;

    /**
     * One single answer without a place, as it is stored.
     *
     * @param formVersionId the version that had its place
     * @param value sealed as answers are: of a phone number its id
     */
    record SetAside(UUID formVersionId, String pointer, JsonNode value) {}

    MovedDrafts move(UUID roundId, UUID moveId, UUID formVersionId) {
        List<RoundApplication> drafts = applications.draftsNotUnder(roundId, formVersionId);
        int settingAside = 0;
        for (RoundApplication draft : drafts) {
            List<SetAside> left = move(draft, moveId, formVersionId);
            settingAside += left.isEmpty() ? 0 : 1;
        }
        return new MovedDrafts(drafts.size(), settingAside);
    }

    /** @return all that is set aside of it now */
    private List<SetAside> move(RoundApplication draft, UUID moveId, UUID formVersionId) {
        PublishedForm before = forms.get(draft.formVersionId());
        PublishedForm now = forms.get(formVersionId);
        MovedAnswers moved = now.moved(before, sealed.whole(draft.id(), before, draft.answers()));
        ObjectNode answers = moved.answers();
        List<SetAside> left = new ArrayList<>();
        for (SetAside earlier : stored(draft)) {
            PublishedForm origin = forms.get(earlier.formVersionId());
            if (!now.takeBack(origin, answers, earlier.pointer(), opened(draft, earlier))) {
                left.add(earlier);
            }
        }
        JsonNode kept = StoredJson.read(draft.answers(), ObjectNode.class);
        moved.setAside().stream()
                .flatMap(pointer -> before.leaves(pointer, kept.at(pointer)).stream())
                .forEach(leaf -> left.add(new SetAside(draft.formVersionId(), leaf.pointer(), leaf.value())));
        draft.comeUnder(
                formVersionId, moveId, sealed.seal(draft.id(), now, answers), StoredJson.write(left), time.now());
        return left;
    }

    /** Empty for one that was begun under its version. */
    Optional<ApplicationView.FormMove> shown(RoundApplication application) {
        return application.formMoveId().flatMap(moves::find).map(move -> shown(application, move));
    }

    private ApplicationView.FormMove shown(RoundApplication application, FormMove move) {
        PublishedForm before = forms.get(move.fromVersionId());
        PublishedForm now = forms.get(move.toVersionId());
        List<SetAside> stored = stored(application);
        Map<String, String> names = stored.isEmpty() ? Map.of() : files.names(application.id());
        return new ApplicationView.FormMove(
                move.movedAt(),
                move.reason(),
                now.changesSince(before),
                stored.stream().flatMap(each -> shown(application, each, names)).toList());
    }

    private Stream<ApplicationView.SetAside> shown(
            RoundApplication application, SetAside each, Map<String, String> names) {
        PublishedForm form = forms.get(each.formVersionId());
        JsonNode value = opened(application, each);
        JsonNode told = form.isFile(each.pointer())
                ? JsonNodeFactory.instance.textNode(names.getOrDefault(value.asText(), value.asText()))
                : value;
        return form.leaves(each.pointer(), told).stream().map(DraftMoves::shown);
    }

    private static ApplicationView.SetAside shown(AnswerLeaf leaf) {
        JsonNode value = leaf.value();
        return value.isBoolean()
                ? new ApplicationView.SetAside(leaf.titles(), null, value.booleanValue())
                : new ApplicationView.SetAside(leaf.titles(), value.asText(), null);
    }

    private JsonNode opened(RoundApplication application, SetAside each) {
        return forms.get(each.formVersionId()).isPhone(each.pointer())
                ? JsonNodeFactory.instance.textNode(
                        sealed.phone(application.id(), each.value().asText()))
                : each.value();
    }

    private static List<SetAside> stored(RoundApplication application) {
        return StoredJson.read(application.setAside(), STORED);
    }
}
