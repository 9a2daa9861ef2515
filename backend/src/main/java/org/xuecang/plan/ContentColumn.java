package org.xuecang.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.xuecang.plan.content.ContentJson;
import org.xuecang.plan.content.PlanContent;

@Converter
class ContentColumn implements AttributeConverter<PlanContent, String> {

    @Override
    public String convertToDatabaseColumn(PlanContent content) {
        return content == null ? null : ContentJson.write(content);
    }

    @Override
    public PlanContent convertToEntityAttribute(String stored) {
        return stored == null ? null : ContentJson.read(stored, PlanContent.class);
    }
}
