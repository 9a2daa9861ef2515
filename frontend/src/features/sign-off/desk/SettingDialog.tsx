import { useTranslation } from "react-i18next";
import type { SignOffSetting } from "@/api/types.gen";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextField } from "@/shared/ui/fields";
import { useSetting } from "../use-setting";

interface SettingDialogProps {
  setting: SignOffSetting;
  organisationName: string;
  onClose: () => void;
}

/** Asks once more: it changes who may sign what they drafted themselves. */
export function SettingDialog({ setting, organisationName, onClose }: SettingDialogProps) {
  const { t } = useTranslation("sign-off");
  const { organisationId, samePersonTwice } = setting;
  const draft = useDraft(`sign-off-setting:${organisationId}`, { reason: "" });
  const { act, isPending, problem, readAgain } = useSetting(setting, finished(draft, onClose));
  const field = fieldsOf(draft, problem);
  return (
    <FormDialog
      title={samePersonTwice ? t("setting.forbid") : t("setting.allow")}
      submit={t("setting.confirm")}
      look={samePersonTwice ? "main" : "bad"}
      isPending={isPending}
      problem={problem}
      shown={["/reason"]}
      draft={draft}
      onSubmit={() => act({ path: { organisationId }, body: { samePersonTwice: !samePersonTwice, ...draft.values } })}
      onReload={() => void readAgain()}
      onClose={onClose}
    >
      <p>
        {samePersonTwice
          ? t("setting.forbid-sure", { name: organisationName })
          : t("setting.allow-sure", { name: organisationName })}
      </p>
      <TextField
        label={t("setting.reason")}
        hint={t("setting.reason-hint")}
        isRequired
        maxLength={500}
        {...field("reason")}
      />
      <p>{t("setting.audited")}</p>
    </FormDialog>
  );
}
