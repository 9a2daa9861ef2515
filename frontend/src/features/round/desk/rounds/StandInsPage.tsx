import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Round, RoundQuota } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { etagOf } from "@/shared/api/versions";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { Select } from "@/shared/ui/fields";
import { OrderedList } from "@/shared/ui/OrderedList";
import { Card, Page } from "@/shared/ui/Page";
import { useSettingStandIns } from "../../use-round-actions";
import { useRoundPlaces } from "../../use-round-places";
import type { StandInPerson } from "../../use-stand-in-people";
import { HindranceList } from "../HindranceList";
import { PartFooter } from "./PartFooter";

interface StandInsPageProps {
  round: Round;
  /** The units that it calls. */
  quotas: readonly RoundQuota[];
  /** Who may run rounds. */
  people: readonly StandInPerson[];
  onSaved: () => void;
}

const MOST = 200;

/** Who handles the cases of units to which those belong who usually would. */
export function StandInsPage({ round, quotas, people, onSaved }: StandInsPageProps) {
  const { t } = useTranslation("round");
  const { id } = round;
  const stored = round.standIns.map(({ unitId, userId }) => ({ unitId, userId }));
  const draft = useDraft(`round-stand-ins:${id}`, { standIns: stored }, etagOf(round.version));
  const { act, isPending, problem } = useSettingStandIns(id, draft.version, finished(draft, onSaved));
  const { placeOf, link } = useRoundPlaces(id);
  const { standIns } = draft.values;
  const units = choices(
    quotas.map(({ unitId, unitName }) => ({ value: unitId, label: unitName })),
    round.standIns.map(({ unitId, unitName }) => ({ value: unitId, label: unitName })),
  );
  const persons = choices(
    people.map(({ id: value, displayName, units: of }) => ({
      value,
      label: t("person-of", { name: displayName, units: of.join(t("comma")) }),
    })),
    round.standIns.map(({ userId, userName }) => ({ value: userId, label: userName })),
  );
  const missing = round.hindrances.filter(({ pointer }) => pointer === "#/standIns" || pointer === "/standIns");
  return (
    <Page
      title={t("stand-ins.title")}
      note={
        <Link to="/rounds/$roundId" params={{ roundId: id }}>
          {round.description.title}
        </Link>
      }
    >
      <form
        className="stack narrow"
        onSubmit={(event) => {
          event.preventDefault();
          act({ path: { id }, body: { standIns } });
        }}
      >
        {missing.length > 0 && (
          <HindranceList title={t("stand-ins.missing")} none="" hindrances={missing} placeOf={placeOf} link={link} />
        )}
        <Card>
          <p className="soft">{t("stand-ins.note")}</p>
          <OrderedList
            items={standIns}
            onChange={(changed) => draft.set("standIns", changed)}
            nameOf={({ unitId }, index) =>
              units.find(({ value }) => value === unitId)?.label ?? t("stand-ins.number", { number: index + 1 })
            }
            addLabel={t("stand-ins.add")}
            empty={() => ({ unitId: "", userId: "" })}
            most={MOST}
          >
            {(standIn, index, set) => (
              <div className="side-by-side">
                <Select
                  label={t("stand-ins.unit")}
                  isRequired
                  placeholder={t("choose")}
                  value={standIn.unitId}
                  options={units}
                  error={faultAt(problem, `/standIns/${index}/unitId`)}
                  onChange={(unitId) => set({ unitId })}
                />
                <Select
                  label={t("stand-ins.person")}
                  isRequired
                  placeholder={t("choose")}
                  value={standIn.userId}
                  options={persons}
                  error={faultAt(problem, `/standIns/${index}/userId`)}
                  onChange={(userId) => set({ userId })}
                />
              </div>
            )}
          </OrderedList>
        </Card>
        <PartFooter
          roundId={id}
          draft={draft}
          problem={problem}
          shown={standIns.map((_, index) => `/standIns/${index}`)}
          isPending={isPending}
          save={t("stand-ins.save")}
        />
      </form>
    </Page>
  );
}

interface Choice {
  value: string;
  label: string;
}

/** What can be chosen, and what is chosen though it no longer could be. */
function choices(all: readonly Choice[], chosen: readonly Choice[]): Choice[] {
  return [
    ...all,
    ...chosen.filter(({ value }, i) => [...all, ...chosen.slice(0, i)].every((each) => each.value !== value)),
  ];
}
