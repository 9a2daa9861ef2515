package org.xuecang.plan.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.InformationTable.Field;
import org.xuecang.plan.notice.grammar.Dates;
import org.xuecang.plan.notice.grammar.Periods;
import org.xuecang.plan.notice.source.Block;
import org.xuecang.plan.notice.source.Block.Paragraph;
import org.xuecang.plan.notice.source.Passage;

/** Reads title, number, issuer, date, period and addressees, and says which of them are missing or doubtful. */
final class HeadReader {

    /** What the head of a notice says; anything may be null. */
    record Head(
            String title,
            String documentNumber,
            Passage issuer,
            LocalDate issuedOn,
            Integer year,
            Integer yearEnd,
            List<Passage> addressees) {}

    private static final Pattern PLACEHOLDER = Pattern.compile("20[xX*×]{2}|[xX×*]{2,4}(?=[年月市县区镇乡街局号])|[XＸ○]{2}年");

    private final Anatomy anatomy;
    private final List<Block> blocks;
    private final Findings findings;

    HeadReader(Anatomy anatomy, List<Block> blocks, Findings findings) {
        this.anatomy = anatomy;
        this.blocks = blocks;
        this.findings = findings;
    }

    Head read() {
        Passage title = anatomy.planTitle();
        if (title.isEmpty()) {
            findings.add(FindingCode.TITLE_MISSING, null, "/title");
        }
        Passage number = number();
        if (number.isEmpty()) {
            findings.add(FindingCode.DOCUMENT_NUMBER_MISSING, null, "/documentNumber");
        }
        Passage issuer = issuer();
        if (issuer.isEmpty()) {
            findings.add(FindingCode.ISSUER_MISSING, null, "/issuer");
        }
        LocalDate issuedOn = issuedOn();
        Periods period = period(title, issuedOn);
        List<Passage> addressees = anatomy.titles().addressees();
        if (addressees.isEmpty()) {
            findings.add(FindingCode.ADDRESSEES_MISSING, null, "/addressees");
        }
        placeholders();
        return new Head(
                title.isEmpty() ? null : title.text(),
                number.isEmpty() ? null : number.text(),
                issuer,
                issuedOn,
                period == null ? null : Integer.valueOf(period.year()),
                period == null ? null : period.yearEnd(),
                addressees);
    }

    private Passage number() {
        Passage inHead = anatomy.titles().number();
        return inHead.isEmpty() ? anatomy.information().value(Field.NUMBER) : inHead;
    }

    private Passage issuer() {
        if (!anatomy.signatures().isEmpty()) {
            List<Passage> issuers = anatomy.signatures().getFirst().issuers();
            if (issuers.size() > 1) {
                String names =
                        String.join("、", issuers.stream().map(Passage::text).toList());
                findings.add(
                        FindingCode.SEVERAL_ISSUERS,
                        Map.of("names", names),
                        issuers.getFirst().span(),
                        "/issuer");
            }
            return issuers.getFirst();
        }
        Passage stated = anatomy.information().value(Field.ISSUER);
        if (!stated.isEmpty()) {
            return stated;
        }
        Passage inTitle = PlanTitle.issuer(anatomy.titles());
        return inTitle.isEmpty() ? anatomy.titles().letterhead() : inTitle;
    }

    private LocalDate issuedOn() {
        for (Signature signature : anatomy.signatures()) {
            if (signature.date() != null) {
                return signature.date();
            }
            if (!signature.placeholder()) {
                findings.add(FindingCode.DATE_IMPOSSIBLE, signature.dateSpan(), "/issuedOn");
            }
        }
        for (Passage where : List.of(
                anatomy.information().value(Field.DATE), anatomy.titles().dated())) {
            LocalDate stated = Dates.first(where.folded());
            if (stated != null) {
                return stated;
            }
        }
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && Furniture.isPrinted(paragraph.folded())) {
                return published(Dates.first(paragraph.folded()), paragraph.passage());
            }
        }
        Passage publication = anatomy.information().value(Field.PUBLISHED);
        return published(Dates.first(publication.folded()), publication);
    }

    private LocalDate published(LocalDate date, Passage where) {
        FindingCode code = date == null ? FindingCode.ISSUED_ON_MISSING : FindingCode.ISSUED_ON_FROM_PUBLICATION;
        findings.add(code, date == null || where.isEmpty() ? null : where.span(), "/issuedOn");
        return date;
    }

    private Periods period(Passage title, LocalDate issuedOn) {
        Periods inTitle = Periods.in(title.folded());
        if (inTitle == null && !anatomy.titles().lines().isEmpty()) {
            inTitle = Periods.in(anatomy.titles().joined().folded());
        }
        if (inTitle != null) {
            return inTitle;
        }
        if (issuedOn == null) {
            findings.add(FindingCode.YEAR_MISSING, null, "/year");
            return null;
        }
        findings.add(FindingCode.YEAR_ASSUMED, Map.of("year", Integer.toString(issuedOn.getYear())), null, "/year");
        return new Periods(issuedOn.getYear(), null);
    }

    private void placeholders() {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                var matcher = paragraph.passage().matcher(PLACEHOLDER);
                while (matcher.find()) {
                    Passage found = paragraph.passage().slice(matcher.start(), matcher.end());
                    findings.add(FindingCode.PLACEHOLDER, Map.of("text", found.text()), found.span(), null);
                }
            }
        }
    }
}
