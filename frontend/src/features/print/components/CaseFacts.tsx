import { useTranslation } from "react-i18next";
import { useFormats } from "@/shared/i18n/format";

export interface CaseFactsProps {
  roundTitle: string;
  title: string | null;
  unitName: string;
  /** The applicant first. */
  writers: readonly string[];
  receiptNumber: string | null;
  submittedAt: string | null;
}

/** What an application is, at the head of every sheet about it. */
export function CaseFacts({ roundTitle, title, unitName, writers, receiptNumber, submittedAt }: CaseFactsProps) {
  const { t } = useTranslation("print");
  const { moment } = useFormats();
  const facts = [
    [t("fact.round"), roundTitle],
    [t("fact.title"), title],
    [t("fact.unit"), unitName],
    [t("fact.writers"), writers.join(t("and"))],
    [t("fact.receipt"), receiptNumber],
    [t("fact.submitted"), submittedAt && moment(submittedAt)],
  ].filter(([, value]) => value);
  return (
    <table>
      <tbody>
        {facts.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
