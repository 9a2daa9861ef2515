import { useTranslation } from "react-i18next";
import type { RoundPublicNotice } from "@/api/types.gen";
import { etagOf } from "@/shared/api/versions";
import { FormProblem } from "@/shared/ui/FormProblem";
import { SureButton } from "@/shared/ui/SureButton";
import { useSendingNotice } from "../use-notice-actions";

interface SendNoticeProps {
  notice: RoundPublicNotice;
  /** What is typed and not saved would not be signed. */
  isSaved: boolean;
}

export function SendNotice({ notice: { roundId, items, description, version }, isSaved }: SendNoticeProps) {
  const { t } = useTranslation("public-notice");
  const { act, isPending, problem } = useSendingNotice(roundId, etagOf(version));
  return (
    <>
      <FormProblem problem={problem} shown={[]} />
      {!isSaved && <p className="soft">{t("send.save-first")}</p>}
      <div className="actions start">
        <SureButton
          isBusy={isPending}
          disabled={!isSaved}
          title={t("send.sure")}
          text={t("send.text", { total: items.length, days: description.workingDays })}
          yes={t("send.title")}
          onSure={() => act({ path: { id: roundId } })}
        >
          {t("send.title")}
        </SureButton>
      </div>
    </>
  );
}
