import { useTranslation } from "react-i18next";
import type { TemplateDocument } from "@/api/types.gen";
import type { Problem } from "@/shared/api/problem";
import { useStageNames } from "../../use-stage-names";

const IN_DOCUMENT = "/document";
const LISTS = ["stages", "criteria", "vetoes"] as const;

interface DocumentFaultsProps {
  problem: Problem | null;
  document: TemplateDocument | undefined;
}

/** Each fault of a file with the place in it, so that whoever sent the file can be told. */
export function DocumentFaults({ problem, document }: DocumentFaultsProps) {
  const { t } = useTranslation("exchange");
  const names = useStageNames();
  const faults = (problem?.faults ?? []).filter(({ pointer }) => pointer.startsWith(IN_DOCUMENT));
  if (faults.length === 0) return null;

  /** The words of the page for a stage or a criterion; for all else the place as it stands in the file. */
  function placeOf(pointer: string) {
    const [, content, list, index, member, setting] = pointer.slice(IN_DOCUMENT.length).split("/");
    const known = LISTS.find((each) => each === list);
    if (content !== "content" || known === undefined || index === undefined) {
      return <code>{pointer.slice(IN_DOCUMENT.length) || "/"}</code>;
    }
    const place = t(`place.${known}`, { number: Number(index) + 1 });
    const name = nameAt(document, known, Number(index));
    const named = name === undefined ? place : t("place.named", { place, name });
    return (
      <>
        {named}
        {member === "settings" && setting !== undefined && ` ${names.setting(setting)}`}
      </>
    );
  }

  return (
    <div>
      <p>{t("faults", { total: faults.length })}</p>
      <ul>
        {faults.map(({ pointer, message }) => (
          <li key={`${pointer} ${message}`}>
            {placeOf(pointer)} {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What whoever wrote the file called a stage or a criterion. */
function nameAt(document: TemplateDocument | undefined, list: string, index: number): string | undefined {
  const content = document?.content as Record<string, unknown> | null | undefined;
  const entries = content?.[list];
  const entry = Array.isArray(entries) ? (entries[index] as Record<string, unknown> | null) : null;
  const name = entry?.staffName ?? entry?.name;
  return typeof name === "string" && name !== "" ? name : undefined;
}
