package org.xuecang.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.platform.json.StoredJson;

@Converter
class ContentColumn implements AttributeConverter<PlanContent, String> {

    @Override
    public String convertToDatabaseColumn(PlanContent content) {
        return content == null ? null : StoredJson.write(content);
    }

    @Override
    public PlanContent convertToEntityAttribute(String stored) {
        return stored == null ? null : StoredJson.read(stored, PlanContent.class);
    }
}
