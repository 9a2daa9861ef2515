import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { may, useCaller } from "@/shared/session/caller";
import "./round.css";

/** Between rounds, what they are made of and what comes of them. */
export function SectionLinks() {
  const { t } = useTranslation("round");
  const caller = useCaller();
  const readsApplications = may(caller, "application.read-submitted") || may(caller, "application.read-of-round");
  const readsTemplates = may(caller, "round-template.read");
  return (
    <nav className="sections" aria-label={t("sections.label")}>
      {may(caller, "round.read") && <Link to="/rounds">{t("sections.rounds")}</Link>}
      {readsApplications && <Link to="/applications">{t("sections.applications")}</Link>}
      {may(caller, "programme.read") && <Link to="/programmes">{t("sections.programmes")}</Link>}
      {may(caller, "award.read") && <Link to="/awards">{t("sections.awards")}</Link>}
      {readsTemplates && <Link to="/forms">{t("sections.forms")}</Link>}
      {readsTemplates && <Link to="/rubrics">{t("sections.rubrics")}</Link>}
      {readsTemplates && <Link to="/pipelines">{t("sections.pipelines")}</Link>}
    </nav>
  );
}
