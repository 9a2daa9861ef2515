import { useTranslation } from "react-i18next";
import type { Level, MeasureBinding, MeasureParameter } from "@/api/types.gen";
import { Select, TextField } from "@/shared/ui/fields";
import { useLevelNames } from "../../use-level-names";
import { type Editing, useEditing } from "./editing";
import { ProgrammeSelect } from "./ProgrammeSelect";

interface MeasureEditorProps {
  measure: MeasureBinding | null;
  pointer: string;
  binding: NonNullable<Editing["binding"]>;
}

/** What counts the target; without one the units report it by hand. */
export function MeasureEditor({ measure, pointer, binding }: MeasureEditorProps) {
  const { t, i18n } = useTranslation("drafting");
  const { set } = useEditing();
  const nameOf = (code: string) => (i18n.exists(`drafting:measure.${code}`) ? t(`measure.${code}`) : code);
  const chosen = binding.measures.find((each) => each.code === measure?.code);
  return (
    <div className="pair">
      <Select
        label={t("field.measure")}
        value={measure?.code ?? "NONE"}
        options={[
          { value: "NONE", label: t("by-hand") },
          ...binding.measures.map(({ code }) => ({ value: code, label: nameOf(code) })),
        ]}
        onChange={(code) => set(`${pointer}/measure`, code === "NONE" ? null : { code, parameters: {} })}
      />
      {chosen?.parameters.map((parameter) => (
        <Parameter
          key={parameter.name}
          parameter={parameter}
          value={measure?.parameters[parameter.name] ?? ""}
          units={binding.units}
          onChange={(value) => {
            const { [parameter.name]: _, ...others } = measure?.parameters ?? {};
            const parameters = value === "" ? others : { ...others, [parameter.name]: value };
            set(`${pointer}/measure`, { code: chosen.code, parameters });
          }}
        />
      ))}
    </div>
  );
}

interface ParameterProps {
  parameter: MeasureParameter;
  value: string;
  units: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

function Parameter({ parameter, value, units, onChange }: ParameterProps) {
  const { t, i18n } = useTranslation("drafting");
  const levelName = useLevelNames();
  const { name, type, options, needed, collection } = parameter;
  const label = i18n.exists(`drafting:parameter.${name}`) ? t(`parameter.${name}`) : name;
  if (type === "TEXT" || type === "NUMBER") {
    return <TextField label={label} isRequired={needed} value={value} onChange={onChange} />;
  }
  if (collection === "programmes") {
    return <ProgrammeSelect label={label} isRequired={needed} value={value} onChange={onChange} />;
  }
  const choices =
    type === "CHOICE"
      ? options.map((option) => ({ value: option, label: name === "level" ? levelName(option as Level) : option }))
      : units
          .filter((unit) => unit.value.startsWith("organisation:"))
          .map((unit) => ({ value: unit.value.replace("organisation:", ""), label: unit.label }));
  return (
    <Select
      label={label}
      isRequired={needed}
      value={value === "" ? "ANY" : value}
      options={[{ value: "ANY", label: t("any") }, ...choices]}
      onChange={(chosen) => onChange(chosen === "ANY" ? "" : chosen)}
    />
  );
}
