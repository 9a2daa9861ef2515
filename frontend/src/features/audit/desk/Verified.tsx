import { useTranslation } from "react-i18next";
import type { AuditVerification } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";

interface VerifiedProps {
  verification: AuditVerification;
}

export function Verified({ verification: { intact, seals, events, unsealed, firstBrokenSeal } }: VerifiedProps) {
  const { t } = useTranslation("audit");
  const formats = useFormats();
  return (
    <Card title={t("verification")}>
      <p>
        <StatusTag status={intact ? "done" : "bad"}>
          {intact ? t("intact") : t("broken", { seal: firstBrokenSeal ?? "" })}
        </StatusTag>
      </p>
      <p className="soft num">
        {t("figures", {
          seals: formats.number(seals),
          events: formats.number(events),
          unsealed: formats.number(unsealed),
        })}
      </p>
    </Card>
  );
}
