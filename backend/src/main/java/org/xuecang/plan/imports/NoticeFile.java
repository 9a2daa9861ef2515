package org.xuecang.plan.imports;

import java.util.UUID;

/** The stored file that an import was read from; {@code sha256} in hexadecimal. */
record NoticeFile(UUID id, String name, String sha256) {}
