import { useTranslation } from "react-i18next";
import type { PublicNoticeItem } from "@/api/types.gen";

/** Whom it names, in the decision's order. */
export function NoticeItems({ items }: { items: readonly PublicNoticeItem[] }) {
  const { t } = useTranslation("public-notice");
  return (
    <ol className="rows">
      {items.map(({ applicationId, title, unitName, applicantNames, grade }) => (
        <li key={applicationId}>
          <p>{t("item", { title, unit: unitName })}</p>
          <p className="soft">
            {applicantNames.join(t("between"))}
            {grade && t("grade", { grade })}
          </p>
        </li>
      ))}
    </ol>
  );
}
