import { useTranslation } from "react-i18next";
import { TextField } from "@/shared/ui/fields";
import { OrderedList } from "@/shared/ui/OrderedList";
import { type BandDraft, EMPTY_BAND } from "../../rubric-draft";
import { PointsField } from "./PointsField";

const MOST = 12;

interface BandFieldsProps {
  bands: readonly BandDraft[];
  onChange: (bands: BandDraft[]) => void;
  /** By a pointer into the criterion. */
  faultAt: (pointer: string) => string | undefined;
}

/** What scores of a range mean; of one score, where both ends are the same. */
export function BandFields({ bands, onChange, faultAt }: BandFieldsProps) {
  const { t } = useTranslation("rubric");
  return (
    <details className="field-extras" open={faultAt("/bands") !== undefined || undefined}>
      <summary>{t("bands", { total: bands.length })}</summary>
      <OrderedList<BandDraft>
        items={bands}
        onChange={onChange}
        nameOf={(band, index) => band.label || t("band-number", { number: index + 1 })}
        addLabel={t("add-band")}
        empty={() => EMPTY_BAND}
        most={MOST}
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
  );
}
