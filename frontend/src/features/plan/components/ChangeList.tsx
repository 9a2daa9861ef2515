import { useTranslation } from "react-i18next";
import type { ContentChange } from "@/api/types.gen";

/** What became of each node, as old text struck out and new text beside it. */
export function ChangeList({ changes }: { changes: readonly ContentChange[] }) {
  const { t, i18n } = useTranslation("brief");
  const fieldName = (field: string) => (i18n.exists(`brief:field.${field}`) ? t(`field.${field}`) : field);
  return (
    <ul className="plain-list">
      {changes.map((change) => (
        <li key={`${change.kind} ${change.nodeId ?? ""} ${change.label}`} className="entry">
          <p>
            <strong>
              {t(`change.${change.change}`)} {t(`kind.${change.kind}`)}
            </strong>{" "}
            {change.label}
            {change.within && <span className="soft"> {t("within", { node: change.within })}</span>}
          </p>
          {change.change === "CHANGED" &&
            change.fields.map((field) => (
              <p key={field.field} className="written">
                <span className="soft">{fieldName(field.field)} </span>
                {field.before && <del>{field.before}</del>} {field.after && <ins>{field.after}</ins>}
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}
