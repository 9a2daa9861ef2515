package org.xuecang.platform.sheet;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.xuecang.platform.http.Attachment;

/** Answers with a spreadsheet under its name. */
@Provider
@Produces(Sheet.MEDIA_TYPE)
class SheetFileWriter implements MessageBodyWriter<SheetFile> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == SheetFile.class;
    }

    @Override
    public void writeTo(
            SheetFile sheet,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        headers.putSingle("Content-Disposition", Attachment.named(sheet.name(), sheet.plainName()));
        try (InputStream content = sheet.content()) {
            content.transferTo(body);
        }
    }
}
