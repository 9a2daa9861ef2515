import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { RoundApplication } from "@/api/types.gen";
import { may, useCaller } from "@/shared/session/caller";

interface PrintLinksProps {
  application: Pick<RoundApplication, "id" | "revision">;
  /** An earlier handing-in that the page shows. */
  revision?: number | undefined;
}

/** To the sheets for paper, once something was handed in; the opinion sheet for those who see the reviews. */
export function PrintLinks({ application, revision }: PrintLinksProps) {
  const { t } = useTranslation("print");
  const caller = useCaller();
  const params = { applicationId: application.id };
  if (application.revision === 0) return null;
  return (
    <div className="actions start">
      <Link
        to="/print/applications/$applicationId"
        params={params}
        search={revision === undefined ? {} : { revision }}
        className="btn plain"
      >
        {t("link.application")}
      </Link>
      {(may(caller, "review.read-of-round") || may(caller, "review.oversee")) && (
        <Link to="/print/applications/$applicationId/opinion" params={params} className="btn plain">
          {t("link.opinion")}
        </Link>
      )}
    </div>
  );
}
