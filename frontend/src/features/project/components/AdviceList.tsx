import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Advice } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { FileLink } from "@/shared/ui/FileLink";
import { StatusTag } from "@/shared/ui/StatusTag";

interface AdviceListProps {
  advice: readonly Advice[];
  /** The application that is looked at; advice of others says where it was given. */
  applicationId: string;
  /** What can be done with a piece. */
  actions?: (piece: Advice) => ReactNode;
}

/** The advice that an item had, the latest first, each with what was done about it. */
export function AdviceList({ advice, applicationId, actions }: AdviceListProps) {
  const { t } = useTranslation("project");
  const formats = useFormats();
  if (advice.length === 0) return <p className="soft">{t("none")}</p>;
  return (
    <ul className="plain-list rows">
      {advice.map((piece) => (
        <li key={piece.id} className="stack">
          <p>
            <strong className="num">{formats.day(piece.givenOn)}</strong> {t(`way.${piece.way}`)}{" "}
            <span className="soft">{t("by", { name: piece.mentorName })}</span>{" "}
            {piece.applicationId !== applicationId && (
              <span className="soft">{t("earlier", { round: piece.roundTitle })}</span>
            )}{" "}
            {piece.correctedBy !== null && <StatusTag status="waiting">{t("corrected")}</StatusTag>}
            {piece.correctsId !== null && <StatusTag status="done">{t("corrects")}</StatusTag>}
          </p>
          <p className="written">{piece.text}</p>
          {piece.files.map((file) => (
            <FileLink key={file.id} file={file} />
          ))}
          {piece.answers.map((answer) => (
            <p key={answer.id} className="written">
              <span className="soft">
                {t("answered", { name: answer.authorName, day: formats.moment(answer.writtenAt) })}
              </span>
              {answer.text}
            </p>
          ))}
          {actions?.(piece)}
        </li>
      ))}
    </ul>
  );
}
