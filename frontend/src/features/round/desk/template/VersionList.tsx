import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { TemplateVersion } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card } from "@/shared/ui/Page";
import type { TemplateLinks } from "../../template-kind";

interface VersionListProps {
  versions: readonly TemplateVersion[];
  shown: number | undefined;
  links: TemplateLinks;
}

/** The published versions, the latest first; none of them ever changes. */
export function VersionList({ versions, shown, links }: VersionListProps) {
  const { t } = useTranslation("template");
  const formats = useFormats();
  return (
    <Card title={t("versions")}>
      {versions.length === 0 && <p className="soft">{t("no-versions")}</p>}
      <ul className="plain-list rows">
        {versions.map(({ id, number, publishedAt }) => (
          <li key={id}>
            {number === shown ? (
              <b>{t("version", { number })}</b>
            ) : (
              <Link {...links.page(number)}>{t("version", { number })}</Link>
            )}{" "}
            <span className="soft num">{t("published-on", { day: formats.day(publishedAt) })}</span>
          </li>
        ))}
      </ul>
      {shown !== undefined && (
        <p>
          <Link {...links.page()}>{t("back-to-work")}</Link>
        </p>
      )}
    </Card>
  );
}
