import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Expert } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";
import { ExpertDialog } from "./ExpertDialog";
import "@/shared/desk/data-table.css";

interface ExpertPoolProps {
  organisationId: string;
  experts: readonly Expert[];
  mayEdit: boolean;
  unavailable: readonly string[];
  onUnavailable: (unavailable: string[]) => void;
}

/** Who may be given cases, what they know and take on; who drops out is ticked. */
export function ExpertPool({ organisationId, experts, mayEdit, unavailable, onUnavailable }: ExpertPoolProps) {
  const { t } = useTranslation("assignment");
  const [edited, setEdited] = useState<Expert>();
  const headings = ["drops-out", "name", "units", "title-of", "fields", "capacity"] as const;
  return (
    <Card title={t("pool")}>
      {experts.length === 0 && <p className="soft">{t("no-experts")}</p>}
      {experts.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus
        <section className="scrolling" aria-label={t("pool")} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {t(`column.${heading}`)}
                  </th>
                ))}
                {mayEdit && <th scope="col">{t("edit")}</th>}
              </tr>
            </thead>
            <tbody>
              {experts.map((expert) => {
                const { id, name } = expert;
                return (
                  <tr key={id}>
                    <td>
                      <input
                        type="checkbox"
                        aria-label={t("drops-out-of", { name })}
                        checked={unavailable.includes(id)}
                        onChange={(event) =>
                          onUnavailable(
                            event.target.checked ? [...unavailable, id] : unavailable.filter((other) => other !== id),
                          )
                        }
                      />
                    </td>
                    <th scope="row">{name}</th>
                    <td>
                      {expert.unitNames}
                      {expert.unlistedUnits > 0 && (
                        <StatusTag status="warn">{t("unlisted-of", { count: expert.unlistedUnits })}</StatusTag>
                      )}
                    </td>
                    <td>{expert.title}</td>
                    <td>{expert.fields.join(t("and"))}</td>
                    <td className="num">{expert.capacity ?? t("any")}</td>
                    {mayEdit && (
                      <td>
                        <Button look="link" aria-label={t("edit-of", { name })} onClick={() => setEdited(expert)}>
                          {t("edit")}
                        </Button>
                      </td>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
      {edited && <ExpertDialog organisationId={organisationId} expert={edited} onClose={() => setEdited(undefined)} />}
    </Card>
  );
}
