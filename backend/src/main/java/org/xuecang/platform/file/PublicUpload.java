package org.xuecang.platform.file;

import java.util.Set;

/** What is taken in of somebody without an account: these types, up to so many bytes a file. */
public record PublicUpload(Set<FileType> types, long mostBytes) {

    public PublicUpload {
        types = Set.copyOf(types);
    }
}
