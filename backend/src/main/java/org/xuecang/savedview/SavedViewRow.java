package org.xuecang.savedview;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.platform.json.StoredJson;

/**
 * A view as it is kept, for one reader.
 *
 * @param filter as JSON
 */
record SavedViewRow(
        UUID id,
        SavedList list,
        UUID unitId,
        String ownerName,
        boolean own,
        boolean opensFirst,
        String name,
        boolean shared,
        String filter,
        String sort,
        List<String> columns,
        long version) {

    private static final TypeReference<Map<String, String>> FILTER = new TypeReference<>() {};

    SavedView view() {
        return new SavedView(
                id,
                list,
                unitId,
                ownerName,
                own,
                opensFirst,
                new SavedViewContent(name, shared, StoredJson.read(filter, FILTER), sort, columns),
                version);
    }
}
