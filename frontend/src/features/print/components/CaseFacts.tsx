import { useTranslation } from "react-i18next";
import type { RoundApplication } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";

/** What an application is, at the head of every sheet about it. */
export function CaseFacts({ application, submittedAt }: { application: RoundApplication; submittedAt: string | null }) {
  const { t } = useTranslation("print");
  const { moment } = useFormats();
  const writers = [application.applicantName, ...application.members.map(({ name }) => name)].join(t("and"));
  const facts = [
    [t("fact.round"), application.roundTitle],
    [t("fact.title"), application.title],
    [t("fact.unit"), application.unitName],
    [t("fact.writers"), writers],
    [t("fact.receipt"), application.receiptNumber],
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
