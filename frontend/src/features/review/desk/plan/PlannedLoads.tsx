import { useTranslation } from "react-i18next";
import type { PlannedLoad } from "@/api/types.gen";
import { Card } from "@/shared/ui/Page";
import "@/shared/desk/data-table.css";

/** How many cases each expert has now and would have. */
export function PlannedLoads({ loads }: { loads: readonly PlannedLoad[] }) {
  const { t } = useTranslation("assignment");
  const headings = ["name", "fields", "capacity", "elsewhere", "now", "planned"] as const;
  return (
    <Card title={t("load-title")}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus */}
      <section className="scrolling" aria-label={t("load-title")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {t(`column.${heading}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {loads.map(({ reviewerId, name, fields, capacity, elsewhere, now, planned }) => (
              <tr key={reviewerId}>
                <th scope="row">{name}</th>
                <td>{fields.join(t("and"))}</td>
                <td className="num">{capacity ?? t("any")}</td>
                <td className="num">{elsewhere}</td>
                <td className="num">{now}</td>
                <td className="num">{planned}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}
