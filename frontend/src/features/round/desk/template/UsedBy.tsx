import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Page";
import { useRoundsWith } from "../../use-rounds-with";

/** The rounds that go by a version of it, whatever becomes of it. */
export function UsedBy({ template }: { template: string }) {
  const { t } = useTranslation("template");
  const rounds = useRoundsWith(template);
  if (rounds === undefined) return null;
  return (
    <Card title={t("used-by")}>
      {rounds.length === 0 && <p className="soft">{t("unused")}</p>}
      <ul className="plain-list rows">
        {rounds.map(({ id, title }) => (
          <li key={id}>
            <Link to="/rounds/$roundId" params={{ roundId: id }}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
