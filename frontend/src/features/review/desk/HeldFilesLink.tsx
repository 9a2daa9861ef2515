import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** To what is held back from the experts of a round's blind stages. */
export function HeldFilesLink({ roundId }: { roundId: string }) {
  const { t } = useTranslation("held");
  return (
    <Link to="/rounds/$roundId/held-files" params={{ roundId }} className="btn plain">
      {t("open")}
    </Link>
  );
}
