package org.xuecang.platform.clean;

/** Is told what is in a copy while it is made. */
public interface Contents {

    /** Something that can be read, or stands where few look: a page, an address, a heading. */
    void text(String text);

    /** What is kept as it was, and may hold text. */
    void bytes(byte[] bytes);

    /** There is something that only an eye can judge. */
    void picture();
}
