import { useTranslation } from "react-i18next";
import type { StageKind } from "@/api/types.gen";
import { Select, TextField } from "@/shared/ui/fields";
import { type StageDraft, settled } from "../../pipeline-draft";
import { useStageNames } from "../../use-stage-names";
import { SettingField } from "./SettingField";

interface StageFieldsProps {
  stage: StageDraft;
  kinds: readonly StageKind[];
  set: (part: Partial<StageDraft>) => void;
  /** Another kind: what was said for the old one goes. */
  onKind: (code: string) => void;
  /** By a pointer into the stage. */
  faultAt: (pointer: string) => string | undefined;
  /** Why it cannot stay where it stands. */
  warning: string | undefined;
}

export function StageFields({ stage, kinds, set, onKind, faultAt, warning }: StageFieldsProps) {
  const { t } = useTranslation("pipeline");
  const names = useStageNames();
  const kind = kinds.find(({ code }) => code === stage.kind);
  const codes = kind === undefined ? [stage.kind, ...kinds.map(({ code }) => code)] : kinds.map(({ code }) => code);
  return (
    <>
      {names.about(stage.kind) && <p className="soft">{names.about(stage.kind)}</p>}
      <div className="side-by-side">
        <Select
          label={t("kind-label")}
          value={stage.kind}
          options={codes.map((value) => ({ value, label: names.kind(value) }))}
          error={faultAt("/kind") ?? warning}
          onChange={onKind}
        />
        <TextField
          label={t("staff-name")}
          isRequired
          maxLength={40}
          value={stage.staffName}
          error={faultAt("/staffName")}
          onChange={(staffName) => set({ staffName })}
        />
        <TextField
          label={t("applicant-name")}
          isRequired
          maxLength={40}
          value={stage.applicantName}
          error={faultAt("/applicantName")}
          onChange={(applicantName) => set({ applicantName })}
        />
      </div>
      {kind?.settings.map((setting) => (
        <SettingField
          key={setting.name}
          setting={setting}
          label={names.setting(setting.name)}
          about={names.aboutSetting(setting.name)}
          value={settled(stage, setting)}
          error={faultAt(`/settings/${setting.name}`)}
          onChange={(value) => set({ settings: { ...stage.settings, [setting.name]: value } })}
        />
      ))}
    </>
  );
}
