import { useTranslation } from "react-i18next";
import type { Problem } from "@/shared/api/problem";

const IN_DOCUMENT = "/document";

/** Each fault of a file with the place in it, so that whoever sent the file can be told. */
export function DocumentFaults({ problem }: { problem: Problem | null }) {
  const { t } = useTranslation("exchange");
  const faults = (problem?.faults ?? []).filter(({ pointer }) => pointer.startsWith(IN_DOCUMENT));
  if (faults.length === 0) return null;
  return (
    <div>
      <p>{t("faults", { total: faults.length })}</p>
      <ul>
        {faults.map(({ pointer, message }) => (
          <li key={`${pointer} ${message}`}>
            <code>{pointer.slice(IN_DOCUMENT.length) || "/"}</code> {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
