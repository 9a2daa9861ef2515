package org.xuecang.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Where contents lie, by their SHA-256: {@code ab/abcd…}, in a folder as in a bucket. What stands under such a name is
 * whole. Every method throws where the store cannot be reached.
 */
interface FileStore {

    /** Where contents lie that do not stand under their name yet, by names of their own. */
    String ARRIVING = "arriving";

    /**
     * A content that has been written down but does not stand under its name yet.
     *
     * @param place where it lies meanwhile
     */
    record Arrival(String place, String sha256, long size) {}

    /** Writes a content down for good and computes its name; what fails half way leaves nothing under any name. */
    Arrival receive(Path source) throws IOException;

    /** Puts the arrival under its name in one step; where the content stands already, nothing changes. */
    void keep(Arrival arrival) throws IOException;

    /** Removes what is left of an arrival, kept or not. */
    void discard(Arrival arrival) throws IOException;

    boolean has(String sha256) throws IOException;

    /**
     * The content, to be read as it comes.
     *
     * @throws java.nio.file.NoSuchFileException where there is none of this name
     */
    InputStream open(String sha256) throws IOException;

    /** Also of a content that is not there. */
    void remove(String sha256) throws IOException;

    /** The names of all contents that have been there since before a moment. */
    List<String> olderThan(Instant moment) throws IOException;

    /** Removes what an upload left behind when its copy of the application died. */
    void clearArrivals(Instant before) throws IOException;

    /** Does nothing but reach the store. */
    void probe() throws IOException;

    /** The place of a content, below the folder or in the bucket. */
    static String place(String sha256) {
        return sha256.substring(0, 2) + "/" + sha256;
    }
}
