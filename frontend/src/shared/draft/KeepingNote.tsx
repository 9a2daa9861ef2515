import { useTranslation } from "react-i18next";
import { isWorthRetrying } from "@/shared/api/problem";
import { useFormats } from "@/shared/i18n/format";
import { useIsOnline } from "@/shared/ui/OfflineBanner";
import type { Kept, Writable } from "./draft-keeper";
import { sendable } from "./edits";
import "./draft.css";

/** Where what was typed is now: with the API, on this device, or in danger. */
export function KeepingNote({ kept }: { kept: Kept<Writable> }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const isOnline = useIsOnline();
  const { edits, isSaving, problem, savedAt, isOnDevice, base } = kept;
  const waits = Object.keys(sendable(edits)).length > 0;
  const isContested = !waits && Object.keys(edits).length > 0;

  function words(): string {
    if (waits && !isOnDevice) return t("keeping.not-on-device");
    if (waits && (!isOnline || (problem && isWorthRetrying(problem)))) return t("keeping.on-device");
    if (problem) return t("keeping.refused");
    if (isSaving || waits) return t("keeping.saving");
    if (isContested) return t("keeping.contested");
    return t("keeping.saved", { time: savedAt ? formats.time(savedAt) : formats.deadline(base.changedAt) });
  }

  return (
    <p className="keeping soft" role="status">
      {words()}
    </p>
  );
}
