import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Objection } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { FileLink } from "@/shared/ui/FileLink";
import { Card, Page } from "@/shared/ui/Page";
import { ObjectionTag } from "./ObjectionTag";
import { SettlementForm } from "./SettlementForm";
import { SignatureCard } from "./SignatureCard";

interface ObjectionPageProps {
  objection: Objection;
  mayDisclose: boolean;
}

/** One objection: what it says, and what is answered to it. */
export function ObjectionPage({ objection, mayDisclose }: ObjectionPageProps) {
  const { t } = useTranslation("objection");
  const formats = useFormats();
  const { roundId, applicationId, state, reply, settledAt } = objection;
  return (
    <Page
      title={t("of", { title: objection.applicationTitle })}
      note={
        <>
          <ObjectionTag state={state} />{" "}
          <Link to="/rounds/$roundId/public-notice" params={{ roundId }}>
            {objection.noticeTitle}
          </Link>
        </>
      }
      actions={
        <Link to="/applications/$applicationId" params={{ applicationId }} className="btn plain">
          {t("look")}
        </Link>
      }
    >
      <div className="beside">
        <div className="stack">
          <Card title={t("text")}>
            <p className="soft num">
              {t("came", {
                channel: t(`channel.${objection.channel}`),
                moment: formats.moment(objection.receivedAt),
              })}
            </p>
            <p className="written">{objection.text}</p>
            <ul className="plain-list">
              {objection.files.map((file) => (
                <li key={file.id}>
                  <FileLink file={file} label={t("download", { name: file.name })} />
                </li>
              ))}
            </ul>
          </Card>
          {reply !== null && (
            <Card title={t("reply")}>
              {settledAt && <p className="soft num">{t("settled", { moment: formats.moment(settledAt) })}</p>}
              <p className="written">{reply}</p>
            </Card>
          )}
          {objection.answerable && <SettlementForm key={objection.id} objection={objection} />}
          {state === "OPEN" && !objection.answerable && <p className="soft">{t("not-answerable")}</p>}
        </div>
        {objection.signature === null ? (
          <Card title={t("signature")}>
            <p className="soft">{t("withheld")}</p>
          </Card>
        ) : (
          <SignatureCard
            key={objection.id}
            id={objection.id}
            signature={objection.signature}
            mayDisclose={mayDisclose}
          />
        )}
      </div>
    </Page>
  );
}
