import { useTranslation } from "react-i18next";
import type { Veto } from "@/api/types.gen";
import { Checkbox } from "@/shared/ui/Checkbox";

interface VetoCardProps {
  vetoes: readonly Veto[];
  /** Keys of those that hold. */
  held: readonly string[];
  onChange: (held: string[]) => void;
}

/** What keeps a case from being selected, whatever its points. */
export function VetoCard({ vetoes, held, onChange }: VetoCardProps) {
  const { t } = useTranslation("review");
  if (vetoes.length === 0) return null;
  return (
    <fieldset className="criterion">
      <legend>{t("veto.title")}</legend>
      <p className="soft">{t("veto.hint")}</p>
      {vetoes.map(({ key, name }) => (
        <Checkbox
          key={key}
          label={name}
          isChecked={held.includes(key)}
          onChange={(holds) => onChange(holds ? [...held, key] : held.filter((other) => other !== key))}
        />
      ))}
    </fieldset>
  );
}
