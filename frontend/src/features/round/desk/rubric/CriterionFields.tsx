import { useTranslation } from "react-i18next";
import { TextArea, TextField } from "@/shared/ui/fields";
import { OrderedList } from "@/shared/ui/OrderedList";
import { type BandDraft, type CriterionDraft, EMPTY_BAND, points } from "../../rubric-draft";

interface CriterionFieldsProps {
  criterion: CriterionDraft;
  step: string;
  set: (part: Partial<CriterionDraft>) => void;
  /** By a pointer into the criterion. */
  faultAt: (pointer: string) => string | undefined;
}

const MOST_BANDS = 6;

export function CriterionFields({ criterion, step, set, faultAt }: CriterionFieldsProps) {
  const { t } = useTranslation("rubric");
  return (
    <>
      <div className="side-by-side">
        <TextField
          label={t("name")}
          isRequired
          maxLength={40}
          value={criterion.name}
          error={faultAt("/name")}
          onChange={(name) => set({ name })}
        />
        <PointsField
          label={t("points-label")}
          hint={t("points-hint", { step })}
          value={criterion.points}
          error={faultAt("/points")}
          onChange={(value) => set({ points: value })}
        />
        <TextField
          label={t("group")}
          maxLength={40}
          value={criterion.group}
          error={faultAt("/group")}
          onChange={(group) => set({ group })}
        />
      </div>
      <TextArea
        label={t("description")}
        rows={2}
        maxLength={1000}
        value={criterion.description}
        error={faultAt("/description")}
        onChange={(description) => set({ description })}
      />
      <details className="field-extras" open={faultAt("/bands") !== undefined || undefined}>
        <summary>{t("bands", { total: criterion.bands.length })}</summary>
        <OrderedList<BandDraft>
          items={criterion.bands}
          onChange={(bands) => set({ bands })}
          nameOf={(band, index) => band.label || t("band-number", { number: index + 1 })}
          addLabel={t("add-band")}
          empty={() => EMPTY_BAND}
          most={MOST_BANDS}
        >
          {(band, index, change) => (
            <>
              <div className="side-by-side">
                <TextField
                  label={t("band-label")}
                  isRequired
                  maxLength={20}
                  value={band.label}
                  error={faultAt(`/bands/${index}/label`)}
                  onChange={(label) => change({ label })}
                />
                <PointsField
                  label={t("band-from")}
                  value={band.from}
                  error={faultAt(`/bands/${index}/from`)}
                  onChange={(from) => change({ from })}
                />
                <PointsField
                  label={t("band-to")}
                  value={band.to}
                  error={faultAt(`/bands/${index}/to`)}
                  onChange={(to) => change({ to })}
                />
              </div>
              <TextField
                label={t("band-description")}
                maxLength={500}
                value={band.description}
                error={faultAt(`/bands/${index}/description`)}
                onChange={(description) => change({ description })}
              />
            </>
          )}
        </OrderedList>
      </details>
    </>
  );
}

interface PointsFieldProps {
  label: string;
  hint?: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** What is no number stays in the field and is said. */
function PointsField({ label, hint, value, error, onChange }: PointsFieldProps) {
  const { t } = useTranslation("rubric");
  const isNoNumber = value.trim() !== "" && points(value) === null;
  return (
    <TextField
      label={label}
      {...(hint !== undefined && { hint })}
      isRequired
      inputMode="decimal"
      value={value}
      error={isNoNumber ? t("not-a-number") : error}
      onChange={onChange}
    />
  );
}
