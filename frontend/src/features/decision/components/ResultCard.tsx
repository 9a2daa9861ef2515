import { useTranslation } from "react-i18next";
import type { ApplicationResult } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";

/** What became of an application, as far as its round tells. */
export function ResultCard({ result }: { result: ApplicationResult }) {
  const { t } = useTranslation("decision");
  const formats = useFormats();
  const {
    outcome,
    grade,
    decidedAt,
    state,
    ending,
    overturned,
    appraisalFailedAt,
    notShortlistedAt,
    score,
    place,
    ranked,
    comments,
    award,
  } = result;
  return (
    <Card title={t("result.title")}>
      <p>
        <StatusTag status="done">{ending ? t(`result.ending.${ending.why}`) : t(`outcome.${outcome}`)}</StatusTag>{" "}
        {grade && t("result.grade", { grade })}
      </p>
      <p className="soft num">
        {ending
          ? t("result.ended", { moment: formats.moment(decidedAt) })
          : t("result.decided", { moment: formats.moment(decidedAt) })}
      </p>
      {ending?.reason && <p className="written">{t("result.ending.reason", { reason: ending.reason })}</p>}
      {notShortlistedAt && <p>{t("result.not-shortlisted", { stage: notShortlistedAt })}</p>}
      {overturned && <Overturned overturned={overturned} />}
      {appraisalFailedAt !== null && (
        <p className="num">{t("result.appraisal-failed", { moment: formats.moment(appraisalFailedAt) })}</p>
      )}
      {outcome === "SELECTED" && state === "SUBMITTED" && <p>{t("result.under-way")}</p>}
      {score !== null && <p className="num">{t("result.score", { score: formats.number(score) })}</p>}
      {place !== null && <p className="num">{t("result.place", { place, ranked: ranked ?? "" })}</p>}
      {award && <Awarded award={award} />}
      {comments.length > 0 && (
        <>
          <h3>{t("result.comments")}</h3>
          <ul className="plain-list rows">
            {comments.map((comment) => (
              <li key={comment} className="written">
                {comment}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

/** Selected at first, and no longer since somebody rightly objected. */
function Overturned({ overturned: { at, reason } }: { overturned: NonNullable<ApplicationResult["overturned"]> }) {
  const { t } = useTranslation("decision");
  const formats = useFormats();
  return (
    <>
      <p className="num">{t("result.overturned", { moment: formats.moment(at) })}</p>
      {reason && <p className="written">{t("result.overturned-reason", { reason })}</p>}
    </>
  );
}

function Awarded({ award }: { award: NonNullable<ApplicationResult["award"]> }) {
  const { t } = useTranslation("decision");
  const formats = useFormats();
  const { level, grade, documentNumber, awardedOn, withdrawnOn, withdrawnWhy } = award;
  return (
    <>
      <p>
        {t("result.awarded", { level: t(`shared:level.${level}`), day: formats.day(awardedOn) })}
        {grade && t("brief.grade", { grade })}
        {documentNumber && t("result.document", { number: documentNumber })}
      </p>
      {withdrawnOn && (
        <p>
          <StatusTag status="bad">{t("result.withdrawn", { day: formats.day(withdrawnOn) })}</StatusTag> {withdrawnWhy}
        </p>
      )}
    </>
  );
}
