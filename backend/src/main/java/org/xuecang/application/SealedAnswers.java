package org.xuecang.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.platform.personal.PersonalValue;
import org.xuecang.round.form.PublishedForm;

/**
 * Answers as they are kept: each phone number stands encrypted in a row of its own, and the answers hold the row's id. A
 * number stays when the answers change, because an older revision may still name it.
 */
@ApplicationScoped
class SealedAnswers {

    @Inject
    Jdbi jdbi;

    @Inject
    PersonalFields personal;

    /** The answers as they are stored with the application. */
    String seal(UUID applicationId, PublishedForm form, ObjectNode answers) {
        Map<String, String> idsByPhone = new HashMap<>();
        if (hasPhones(form, answers)) {
            phones(applicationId).forEach((id, phone) -> idsByPhone.put(open(phone), id));
        }
        return StoredJson.write(form.withPhones(
                answers, phone -> idsByPhone.computeIfAbsent(phone, _ -> insert(applicationId, phone))));
    }

    /** For those who write the application. */
    ObjectNode whole(UUID applicationId, PublishedForm form, String stored) {
        return opened(applicationId, form, stored, this::open);
    }

    /** For those who only read it. */
    ObjectNode masked(UUID applicationId, PublishedForm form, String stored) {
        return opened(applicationId, form, stored, phone -> personal.masked(ApplicationColumns.PHONE, phone));
    }

    /** For others to begin with. */
    static ObjectNode withoutPhones(PublishedForm form, String stored) {
        return form.withPhones(read(stored), _ -> null);
    }

    /** One phone number by the id that stands for it among the answers; empty text where there is none. */
    String phone(UUID applicationId, String id) {
        return Optional.ofNullable(phones(applicationId).get(id))
                .map(this::open)
                .orElse("");
    }

    private ObjectNode opened(
            UUID applicationId, PublishedForm form, String stored, Function<PersonalValue, String> shown) {
        ObjectNode answers = read(stored);
        if (!hasPhones(form, answers)) {
            return answers;
        }
        Map<String, PersonalValue> phones = phones(applicationId);
        return form.withPhones(
                answers, id -> Optional.ofNullable(phones.get(id)).map(shown).orElse(null));
    }

    private static boolean hasPhones(PublishedForm form, ObjectNode answers) {
        return !form.phones(answers).isEmpty();
    }

    private static ObjectNode read(String stored) {
        return StoredJson.read(stored, ObjectNode.class);
    }

    private String open(PersonalValue phone) {
        return personal.open(ApplicationColumns.PHONE, phone);
    }

    private String insert(UUID applicationId, String phone) {
        UUID id = Ids.next();
        PersonalValue sealed = personal.seal(ApplicationColumns.PHONE, phone);
        jdbi.useHandle(sql -> sql.execute(
                "insert into application_phone (id, application_id, phone_ciphertext, phone_hash) values (?, ?, ?, ?)",
                id,
                applicationId,
                sealed.ciphertext(),
                sealed.hash()));
        return id.toString();
    }

    private Map<String, PersonalValue> phones(UUID applicationId) {
        Map<String, PersonalValue> found = new HashMap<>();
        jdbi.useHandle(sql -> sql.select(
                        "select id, phone_ciphertext, phone_hash from application_phone where application_id = ?",
                        applicationId)
                .map((row, _) -> found.put(row.getString("id"), new PersonalValue(row.getBytes(2), row.getBytes(3))))
                .list());
        return found;
    }
}
