import { Link, type LinkProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Page";

export interface WaitingEntry {
  /** Null: more than is worth counting. */
  count: number | null;
  /** Translated: what there are `count` of. */
  what: string;
  note?: string;
  link?: Pick<LinkProps, "to" | "params" | "search">;
}

/** 轮到我处理 and 等其他单位: a number, what it counts, and the way there. */
export function Waiting({ title, entries }: { title: string; entries: readonly WaitingEntry[] }) {
  const { t } = useTranslation("dashboard");
  const open = entries.filter((entry) => entry.count !== 0);
  return (
    <Card title={title}>
      {open.length === 0 && <p className="soft">{t("nothing-waits")}</p>}
      <ul className="plain-list waiting">
        {open.map((entry) => (
          <li key={entry.what}>
            <b className="num">{entry.count ?? t("many")}</b>
            <span>
              {entry.link ? <Link {...entry.link}>{entry.what}</Link> : entry.what}
              {entry.note && <span className="soft">{entry.note}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
