package org.xuecang.credit.account;

import java.time.LocalDate;
import java.util.Optional;
import org.xuecang.credit.document.DocumentFault;
import org.xuecang.credit.document.DocumentKind;
import org.xuecang.credit.document.DocumentNumber;
import org.xuecang.credit.document.PersonName;
import org.xuecang.credit.document.Sex;
import org.xuecang.platform.problem.Faults;

/**
 * Whose an account is to be, as typed and found right.
 *
 * @param document null where its number is wrong
 * @param bornIn a year; null where nobody knows
 * @param sex null where nobody knows
 */
record Holder(DocumentNumber document, String name, Integer bornIn, Sex sex) {

    /** Reads a person and tells everything that is wrong with it, each at its place in the request. */
    static Holder read(OpenAccountRequest request, LocalDate today, Faults faults) {
        DocumentNumber document = faults.isClean("/document")
                ? readDocument(request.document(), "/document/number", today, faults)
                        .orElse(null)
                : null;
        if (faults.isClean("/name")) {
            PersonName.fault(request.name()).ifPresent(code -> faults.add("/name", code));
        }
        LocalDate told = document == null ? null : document.bornOn().orElse(null);
        Sex toldSex = document == null ? null : document.sex().orElse(null);
        LocalDate born = request.bornOn();
        faults.addIf(born != null && !DocumentNumber.isBirth(born, today), "/bornOn", "birth-date");
        faults.addIf(born != null && told != null && !born.equals(told), "/bornOn", "differs-from-document");
        faults.addIf(
                request.sex() != null && toldSex != null && request.sex() != toldSex, "/sex", "differs-from-document");
        boolean temporary = document != null && document.kind() == DocumentKind.TEMPORARY;
        faults.addIf(document != null && told == null && born == null && !temporary, "/bornOn", "not-null");
        LocalDate known = told == null ? born : told;
        return new Holder(
                document,
                request.name().strip(),
                known == null ? null : known.getYear(),
                toldSex == null ? request.sex() : toldSex);
    }

    /** @param pointer where its number stands in the request */
    static Optional<DocumentNumber> readDocument(GivenDocument given, String pointer, LocalDate today, Faults faults) {
        try {
            return Optional.of(DocumentNumber.read(given.kind(), given.number(), today));
        } catch (DocumentFault wrong) {
            faults.add(pointer, wrong.code());
            return Optional.empty();
        }
    }
}
