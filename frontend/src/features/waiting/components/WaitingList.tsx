import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useFormats } from "@/shared/i18n/format";
import type { Told } from "../waiting-kinds";
import { CountedList } from "./CountedList";

/** What waits for the reader: how many of what, of which round, until when; each opens its list. */
export function WaitingList({ waiting }: { waiting: readonly Told[] }) {
  const { t } = useTranslation("waiting");
  const formats = useFormats();
  return (
    <CountedList
      entries={waiting.map(({ entry, way }) => ({
        key: `${entry.kind} ${entry.subjectId} ${entry.stageId}`,
        count: entry.count,
        what: <Link {...way}>{t(`kind.${entry.kind}`)}</Link>,
        notes: [entry.title, entry.dueAt && t("due", { moment: formats.deadline(entry.dueAt) })],
      }))}
    />
  );
}
