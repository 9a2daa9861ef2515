import { useTranslation } from "react-i18next";
import type { Mode, Part } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { Select, TextField } from "@/shared/ui/fields";
import type { OutlineResponsibility, OutlineUnit } from "../../outline";
import { BoundUnit } from "./BoundUnit";
import { useEditing } from "./editing";

const MODES: readonly Mode[] = ["SINGLE", "JOINT", "LEAD_AND_SUPPORT", "GROUP"];

interface ResponsibilityEditorProps {
  responsibility: OutlineResponsibility | null;
  /** Of the node that has it. */
  pointer: string;
}

/** Who answers for it: names as written in a notice, organisations or groups in a plan. */
export function ResponsibilityEditor({ responsibility, pointer }: ResponsibilityEditorProps) {
  const { t } = useTranslation("drafting");
  const { set, binding } = useEditing();
  const place = `${pointer}/responsibility`;
  if (responsibility === null) {
    const empty = binding ? { mode: "SINGLE", units: [] } : { mode: "SINGLE", names: [], lead: [], support: [] };
    return (
      <div id={`place:${place}`}>
        <Button look="link" onClick={() => set(place, empty)}>
          {t("add.responsibility")}
        </Button>
      </div>
    );
  }
  return (
    <div id={`place:${place}`} className="stack">
      <Select<Mode>
        label={t("field.mode")}
        value={responsibility.mode ?? "SINGLE"}
        options={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
        onChange={(mode) => set(`${place}/mode`, mode)}
      />
      {binding ? (
        <Units units={responsibility.units ?? []} place={place} mode={responsibility.mode ?? "SINGLE"} />
      ) : (
        <Names responsibility={responsibility} place={place} />
      )}
    </div>
  );
}

function Names({ responsibility, place }: { responsibility: OutlineResponsibility; place: string }) {
  const { t } = useTranslation("drafting");
  const { set } = useEditing();
  const fields = responsibility.mode === "LEAD_AND_SUPPORT" ? (["lead", "support"] as const) : (["names"] as const);
  return fields.map((field) => (
    <TextField
      key={field}
      label={t(`field.${field}`)}
      hint={t("names-hint")}
      value={(responsibility[field] ?? []).join(t("comma"))}
      onChange={(value) => set(`${place}/${field}`, value === "" ? [] : value.split(/[、；;] ?/u))}
    />
  ));
}

function Units({ units, place, mode }: { units: readonly OutlineUnit[]; place: string; mode: Mode }) {
  const { t } = useTranslation("drafting");
  const { set } = useEditing();
  const part: Part = mode === "LEAD_AND_SUPPORT" ? (units.length === 0 ? "LEAD" : "SUPPORT") : "RESPONSIBLE";
  return (
    <>
      {units.map((unit, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a unit is its place in the list, its name changes as it is typed
        <div key={`${place}/${index}`} className="pair">
          <TextField
            label={t("field.name")}
            value={unit.name}
            onChange={(name) => set(`${place}/units/${index}/name`, name)}
          />
          <BoundUnit bound={boundTo(unit)} onBind={(value) => set(`${place}/units/${index}`, bound(unit, value))} />
          <Button look="link" onClick={() => set(`${place}/units`, units.toSpliced(index, 1))}>
            {t("remove-unit", { name: unit.name })}
          </Button>
        </div>
      ))}
      <div>
        <Button look="link" onClick={() => set(`${place}/units`, [...units, { name: "", part }])}>
          {t("add.unit")}
        </Button>
      </div>
    </>
  );
}

function boundTo(unit: OutlineUnit): string {
  if (unit.groupId) return `group:${unit.groupId}`;
  return unit.organisationId ? `organisation:${unit.organisationId}` : "";
}

/** `value` as in `NamedUnit`. */
export function bound(unit: OutlineUnit, value: string): OutlineUnit {
  const [kind, id] = value.split(":");
  return {
    name: unit.name,
    part: unit.part,
    organisationId: kind === "organisation" ? (id ?? null) : null,
    groupId: kind === "group" ? (id ?? null) : null,
  };
}
