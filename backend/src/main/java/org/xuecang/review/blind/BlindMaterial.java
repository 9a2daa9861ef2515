package org.xuecang.review.blind;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.xuecang.platform.file.FileView;
import org.xuecang.round.form.FormContent;

/**
 * A case without what tells whose it is: the blind copy (活页).
 *
 * @param title with telling words masked, as in the answers
 * @param form without the fields that identify
 * @param answers in which {@link BlindCases#HELD_BACK} stands for each file that is held back
 * @param files copies that experts get, which the answers name
 * @param heldBack how many files of it they do not get, or not yet
 */
public record BlindMaterial(
        String title, UUID formVersionId, FormContent form, ObjectNode answers, List<FileView> files, int heldBack) {}
