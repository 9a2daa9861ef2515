import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { may, useCaller } from "@/shared/session/caller";
import "./round.css";

/** Between rounds and what they are made of. */
export function SectionLinks() {
  const { t } = useTranslation("round");
  const caller = useCaller();
  const readsTemplates = may(caller, "round-template.read");
  return (
    <nav className="sections" aria-label={t("sections.label")}>
      {may(caller, "round.read") && <Link to="/rounds">{t("sections.rounds")}</Link>}
      {may(caller, "programme.read") && <Link to="/programmes">{t("sections.programmes")}</Link>}
      {may(caller, "award.read") && <Link to="/awards">{t("sections.awards")}</Link>}
      {readsTemplates && <Link to="/forms">{t("sections.forms")}</Link>}
      {readsTemplates && <Link to="/rubrics">{t("sections.rubrics")}</Link>}
      {readsTemplates && <Link to="/pipelines">{t("sections.pipelines")}</Link>}
    </nav>
  );
}
