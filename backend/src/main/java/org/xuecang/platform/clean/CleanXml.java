package org.xuecang.platform.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** A part of an Office document in which whoever wrote, changed or remarked something is nobody. */
final class CleanXml {

    /** Attributes that name a person, whatever they stand at. */
    private static final Set<String> OF_A_PERSON =
            Set.of("author", "initials", "userId", "providerId", "displayName", "lastModifiedBy", "userName");

    private static final String AUTHOR = "author";
    private static final String POWERPOINT_AUTHOR = "cmAuthor";

    private static final QName TARGET = new QName("Target");

    /** Behind which another word begins on the page, though not always for who reads on. */
    private static final Set<String> ENDS =
            Set.of("p", "si", "c", "comment", "tc", "Relationship", "br", "cr", "tab", "ptab");

    /** No document type, nothing from outside (OWASP XXE). */
    private static final XMLInputFactory READING = XMLInputFactory.newDefaultFactory();

    private static final XMLOutputFactory WRITING = XMLOutputFactory.newDefaultFactory();
    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    static {
        READING.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        READING.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final Contents contents;
    private final StringBuilder text = new StringBuilder();
    private boolean inAuthor;
    private boolean inPreview;

    CleanXml(Contents contents) {
        this.contents = contents;
    }

    void copy(InputStream in, OutputStream out) throws IOException {
        try {
            XMLEventReader events = READING.createXMLEventReader(in);
            XMLEventWriter cleaned = WRITING.createXMLEventWriter(out, StandardCharsets.UTF_8.name());
            while (events.hasNext()) {
                XMLEvent event = events.nextEvent();
                XMLEvent kept = kept(event);
                if (kept != null) {
                    cleaned.add(kept);
                }
            }
            cleaned.flush();
            contents.text(text.toString());
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private XMLEvent kept(XMLEvent event) {
        if (event.isStartElement()) {
            inAuthor = event.asStartElement().getName().getLocalPart().equals(AUTHOR);
            inPreview = namesPreview(event.asStartElement());
            return inPreview ? null : cleaned(event.asStartElement());
        }
        if (event.isEndElement()) {
            if (inPreview) {
                inPreview = false;
                return null;
            }
            inAuthor = false;
            if (ENDS.contains(event.asEndElement().getName().getLocalPart())) {
                text.append('\n');
            }
            return event;
        }
        if (event.isCharacters()) {
            if (inAuthor) {
                return null;
            }
            text.append(event.asCharacters().getData());
            return event;
        }
        boolean isRemark =
                event.getEventType() == XMLEvent.COMMENT || event.getEventType() == XMLEvent.PROCESSING_INSTRUCTION;
        return isRemark ? null : event;
    }

    /** A relationship (ISO/IEC 29500-2, 9) has nothing below it. */
    private static boolean namesPreview(StartElement element) {
        Attribute target = element.getAttributeByName(TARGET);
        return target != null && target.getValue().contains(CleanOffice.PREVIEW);
    }

    private StartElement cleaned(StartElement element) {
        List<Attribute> attributes = new ArrayList<>();
        Iterator<Attribute> each = element.getAttributes();
        boolean isPerson = element.getName().getLocalPart().equals(POWERPOINT_AUTHOR);
        while (each.hasNext()) {
            Attribute attribute = each.next();
            String name = attribute.getName().getLocalPart();
            if (OF_A_PERSON.contains(name) || (isPerson && name.equals("name"))) {
                attributes.add(EVENTS.createAttribute(attribute.getName(), ""));
            } else {
                tell(attribute.getValue());
                attributes.add(attribute);
            }
        }
        return EVENTS.createStartElement(element.getName(), attributes.iterator(), element.getNamespaces());
    }

    private void tell(String value) {
        contents.text(value);
        if (value.indexOf('%') >= 0) {
            try {
                contents.text(URLDecoder.decode(value, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException noAddress) {
                contents.text(value.replace('%', ' '));
            }
        }
    }
}
