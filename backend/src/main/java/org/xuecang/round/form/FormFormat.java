package org.xuecang.round.form;

import com.google.re2j.Pattern;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The formats that a form may ask for. {@code frontend/src/features/form/formats.ts} has the same ones, so that both ends
 * take and refuse the same; those of the validators differ in what they let pass.
 */
enum FormFormat implements Format {
    DATE("date", "not-a-date", "(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}", true) {
        @Override
        boolean exists(String text) {
            try {
                LocalDate.parse(text);
                return true;
            } catch (DateTimeException notInTheCalendar) {
                return false;
            }
        }
    },
    MONTH("month", "not-a-month", "(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])", true),
    EMAIL("email", "email", "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}", false),
    HTTPS("uri", "not-an-address", "https://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][^\\x00-\\x20]*)?", false),
    /** Mobile, or with area code and extension (转), or from abroad. */
    PHONE("phone", "not-a-phone-number", "[+(]?[0-9][0-9 ()-]{5,19}(转[0-9]{1,6})?", true),
    /** The id of a file that was uploaded; whether it is there and the applicant's own is for whoever keeps the answers. */
    FILE("file-id", "not-a-file", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", true);

    private final String word;
    private final String code;
    private final Pattern shape;
    private final boolean isShort;

    FormFormat(String word, String code, String shape, boolean isShort) {
        this.word = word;
        this.code = code;
        this.shape = Pattern.compile(shape);
        this.isShort = isShort;
    }

    static Optional<FormFormat> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** Whether it bounds a text's length by itself. */
    boolean isShort() {
        return isShort;
    }

    /** Of the fault that a text is not of this format. */
    String code() {
        return code;
    }

    @Override
    public String getName() {
        return word;
    }

    @Override
    public boolean matches(ExecutionContext context, String text) {
        return shape.matches(text) && exists(text);
    }

    boolean exists(String text) {
        return true;
    }
}
