import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SignOffSetting } from "@/api/types.gen";
import { useOpened } from "@/shared/draft/use-opened";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { Card, Page } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";
import { SettingDialog } from "./SettingDialog";

interface SettingPageProps {
  organisationId: string;
  organisationName: string;
  setting: SignOffSetting;
  /** Who set it; undefined where nobody did, or where the reader may not see them. */
  setBy: string | undefined;
  maySet: boolean;
  maySeeAudit: boolean;
  onOrganisation: (organisationId: string) => void;
}

/** Whether an organisation allows one person two of the three steps. */
export function SettingPage(props: SettingPageProps) {
  const { t } = useTranslation("sign-off");
  const formats = useFormats();
  const { organisationId, organisationName, setting } = props;
  const [opened, open] = useOpened<"change">(`sign-off-setting:${organisationId}`);
  const { samePersonTwice, reason, setAt } = setting;
  return (
    <Page title={t("setting.title")} note={t("setting.note")}>
      <div className="filters">
        <OrganisationPicker label={t("setting.organisation")} value={organisationId} onChange={props.onOrganisation} />
      </div>
      <Card title={organisationName}>
        <p>
          <StatusTag status={samePersonTwice ? "warn" : "done"}>
            {samePersonTwice ? t("setting.allowed") : t("setting.forbidden")}
          </StatusTag>
        </p>
        <p>{samePersonTwice ? t("setting.allowed-text") : t("setting.forbidden-text")}</p>
        {reason !== null && <p>{t("setting.reason-is", { reason })}</p>}
        <p className="soft">
          {setAt === null
            ? t("setting.never")
            : t("setting.set-by", { name: props.setBy ?? t("setting.somebody"), at: formats.deadline(setAt) })}{" "}
          {props.maySeeAudit && (
            <Link to="/audit" search={{ operation: "setSignOffSetting", organisation: organisationId }}>
              {t("setting.audit")}
            </Link>
          )}
        </p>
        {props.maySet && (
          <div>
            <Button look={samePersonTwice ? "main" : "plain"} onClick={() => open("change")}>
              {samePersonTwice ? t("setting.forbid") : t("setting.allow")}
            </Button>
          </div>
        )}
      </Card>
      {opened === "change" && (
        <SettingDialog setting={setting} organisationName={organisationName} onClose={() => open(null)} />
      )}
    </Page>
  );
}
