import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ContentChange, Plan, PlanVersion } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card, Page } from "@/shared/ui/Page";
import { PlanBrief } from "../components/PlanBrief";
import { Amend } from "./Amend";

interface PlanPageProps {
  plan: Plan;
  versions: readonly PlanVersion[];
  changes: readonly ContentChange[];
  mayEdit: boolean;
  mayClose: boolean;
  onAmended: () => void;
}

/** One version to read, what it changed, and the others. */
export function PlanPage({ plan, versions, changes, mayEdit, mayClose, onAmended }: PlanPageProps) {
  const { t } = useTranslation("plans");
  const draft = versions.find((version) => version.state === "DRAFT" || version.state === "IN_SIGN_OFF");
  const isLiving = plan.state === "PUBLISHED";
  return (
    <Page
      title={plan.content.title ?? t("untitled")}
      note={t("version-note", { number: plan.shown.number, state: t(`version-state.${plan.shown.state}`) })}
      actions={
        <>
          {isLiving && mayEdit && !draft && <Amend plan={plan} onAmended={onAmended} />}
          {draft?.state === "DRAFT" && mayEdit && (
            <Link to="/plans/$planId/draft" params={{ planId: plan.id }} className="btn">
              {t("open-draft")}
            </Link>
          )}
          {draft?.signOffId && draft.state === "IN_SIGN_OFF" && (
            <Link to="/sign-offs/$signOffId" params={{ signOffId: draft.signOffId }} className="btn plain">
              {t("open-sign-off")}
            </Link>
          )}
          {isLiving && mayClose && (
            <Link to="/plans/$planId/closing" params={{ planId: plan.id }} className="btn plain">
              {t("close")}
            </Link>
          )}
        </>
      }
    >
      <div className="beside">
        <div className="stack">
          <PlanBrief plan={plan} changes={changes} />
        </div>
        <Versions planId={plan.id} versions={versions} />
      </div>
    </Page>
  );
}

function Versions({ planId, versions }: { planId: string; versions: readonly PlanVersion[] }) {
  const { t } = useTranslation("plans");
  const formats = useFormats();
  return (
    <Card title={t("versions")}>
      <ul className="plain-list">
        {versions.map((version) => (
          <li key={version.id} className="entry">
            <Link to="/plans/$planId" params={{ planId }} search={{ version: version.number }}>
              {t("version", { number: version.number })}
            </Link>
            <span className="soft">
              {t(`version-state.${version.state}`)} {formats.day(version.publishedAt ?? version.createdAt)}
            </span>
            {version.reason && <span className="written">{version.reason}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
