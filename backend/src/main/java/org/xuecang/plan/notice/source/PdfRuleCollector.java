package org.xuecang.plan.notice.source;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects what a page draws as lines, and as rectangles thin enough to be lines. */
final class PdfRuleCollector extends PDFGraphicsStreamEngine {

    private static final double THIN = 2.5;
    private static final double SHORTEST = 4;
    private static final int MAX_RULES = 5_000;

    private final List<PdfRule> rules = new ArrayList<>();
    private final List<PdfRule> path = new ArrayList<>();
    private final List<double[]> rectangles = new ArrayList<>();
    private final double left;
    private final double top;
    private Point2D.Double start = new Point2D.Double();
    private Point2D.Double current = new Point2D.Double();

    private PdfRuleCollector(PDPage page) {
        super(page);
        left = page.getCropBox().getLowerLeftX();
        top = page.getCropBox().getUpperRightY();
    }

    static List<PdfRule> collect(PDPage page) throws IOException {
        PdfRuleCollector collector = new PdfRuleCollector(page);
        collector.processPage(page);
        return collector.rules;
    }

    private void segment(double x1, double y1, double x2, double y2) {
        double dx = Math.abs(x1 - x2);
        double dy = Math.abs(y1 - y2);
        if (dy < 1 && dx >= SHORTEST) {
            path.add(new PdfRule(true, top - (y1 + y2) / 2, Math.min(x1, x2) - left, Math.max(x1, x2) - left));
        } else if (dx < 1 && dy >= SHORTEST) {
            path.add(new PdfRule(false, (x1 + x2) / 2 - left, top - Math.max(y1, y2), top - Math.min(y1, y2)));
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        rectangles.add(new double[] {
            Math.min(p0.getX(), p2.getX()),
            Math.min(p0.getY(), p2.getY()),
            Math.max(p0.getX(), p2.getX()),
            Math.max(p0.getY(), p2.getY())
        });
        current = new Point2D.Double(p0.getX(), p0.getY());
        start = current;
    }

    private void finish(boolean stroked) {
        for (double[] r : rectangles) {
            double width = r[2] - r[0];
            double height = r[3] - r[1];
            if (height <= THIN) {
                double middle = (r[1] + r[3]) / 2;
                segment(r[0], middle, r[2], middle);
            } else if (width <= THIN) {
                double middle = (r[0] + r[2]) / 2;
                segment(middle, r[1], middle, r[3]);
            } else if (stroked) {
                segment(r[0], r[1], r[2], r[1]);
                segment(r[0], r[3], r[2], r[3]);
                segment(r[0], r[1], r[0], r[3]);
                segment(r[2], r[1], r[2], r[3]);
            }
        }
        if (rules.size() + path.size() <= MAX_RULES) {
            rules.addAll(path);
        }
        clear();
    }

    private void clear() {
        path.clear();
        rectangles.clear();
    }

    /** Glyphs that are drawn as small pictures consist of lines, too. */
    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) {
        // not ruled lines
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Double(x, y);
        start = current;
    }

    @Override
    public void lineTo(float x, float y) {
        segment(current.x, current.y, x, y);
        current = new Point2D.Double(x, y);
    }

    @Override
    public void closePath() {
        segment(current.x, current.y, start.x, start.y);
        current = start;
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Double(x3, y3);
    }

    @Override
    public void strokePath() {
        finish(true);
    }

    @Override
    public void fillPath(int windingRule) {
        finish(false);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        finish(true);
    }

    @Override
    public void endPath() {
        clear();
    }

    @Override
    public void clip(int windingRule) {
        // Clipping hides nothing that matters here.
    }

    @Override
    public void drawImage(PDImage image) {
        // Pictures hold no ruled lines.
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // Shading holds no ruled lines.
    }
}
