import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Nomination } from "@/api/types.gen";
import { download } from "@/shared/api/download";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FileLink } from "@/shared/ui/FileLink";
import { Card } from "@/shared/ui/Page";

/** The sealed package: what is in it, its hash, and when it was sent and received. */
export function PackageCard({ nomination }: { nomination: Nomination }) {
  const { t } = useTranslation("nomination");
  const formats = useFormats();
  const { sealed, dispatchedOn, dispatchedHow, receiptNumber, receivedOn, receipt, reason } = nomination;
  return (
    <Card title={t("seal.package")}>
      <dl className="facts">
        <dt>{t("host")}</dt>
        <dd>{nomination.hostName}</dd>
        <dt>{t("host-deadline")}</dt>
        <dd className="num">{formats.moment(nomination.hostDeadline)}</dd>
        <dt>{t("sealed")}</dt>
        <dd className="num">{formats.moment(nomination.sealedAt)}</dd>
        {reason && (
          <>
            <dt>{t("seal.reason")}</dt>
            <dd className="written">{reason}</dd>
          </>
        )}
        <dt>{t("hash")}</dt>
        <dd className="num">{nomination.sha256}</dd>
        {dispatchedOn && (
          <>
            <dt>{t("dispatched")}</dt>
            <dd>{t("dispatched-how", { day: formats.day(dispatchedOn), how: dispatchedHow ?? "" })}</dd>
          </>
        )}
        {receiptNumber && receivedOn && (
          <>
            <dt>{t("receipt.of")}</dt>
            <dd>
              {t("receipt.is", { number: receiptNumber, day: formats.day(receivedOn) })}{" "}
              {receipt && <FileLink file={receipt} />}
            </dd>
          </>
        )}
      </dl>
      <div className="actions start">
        <Button look="plain" disabled={sealed === null} onClick={() => sealed && void download(sealed.id)}>
          {t("download")}
        </Button>
      </div>
      <ol className="rows">
        {nomination.items.map(({ applicationId, title, unitName, applicantNames, grade }) => (
          <li key={applicationId}>
            <Link to="/applications/$applicationId" params={{ applicationId }}>
              {title}
            </Link>
            <p className="soft">
              {t("case-of", { unit: unitName, names: applicantNames.join(t("between")) })}
              {grade && t("grade-is", { grade })}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
