package org.xuecang.platform.personal;

import java.util.List;

/** A feature's personal columns, found by CDI, so that a new key reaches every one of them. */
public interface PersonalColumns {

    List<PersonalColumn> columns();
}
