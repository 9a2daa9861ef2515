package org.xuecang.platform.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.xuecang.platform.problem.Fault;

/**
 * Everything in a JSON tree that is not of the type expected there. Jackson stops at the first; what it stopped at is put
 * aside and the rest read again.
 */
public final class TypeFaults {

    /** A person makes fewer; each costs a reading. */
    private static final int MOST = 50;

    private TypeFaults() {}

    /** @return each with its pointer, in the order in which they were met; empty where the tree fits the type */
    public static List<Fault> of(JsonNode tree, JavaType type, ObjectMapper json) {
        JsonNode rest = tree.deepCopy();
        List<Fault> faults = new ArrayList<>();
        while (faults.size() < MOST) {
            try {
                json.readerFor(type).readValue(rest);
                return faults;
            } catch (JsonMappingException unfit) {
                boolean isOfOurMaking = unfit instanceof ValueInstantiationException && !faults.isEmpty();
                if (isOfOurMaking) {
                    return faults;
                }
                JsonPointer place = place(unfit);
                faults.add(fault(unfit, place.toString()));
                if (!putAside(rest, place, unfit)) {
                    return faults;
                }
            } catch (IOException impossible) { // a tree is not read from anywhere
                throw new IllegalStateException(impossible);
            }
        }
        return faults;
    }

    private static Fault fault(JsonMappingException unfit, String pointer) {
        return unfit instanceof BoundedDays.OutOfBounds ? BoundedDays.fault(pointer) : new Fault(pointer, "unreadable");
    }

    static JsonPointer place(JsonMappingException unfit) {
        JsonPointer place = JsonPointer.empty();
        for (JsonMappingException.Reference step : unfit.getPath()) {
            place = step.getFieldName() == null
                    ? place.appendIndex(step.getIndex())
                    : place.appendProperty(step.getFieldName());
        }
        return place;
    }

    /** @return false where there is nothing to put aside, so that another reading would stop at the same place */
    private static boolean putAside(JsonNode rest, JsonPointer place, JacksonException unfit) {
        JsonNode parent = place.matches() ? null : rest.at(place.head());
        if (parent instanceof ObjectNode object) {
            String name = place.last().getMatchingProperty();
            if (unfit instanceof UnrecognizedPropertyException) {
                return object.remove(name) != null;
            }
            return object.hasNonNull(name) && object.putNull(name) != null;
        }
        if (parent instanceof ArrayNode list) {
            int index = place.last().getMatchingIndex();
            return list.hasNonNull(index) && list.setNull(index) != null;
        }
        return false;
    }
}
