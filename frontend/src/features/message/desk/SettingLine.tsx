import { useTranslation } from "react-i18next";
import type { RoundMessageSetting } from "@/api/types.gen";
import { etagOf } from "@/shared/api/versions";
import { Checkbox } from "@/shared/ui/Checkbox";
import { useSettingMessages } from "../use-message-actions";

interface SettingLineProps {
  roundId: string;
  setting: RoundMessageSetting;
  maySet: boolean;
}

/** Whether what is told from now on waits to be read. */
export function SettingLine({ roundId, setting, maySet }: SettingLineProps) {
  const { t } = useTranslation("message");
  const change = useSettingMessages(roundId, etagOf(setting.version));
  if (!maySet) return <p className="soft">{t(setting.atOnce ? "setting.at-once" : "setting.waits")}</p>;
  return (
    <div>
      <Checkbox
        label={t("setting.wait")}
        isChecked={!setting.atOnce}
        onChange={(waits) => change.act({ path: { id: roundId }, body: { atOnce: !waits } })}
      />
      <p className="soft">{t("setting.hint")}</p>
    </div>
  );
}
