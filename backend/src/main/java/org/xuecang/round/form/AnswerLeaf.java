package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One single answer.
 *
 * @param titles names of the field and of what it lies in, the outermost first; items of a list with their number
 * @param value no object and no list
 */
public record AnswerLeaf(String pointer, List<String> titles, JsonNode value) {}
