package org.xuecang.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.xuecang.platform.file.FileView;

/**
 * What was handed in last, as it is shown to who does not write it.
 *
 * @param revision which handing-in it is
 * @param answers with phone numbers masked
 * @param files those that the answers name, as the caller sees them
 * @param beingChecked how many of them the virus scanner has yet to look at
 */
public record CaseMaterial(
        String title, int revision, UUID formVersionId, ObjectNode answers, List<FileView> files, long beingChecked) {}
