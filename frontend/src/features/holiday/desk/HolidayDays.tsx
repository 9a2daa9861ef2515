import { useTranslation } from "react-i18next";
import type { Holiday, HolidayKind } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { DateField, Select, TextField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";

interface HolidayDaysProps {
  days: readonly Holiday[];
  onChange: (days: readonly Holiday[]) => void;
  faultAt: (pointer: string) => string | undefined;
}

const KINDS: readonly HolidayKind[] = ["OFF", "WORK"];

export function dayPointers(days: readonly Holiday[]): string[] {
  return days.flatMap((_, index) => ["day", "kind", "name"].map((field) => `/days/${index}/${field}`));
}

/** Every day the document names, a row each. */
export function HolidayDays({ days, onChange, faultAt }: HolidayDaysProps) {
  const { t } = useTranslation("holiday");
  return (
    <Card title={t("days", { length: days.length })}>
      {days.length === 0 && <p className="soft">{t("no-days-yet")}</p>}
      <ul className="plain-list stack">
        {days.map((holiday, index) => {
          const at = `/days/${index}`;
          const set = (part: Partial<Holiday>) => onChange(days.with(index, { ...holiday, ...part }));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: while it is typed a day may stand twice, or be empty
            <li key={index} className="filters">
              <DateField
                label={t("day")}
                isRequired
                value={holiday.day}
                onChange={(day) => set({ day })}
                error={faultAt(`${at}/day`)}
              />
              <TextField
                label={t("name")}
                isRequired
                maxLength={20}
                value={holiday.name}
                onChange={(name) => set({ name })}
                error={faultAt(`${at}/name`)}
              />
              <Select<HolidayKind>
                label={t("kind-label")}
                options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
                value={holiday.kind}
                onChange={(kind) => set({ kind })}
                error={faultAt(`${at}/kind`)}
              />
              <Button
                look="link"
                aria-label={t("remove-day", { day: holiday.day, name: holiday.name })}
                onClick={() => onChange(days.toSpliced(index, 1))}
              >
                {t("remove")}
              </Button>
            </li>
          );
        })}
      </ul>
      <div>
        <Button
          look="plain"
          onClick={() => onChange([...days, { day: "", kind: "OFF", name: days.at(-1)?.name ?? "" }])}
        >
          {t("add-day")}
        </Button>
      </div>
    </Card>
  );
}
