import { useTranslation } from "react-i18next";
import type { EndedApplications, KeptApplication } from "@/api/types.gen";
import { faultAt, type Problem } from "@/shared/api/problem";
import type { Draft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextArea } from "@/shared/ui/fields";

interface EndingDialogProps {
  /** What would end, at least one. */
  previewed: EndedApplications;
  draft: Draft<{ reason: string }>;
  isPending: boolean;
  problem: Problem | null;
  /** Null where nothing was written. */
  onSubmit: (reason: string | null) => void;
  onClose: () => void;
}

/** Which applications end and why, which do not, and what is said to it. */
export function EndingDialog({ previewed: { ended, kept }, draft, onSubmit, ...rest }: EndingDialogProps) {
  const { t } = useTranslation("left-over");
  const count = ended.length;
  return (
    <FormDialog
      {...rest}
      title={t("title", { count })}
      submit={t("submit", { count })}
      look="bad"
      shown={["/reason"]}
      draft={draft}
      onSubmit={() => onSubmit(draft.values.reason.trim() || null)}
    >
      <ul className="plain-list rows">
        {ended.map(({ applicationId, title, unitName, why }) => (
          <li key={applicationId}>
            {t("case", { title, unit: unitName })} <span className="soft">{t(`why.${why}`)}</span>
          </li>
        ))}
      </ul>
      <p>{t("text")}</p>
      <KeptList kept={kept} />
      <TextArea
        label={t("reason")}
        hint={t("reason-hint")}
        rows={2}
        maxLength={500}
        value={draft.values.reason}
        onChange={(reason) => draft.set("reason", reason)}
        error={faultAt(rest.problem, "/reason")}
      />
    </FormDialog>
  );
}

/** Those that go on waiting, and why. */
export function KeptList({ kept }: { kept: readonly KeptApplication[] }) {
  const { t } = useTranslation("left-over");
  const formats = useFormats();
  if (kept.length === 0) return null;
  return (
    <>
      <h3>{t("kept.title")}</h3>
      <ul className="plain-list rows">
        {kept.map(({ applicationId, title, unitName, why, correctUntil }) => (
          <li key={applicationId}>
            {t("case", { title, unit: unitName })}{" "}
            <span className="soft">
              {t(`kept.${why}`, { moment: correctUntil === null ? "" : formats.deadline(correctUntil) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
