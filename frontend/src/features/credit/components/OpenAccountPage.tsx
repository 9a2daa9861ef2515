import { useTranslation } from "react-i18next";
import type { ConsentText, CreditAccount, DocumentKind, OpeningWay, OrganisationSummary, Sex } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { today } from "@/shared/i18n/county-time";
import { Button } from "@/shared/ui/Button";
import { Checkbox } from "@/shared/ui/Checkbox";
import { ChoiceRow } from "@/shared/ui/ChoiceRow";
import { FormProblem } from "@/shared/ui/FormProblem";
import { DateField, Select, TextField } from "@/shared/ui/fields";
import { Card, Page } from "@/shared/ui/Page";
import { tellsBirth } from "../documents";
import { useOpening } from "../use-credit-actions";
import { useTyped } from "../use-typed";
import { DocumentFields } from "./DocumentFields";

interface OpenAccountPageProps {
  unit: { id: string; name: string };
  towns: readonly OrganisationSummary[];
  consent: ConsentText;
  way: OpeningWay;
  onOpened: (account: CreditAccount) => void;
}

const SHOWN = ["/document/number", "/name", "/phone", "/bornOn", "/sex", "/townId"];

/** One person's account: what a document does not tell is asked, and what is agreed to stands in full. */
export function OpenAccountPage({ unit, towns, consent, way, onOpened }: OpenAccountPageProps) {
  const { t } = useTranslation("credit");
  const { values, set } = useTyped({
    kind: "ID_CARD" as DocumentKind,
    number: "",
    name: "",
    phone: "",
    bornOn: "",
    sex: "" as Sex | "",
    townId: "",
    agreed: false,
    onPaper: "ON_SCREEN" as "ON_SCREEN" | "ON_PAPER",
  });
  const { act, isPending, problem } = useOpening(onOpened);
  const asksBirth = !tellsBirth(values.kind, values.number);

  function submit(): void {
    act({
      body: {
        unitId: unit.id,
        townId: values.townId,
        document: { kind: values.kind, number: values.number },
        name: values.name.trim(),
        way,
        consent: { text: consent.number, way: values.onPaper, givenOn: today() },
        ...(values.phone.trim() && { phone: values.phone.trim() }),
        ...(asksBirth && values.bornOn && { bornOn: values.bornOn }),
        ...(asksBirth && values.sex && { sex: values.sex }),
      },
    });
  }

  return (
    <Page title={t("open.title")} note={t("open.in-charge", { unit: unit.name })}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Card>
          <DocumentFields
            kind={values.kind}
            number={values.number}
            onKind={(kind) => set("kind", kind)}
            onNumber={(number) => set("number", number)}
            error={faultAt(problem, "/document/number")}
          />
          <TextField
            label={t("name")}
            isRequired
            maxLength={60}
            value={values.name}
            onChange={(name) => set("name", name)}
            error={faultAt(problem, "/name")}
          />
          {asksBirth && (
            <>
              <DateField
                label={t("born-on")}
                isRequired={values.kind !== "TEMPORARY"}
                value={values.bornOn}
                max={today()}
                onChange={(bornOn) => set("bornOn", bornOn)}
                error={faultAt(problem, "/bornOn")}
              />
              <Select
                label={t("sex-label")}
                value={values.sex}
                placeholder={t("choose")}
                onChange={(sex) => set("sex", sex)}
                options={(["FEMALE", "MALE"] as const).map((value) => ({ value, label: t(`sex.${value}`) }))}
                error={faultAt(problem, "/sex")}
              />
            </>
          )}
          <TextField
            label={t("phone")}
            inputMode="tel"
            maxLength={21}
            value={values.phone}
            onChange={(phone) => set("phone", phone)}
            error={faultAt(problem, "/phone")}
          />
          <Select
            label={t("town")}
            hint={t("town-hint")}
            isRequired
            value={values.townId}
            placeholder={t("choose")}
            onChange={(townId) => set("townId", townId)}
            options={towns.map(({ id, name }) => ({ value: id, label: name }))}
            error={faultAt(problem, "/townId")}
          />
        </Card>
        <Card title={t("consent.title")}>
          <p className="written">{consent.text}</p>
          <ChoiceRow
            legend={t("consent.way")}
            value={values.onPaper}
            options={(["ON_SCREEN", "ON_PAPER"] as const).map((value) => ({ value, label: t(`consent.${value}`) }))}
            onChange={(onPaper) => set("onPaper", onPaper)}
          />
          <Checkbox
            label={t("consent.agreed")}
            isChecked={values.agreed}
            onChange={(agreed) => set("agreed", agreed)}
          />
        </Card>
        <FormProblem problem={problem} shown={SHOWN} />
        <Button type="submit" big isBusy={isPending} disabled={!values.agreed}>
          {t("open.submit")}
        </Button>
        {!values.agreed && <p className="soft">{t("consent.needed")}</p>}
      </form>
    </Page>
  );
}
