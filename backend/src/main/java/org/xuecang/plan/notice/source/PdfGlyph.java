package org.xuecang.plan.notice.source;

/**
 * One character of a page, in points from the page's upper left corner.
 *
 * @param y its base line
 * @param size its font size
 */
record PdfGlyph(String text, double x, double y, double width, double size) {
    double right() {
        return x + width;
    }

    double centerX() {
        return x + width / 2;
    }

    double centerY() {
        return y - size * 0.35;
    }
}
