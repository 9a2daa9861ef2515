package org.xuecang.application;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
    ApplicationParts parts;

    @Inject
    FormMoves moves;

    @Inject
    RequestTime time;

    /**
     * One single answer without a place, as it is stored.
     *
     * @param formVersionId the version that had its place
     * @param whole what it was set aside with, a row or a list; null where it stood alone
     * @param value sealed as answers are: of a phone number its id
     */
    record SetAside(UUID formVersionId, String whole, String pointer, JsonNode value) {

        Together together() {
            return new Together(formVersionId, whole == null ? pointer : whole);
        }
    }

    private record Together(UUID formVersionId, String whole) {}

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
        stored(draft).stream()
                .collect(Collectors.groupingBy(SetAside::together, LinkedHashMap::new, Collectors.toList()))
                .forEach((together, parts) -> {
                    Map<String, JsonNode> leaves = new LinkedHashMap<>();
                    parts.forEach(each -> leaves.put(each.pointer(), opened(draft, each)));
                    PublishedForm origin = forms.get(together.formVersionId());
                    if (!now.takeBack(origin, answers, together.whole(), leaves)) {
                        left.addAll(parts);
                    }
                });
        JsonNode kept = StoredJson.read(draft.answers(), ObjectNode.class);
        moved.setAside().forEach(whole -> before.leaves(whole, kept.at(whole))
                .forEach(leaf -> left.add(new SetAside(
                        draft.formVersionId(), before.keptWith(whole, leaf.pointer()), leaf.pointer(), leaf.value()))));
        draft.comeUnder(
                formVersionId,
                moveId,
                sealed.seal(draft.id(), now, now.reckoned(answers)),
                StoredJson.write(left),
                time.now());
        return left;
    }

    /** What is written again comes under the version that its round has now. */
    void catchUp(RoundApplication draft, UUID formVersionId) {
        if (!draft.formVersionId().equals(formVersionId)) {
            moves.last(draft.roundId()).ifPresent(last -> move(draft, last.id(), formVersionId));
        }
    }

    /** Empty for one that was begun under its version. */
    Optional<ApplicationView.FormMove> shown(RoundApplication application) {
        return application.formMoveId().flatMap(moves::find).map(move -> shown(application, move));
    }

    private ApplicationView.FormMove shown(RoundApplication application, FormMove move) {
        PublishedForm before = forms.get(knownVersion(application, move));
        PublishedForm now = forms.get(application.formVersionId());
        List<SetAside> stored = stored(application);
        Map<String, String> names = stored.isEmpty() ? Map.of() : files.names(application.id());
        return new ApplicationView.FormMove(
                move.movedAt(),
                move.reason(),
                now.changesSince(before),
                stored.stream().flatMap(each -> shown(application, each, names)).toList());
    }

    /** What its writers have handed in, or begun with: all that has changed since is told, not by the last move alone. */
    private UUID knownVersion(RoundApplication application, FormMove last) {
        return parts.revision(application.id(), application.revision())
                .map(ApplicationParts.Revision::formVersionId)
                .or(() -> moves.firstSince(application.roundId(), application.begunAt())
                        .map(FormMove::fromVersionId))
                .orElse(last.fromVersionId());
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
