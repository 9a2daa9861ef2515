package org.xuecang.platform.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xuecang.platform.problem.Fault;

/**
 * What no JSON body may hold, whatever it is read as: text that cannot be kept, and a name given twice in one object, of
 * which the last would silently win.
 */
final class BodyText {

    /** A person makes fewer. */
    private static final int MOST = 50;

    private static final JsonFactory JSON = new JsonFactory();

    private BodyText() {}

    /** @return each with its pointer, in the text's order; empty for what is no JSON, which its reader refuses */
    static List<Fault> faults(byte[] body) throws IOException {
        List<Fault> faults = new ArrayList<>();
        Deque<Set<String>> names = new ArrayDeque<>();
        try (JsonParser parser = JSON.createParser(body)) {
            for (JsonToken token = parser.nextToken();
                    token != null && faults.size() < MOST;
                    token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT -> names.push(new HashSet<>());
                    case END_OBJECT -> names.pop();
                    case FIELD_NAME -> {
                        if (!names.element().add(parser.currentName())) {
                            faults.add(new Fault(place(parser), "twice"));
                        }
                        check(parser, faults);
                    }
                    case VALUE_STRING -> check(parser, faults);
                    default -> {}
                }
            }
            return faults;
        } catch (JacksonException noJson) {
            return List.of();
        }
    }

    private static void check(JsonParser parser, List<Fault> faults) throws IOException {
        if (!KeptText.isKept(parser.getText())) {
            faults.add(new Fault(place(parser), KeptText.CODE));
        }
    }

    private static String place(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
