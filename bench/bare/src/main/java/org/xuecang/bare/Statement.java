package org.xuecang.bare;

import java.util.List;

/**
 * A statement that the API was seen to send.
 *
 * @param sql with a {@code ?} for each parameter
 * @param parameters as text, null where the API gave null
 */
record Statement(String sql, List<String> parameters) {}
