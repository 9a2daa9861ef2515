import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseVotes, CountedVotes } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { TextField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { useEnteringVotes } from "../use-entering-votes";

/** The votes that were counted for a case; `key` it by their version. */
export function CaseVotesCard({ votes }: { votes: CaseVotes }) {
  const { t } = useTranslation("review");
  if (votes.votes.length === 0) return null;
  return (
    <Card title={t("votes.title")}>
      {votes.editable ? (
        <Entering votes={votes} />
      ) : (
        votes.votes.map((each) => <Entered key={each.key} counted={each} />)
      )}
    </Card>
  );
}

function Entered({ counted: { name, votes, source } }: { counted: CountedVotes }) {
  const { t } = useTranslation("review");
  const { number } = useFormats();
  return (
    <p className="num">
      {name}：{votes === null ? t("votes.none") : t("votes.given", { votes: number(votes), source: source ?? "" })}
    </p>
  );
}

function Entering({ votes }: { votes: CaseVotes }) {
  const { t } = useTranslation("review");
  const { number } = useFormats();
  const [typed, setTyped] = useState(() =>
    votes.votes.map((each) => ({
      key: each.key,
      votes: each.votes === null ? "" : String(each.votes),
      source: each.source ?? "",
    })),
  );
  const { act, isPending, problem } = useEnteringVotes(votes);
  const change = (index: number, part: { votes?: string; source?: string }) =>
    setTyped(typed.map((each, i) => (i === index ? { ...each, ...part } : each)));
  const isWhole = typed.every((each) => counted(each.votes) !== null);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { votes: typed.map((each) => ({ ...each, votes: counted(each.votes) ?? 0 })) };
        act({ path: { id: votes.applicationId }, body });
      }}
    >
      <p className="soft">{t("votes.hint")}</p>
      {votes.votes.map(({ key, name, points, fullVotes }, i) => {
        const text = typed[i]?.votes ?? "";
        const isWrong = text.trim() !== "" && counted(text) === null;
        return (
          <fieldset key={key} className="ordered">
            <legend>{name}</legend>
            <p className="soft num">
              {fullVotes === null
                ? t("votes.most", { points: number(points) })
                : t("votes.full", { points: number(points), votes: number(fullVotes) })}
            </p>
            <div className="side-by-side">
              <TextField
                label={t("votes.count")}
                isRequired
                inputMode="numeric"
                value={text}
                error={isWrong ? t("votes.not-a-number") : faultAt(problem, `/votes/${i}/votes`)}
                onChange={(value) => change(i, { votes: value })}
              />
              <TextField
                label={t("votes.source")}
                hint={t("votes.source-hint")}
                isRequired
                maxLength={200}
                value={typed[i]?.source ?? ""}
                error={faultAt(problem, `/votes/${i}/source`)}
                onChange={(source) => change(i, { source })}
              />
            </div>
          </fieldset>
        );
      })}
      <FormProblem problem={problem} shown={["/votes"]} />
      <div className="actions start">
        <Button type="submit" isBusy={isPending} disabled={!isWhole}>
          {t("votes.save")}
        </Button>
      </div>
    </form>
  );
}

/** A whole number, also in wide digits; null for anything else. */
function counted(text: string): number | null {
  const written = text.normalize("NFKC").trim();
  return /^[0-9]{1,9}$/.test(written) ? Number(written) : null;
}
