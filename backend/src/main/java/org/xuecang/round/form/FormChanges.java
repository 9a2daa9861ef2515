package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.xuecang.round.form.FormChange.What;

/** What an applicant finds otherwise in a newer version of a form, in the newer one's order; what went comes last. */
final class FormChanges {

    /** Of a field itself: what lies in it is compared at its own place. */
    private static final Set<String> ELSEWHERE =
            Set.of("title", "description", "properties", "items", "required", "$defs");

    private final PublishedForm before;
    private final PublishedForm now;
    private final List<FormChange> found = new ArrayList<>();

    private FormChanges(PublishedForm before, PublishedForm now) {
        this.before = before;
        this.now = now;
    }

    static List<FormChange> between(PublishedForm before, PublishedForm now) {
        FormChanges changes = new FormChanges(before, now);
        Map<String, JsonNode> earlier = before.schemas();
        Map<String, JsonNode> later = now.schemas();
        later.keySet().stream().filter(place -> !place.isEmpty()).forEach(place -> {
            if (!earlier.containsKey(place)) {
                changes.whole(now, place, earlier, What.ADDED);
            } else if (!place.endsWith("/-")) {
                changes.field(place, earlier.get(place), later.get(place));
            } else {
                changes.add(now, place, !rules(earlier.get(place)).equals(rules(later.get(place))), What.CHANGED);
            }
        });
        earlier.keySet().stream()
                .filter(place -> !later.containsKey(place))
                .forEach(place -> changes.whole(before, place, later, What.REMOVED));
        return List.copyOf(changes.found);
    }

    /** Of a group that came or went whole only the group is told. */
    private void whole(PublishedForm form, String place, Map<String, JsonNode> other, What what) {
        add(form, place, other.containsKey(FormPlaces.above(place)) && !place.endsWith("/-"), what);
    }

    private void field(String place, JsonNode earlier, JsonNode later) {
        add(now, place, !earlier.path("title").equals(later.path("title")), What.RENAMED);
        boolean was = before.places().isRequiredWhereItStands(place);
        boolean is = now.places().isRequiredWhereItStands(place);
        add(now, place, is && !was, What.NOW_REQUIRED);
        add(now, place, was && !is, What.NO_LONGER_REQUIRED);
        boolean sumDiffers =
                !Objects.equals(before.sums().column(place), now.sums().column(place));
        add(now, place, sumDiffers || !rules(earlier).equals(rules(later)), What.CHANGED);
        add(
                now,
                place,
                !Objects.equals(before.conditions().get(place), now.conditions().get(place)),
                What.SHOWN_OTHERWISE);
    }

    private void add(PublishedForm form, String place, boolean differs, What what) {
        if (differs) {
            found.add(new FormChange(place, new AnswerLeaves(form.places()).titles(place), what));
        }
    }

    private static ObjectNode rules(JsonNode schema) {
        return ((ObjectNode) schema.deepCopy()).remove(ELSEWHERE);
    }
}
