package org.xuecang.round;

/**
 * How many drafts came under another version of their form.
 *
 * @param settingAside those of them in which something has no place any more
 */
public record MovedDrafts(int drafts, int settingAside) {

    MovedDrafts plus(MovedDrafts others) {
        return new MovedDrafts(drafts + others.drafts, settingAside + others.settingAside);
    }
}
