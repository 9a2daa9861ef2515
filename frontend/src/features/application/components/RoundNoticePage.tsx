import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationSummary, Round } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { FileLink } from "@/shared/ui/FileLink";
import { Card, Page } from "@/shared/ui/Page";
import { ApplicationTag } from "./ApplicationTag";
import { DeadlineTag } from "./DeadlineTag";

interface RoundNoticePageProps {
  round: Round;
  /** The reader's own in this round. */
  own: readonly ApplicationSummary[];
  /** Beginning one, inviting, the unit's order. */
  children?: ReactNode;
}

/** The notice with its files, the deadline, and where one's own stand. */
export function RoundNoticePage({ round, own, children }: RoundNoticePageProps) {
  const { t } = useTranslation("open-rounds");
  const formats = useFormats();
  const { description, standing, closesAt } = round;
  return (
    <Page title={description.title} note={t("organiser", { name: round.organiserName })}>
      <Card>
        {description.opensAt && closesAt && (
          <p className="num">
            {t("window", { from: formats.deadline(description.opensAt), to: formats.deadline(closesAt) })}
          </p>
        )}
        <p>
          {standing === "OPEN" && closesAt && <DeadlineTag at={closesAt} />}
          {standing !== "OPEN" && t(`standing.${standing}`)}
        </p>
        {description.hosted === "ABOVE" && description.hostName && <p>{t("host", { name: description.hostName })}</p>}
        {description.notice && <p className="written">{description.notice}</p>}
        {round.extensions.map(({ to, reason, decidedAt }) => (
          <p key={decidedAt} className="soft">
            {t("extended", { moment: formats.deadline(to), reason })}
          </p>
        ))}
        {round.noticeFiles.length > 0 && (
          <ul className="plain-list" aria-label={t("files")}>
            {round.noticeFiles.map((file) => (
              <li key={file.id}>
                <FileLink file={file} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      {round.rules.length > 0 && (
        <Card title={t("rules")}>
          <ol>
            {round.rules.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ol>
        </Card>
      )}
      {own.length > 0 && (
        <Card title={t("own")}>
          <ul className="plain-list">
            {own.map((application) => (
              <li key={application.id} className="entry">
                <Link to="/m/applications/$applicationId" params={{ applicationId: application.id }} className="whole">
                  {application.title ?? t("untitled")}
                </Link>
                <p>
                  <ApplicationTag state={application.state} step={application.stepName} />
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {children}
    </Page>
  );
}
