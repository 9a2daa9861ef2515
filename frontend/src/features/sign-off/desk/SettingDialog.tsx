import { useTranslation } from "react-i18next";
import type { SignOffSetting } from "@/api/types.gen";
import { FormDialog } from "@/shared/ui/FormDialog";
import { useSetting } from "../use-setting";

interface SettingDialogProps {
  setting: SignOffSetting;
  organisationName: string;
  onClose: () => void;
}

/** Asks once more: it changes who may sign what they drafted themselves. */
export function SettingDialog({ setting, organisationName, onClose }: SettingDialogProps) {
  const { t } = useTranslation("sign-off");
  const { act, isPending, problem, readAgain } = useSetting(setting, onClose);
  const { organisationId, samePersonTwice } = setting;
  return (
    <FormDialog
      title={samePersonTwice ? t("setting.forbid") : t("setting.allow")}
      submit={t("setting.confirm")}
      look={samePersonTwice ? "main" : "bad"}
      isPending={isPending}
      problem={problem}
      onSubmit={() => act({ path: { organisationId }, body: { samePersonTwice: !samePersonTwice } })}
      onReload={() => void readAgain()}
      onClose={onClose}
    >
      <p>
        {samePersonTwice
          ? t("setting.forbid-sure", { name: organisationName })
          : t("setting.allow-sure", { name: organisationName })}
      </p>
      <p>{t("setting.audited")}</p>
    </FormDialog>
  );
}
