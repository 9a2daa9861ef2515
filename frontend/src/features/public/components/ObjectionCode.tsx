import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { MadeObjection } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { CopyText } from "@/shared/ui/CopyText";
import "../public.css";

/** The code of an objection that was taken: it stands here and nowhere else. */
export function ObjectionCode({ made }: { made: MadeObjection }) {
  const { t } = useTranslation("public");
  const { moment } = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="card">
      <h2 ref={heading} tabIndex={-1}>
        {t("code.title")}
      </h2>
      <p className="soft num">{t("code.at", { moment: moment(made.receivedAt) })}</p>
      <p>{t("code.label")}</p>
      <p className="objection-code">{made.code}</p>
      <p>
        <strong>{t("code.write-down")}</strong>
      </p>
      <p>
        <CopyText text={made.code} label={t("code.copy")} done={t("code.copied")} />
      </p>
    </section>
  );
}
