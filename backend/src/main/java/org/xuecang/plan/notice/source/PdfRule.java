package org.xuecang.plan.notice.source;

/** A ruled line of a page, horizontal or vertical, in points from the page's upper left corner. */
record PdfRule(boolean horizontal, double at, double from, double to) {
    double length() {
        return to - from;
    }
}
