package org.xuecang.plan.notice.source;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/** The automatic number of a paragraph, from its own settings or those of its style. */
final class DocxNumbering {

    private final XWPFDocument document;
    private final XWPFNumbering numbering;
    private final ListNumbers numbers = new ListNumbers();

    DocxNumbering(XWPFDocument document) {
        this.document = document;
        this.numbering = document.getNumbering();
    }

    String number(XWPFParagraph paragraph) {
        CTNumPr properties = numbering == null || paragraph.isEmpty() ? null : properties(paragraph);
        if (properties == null || properties.getNumId() == null) {
            return "";
        }
        BigInteger id = properties.getNumId().getVal();
        XWPFNum num = numbering.getNum(id);
        if (num == null || num.getCTNum().getAbstractNumId() == null) {
            return "";
        }
        XWPFAbstractNum list =
                numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
        if (list == null) {
            return "";
        }
        int level =
                properties.getIlvl() == null ? 0 : properties.getIlvl().getVal().intValue();
        CTLvl settings = level(num, list.getCTAbstractNum(), level);
        if (settings == null || settings.getLvlText() == null) {
            return "";
        }
        String number = numbers.next(
                id.toString(),
                level,
                of -> start(num, list.getCTAbstractNum(), of),
                of -> format(level(num, list.getCTAbstractNum(), of)),
                settings.getLvlText().getVal());
        return "bullet".equals(format(settings)) ? "" : number;
    }

    private CTNumPr properties(XWPFParagraph paragraph) {
        var own = paragraph.getCTP().getPPr();
        if (own != null && own.isSetNumPr()) {
            return own.getNumPr();
        }
        Set<String> seen = new HashSet<>();
        String id = paragraph.getStyle();
        while (id != null && document.getStyles() != null && seen.add(id)) {
            XWPFStyle style = document.getStyles().getStyle(id);
            if (style == null) {
                return null;
            }
            var properties = style.getCTStyle().getPPr();
            if (properties != null && properties.isSetNumPr()) {
                return properties.getNumPr();
            }
            id = style.getBasisStyleID();
        }
        return null;
    }

    private static CTLvl level(XWPFNum num, CTAbstractNum list, int level) {
        for (CTNumLvl override : num.getCTNum().getLvlOverrideList()) {
            if (override.getIlvl() != null && override.getIlvl().intValue() == level && override.isSetLvl()) {
                return override.getLvl();
            }
        }
        for (CTLvl candidate : list.getLvlList()) {
            if (candidate.getIlvl() != null && candidate.getIlvl().intValue() == level) {
                return candidate;
            }
        }
        return null;
    }

    private static int start(XWPFNum num, CTAbstractNum list, int level) {
        for (CTNumLvl override : num.getCTNum().getLvlOverrideList()) {
            if (override.getIlvl() != null && override.getIlvl().intValue() == level && override.isSetStartOverride()) {
                return override.getStartOverride().getVal().intValue();
            }
        }
        CTLvl settings = level(num, list, level);
        return settings == null || settings.getStart() == null
                ? 1
                : settings.getStart().getVal().intValue();
    }

    private static String format(CTLvl level) {
        return level == null || level.getNumFmt() == null || level.getNumFmt().getVal() == null
                ? "decimal"
                : level.getNumFmt().getVal().toString();
    }
}
