package org.xuecang.platform.clean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What stands side by side and below each other in a workbook (ISO/IEC 29500-1, 18): its parts hold each text once, in the
 * order in which it was first typed, and long numbers as powers of ten.
 */
final class SheetTexts {

    /** No document type, nothing from outside (OWASP XXE). */
    private static final XMLInputFactory READING = XMLInputFactory.newDefaultFactory();

    static {
        READING.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        READING.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final List<String> shared = new ArrayList<>();

    private SheetTexts() {}

    /** @param strings the part of the texts; empty of a workbook without one */
    static SheetTexts of(byte[] strings) throws IOException {
        SheetTexts texts = new SheetTexts();
        if (strings.length > 0) {
            texts.readShared(strings);
        }
        return texts;
    }

    private void readShared(byte[] strings) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int inReading = 0;
        try {
            XMLStreamReader xml = READING.createXMLStreamReader(new ByteArrayInputStream(strings));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    inText = xml.getLocalName().equals("t");
                    inReading += xml.getLocalName().equals("rPh") ? 1 : 0;
                } else if (event == XMLStreamReader.CHARACTERS && inText && inReading == 0) {
                    text.append(xml.getText());
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    inText = false;
                    inReading -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    if (xml.getLocalName().equals("si")) {
                        shared.add(text.toString());
                        text.setLength(0);
                    }
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    /** Of one sheet: its cells row by row, then column by column, a line each. */
    Collection<String> inSheet(byte[] sheet) throws IOException {
        StringBuilder rows = new StringBuilder();
        Map<String, StringBuilder> columns = new LinkedHashMap<>();
        StringBuilder value = new StringBuilder();
        String kind = null;
        String column = "";
        boolean inValue = false;
        try {
            XMLStreamReader xml = READING.createXMLStreamReader(new ByteArrayInputStream(sheet));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    inValue =
                            xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
                    if (xml.getLocalName().equals("c")) {
                        kind = xml.getAttributeValue(null, "t");
                        String place = xml.getAttributeValue(null, "r");
                        column = place == null ? "" : place.replaceAll("[0-9]", "");
                        value.setLength(0);
                    }
                } else if (event == XMLStreamReader.CHARACTERS && inValue) {
                    value.append(xml.getText());
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    inValue = false;
                    if (xml.getLocalName().equals("c") && !value.isEmpty()) {
                        String text = text(kind, value.toString());
                        rows.append(text).append('\n');
                        columns.computeIfAbsent(column, _ -> new StringBuilder())
                                .append(text)
                                .append('\n');
                    }
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        List<String> texts = new ArrayList<>(List.of(rows.toString()));
        columns.values().forEach(each -> texts.add(each.toString()));
        return texts;
    }

    /** @param kind of ST_CellType; null of a number */
    private String text(String kind, String value) {
        if ("s".equals(kind)) {
            return shared.get(Integer.parseInt(value.strip()));
        }
        boolean isNumber = kind == null || kind.equals("n");
        return isNumber ? new BigDecimal(value.strip()).stripTrailingZeros().toPlainString() : value;
    }
}
