package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** What an answer tells that rules of a round reckon with; a form marks at most one field as each. */
public enum FormFact {
    /** On which day the applicant was born. */
    BIRTH_DATE {
        @Override
        boolean fits(JsonNode schema) {
            return isDate(schema);
        }
    },
    /** Professional title (职称). */
    TITLE {
        @Override
        boolean fits(JsonNode schema) {
            return isText(schema);
        }
    },
    /** Since when the applicant has served, or for how many years. */
    SERVICE {
        @Override
        boolean fits(JsonNode schema) {
            String type = schema.path("type").asText();
            return isDate(schema) || type.equals("integer") || type.equals("number");
        }
    },
    /** Class of what is applied for (类别). */
    CATEGORY {
        @Override
        boolean fits(JsonNode schema) {
            return isText(schema);
        }
    },
    /** Who recommends the applicant, one by one. */
    RECOMMENDERS {
        @Override
        boolean fits(JsonNode schema) {
            return schema.path("type").asText().equals("array");
        }
    };

    abstract boolean fits(JsonNode schema);

    /** In kebab case, as codes of faults name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isText(JsonNode schema) {
        return schema.path("type").asText().equals("string");
    }

    private static boolean isDate(JsonNode schema) {
        return isText(schema) && schema.path("format").asText().equals(FormFormat.DATE.getName());
    }
}
