package org.xuecang.plan.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.xuecang.platform.http.BoundedDays;
import org.xuecang.platform.http.TypeFaults;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.problem.Fault;

/** Contents as trees, for editing node by node. */
final class ContentJson {

    private static final JsonMapper JSON = StoredJson.mapper();

    /** For what comes in; what is stored is read whatever its days. */
    private static final JsonMapper EDITED =
            JSON.rebuild().addModule(new BoundedDays()).build();

    private ContentJson() {}

    static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    /** Wherever the tree does not fit the type. */
    static List<Fault> faults(JsonNode tree, Class<?> type) {
        return TypeFaults.of(tree, EDITED.constructType(type), EDITED);
    }

    /** Of a tree without {@link #faults}. */
    static <T> T from(JsonNode tree, Class<T> type) {
        try {
            return JSON.treeToValue(tree, type);
        } catch (JsonProcessingException unfit) {
            throw new IllegalArgumentException(unfit);
        }
    }
}
