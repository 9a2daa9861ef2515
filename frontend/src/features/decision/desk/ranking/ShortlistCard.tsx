import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Ranking } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { Select, TextField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { SureButton } from "@/shared/ui/SureButton";
import { type ShortlistDraft, type ShortlistRule, shortlistRequest } from "../../shortlist-draft";
import { useShortlisting, useTryingShortlist } from "../../use-shortlisting";
import { NotReady } from "./NotReady";

interface ShortlistCardProps {
  roundId: string;
  /** Of a stage behind which other experts review. */
  ranking: Ranking;
  mayMake: boolean;
}

/** Who goes on to the next experts: by one rule, tried before it is settled. */
export function ShortlistCard({ roundId, ranking, mayMake }: ShortlistCardProps) {
  const { t } = useTranslation("ranking");
  return (
    <Card title={t("shortlist.title", { stage: ranking.stageName })}>
      {ranking.shortlist ? (
        <Settled shortlist={ranking.shortlist} />
      ) : mayMake && !ranking.outdated ? (
        <ShortlistForm key={ranking.id} roundId={roundId} ranking={ranking} />
      ) : (
        <p className="soft">{t("shortlist.none")}</p>
      )}
    </Card>
  );
}

function Settled({ shortlist }: { shortlist: NonNullable<Ranking["shortlist"]> }) {
  const { t } = useTranslation("ranking");
  const formats = useFormats();
  const { best, atLeast, goOn, ended, reason, madeAt, madeByName } = shortlist;
  return (
    <>
      <p className="num">
        {best === null ? t("shortlist.by-score", { points: atLeast }) : t("shortlist.by-place", { best })}{" "}
        {t("shortlist.counts", { goOn, ended })}
      </p>
      <p className="soft num">
        {t("shortlist.made", { name: madeByName ?? t("system"), moment: formats.moment(madeAt) })}
      </p>
      {reason && <p className="written">{reason}</p>}
    </>
  );
}

function ShortlistForm({ roundId, ranking }: { roundId: string; ranking: Ranking }) {
  const { t } = useTranslation("ranking");
  const [draft, setDraft] = useState<ShortlistDraft>({ rule: "BEST", number: "", reason: "" });
  const [tried, setTried] = useState<NonNullable<Ranking["shortlist"]> | null>(null);
  const settling = useShortlisting(roundId, () => setTried(null));
  const trying = useTryingShortlist(({ shortlist }) => setTried(shortlist));
  const body = shortlistRequest(ranking.id, draft);
  const path = { id: roundId };
  const query = { stage: ranking.stageId };

  function change(part: Partial<ShortlistDraft>): void {
    setTried(null);
    setDraft({ ...draft, ...part });
  }

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (body) trying.act({ path, query: { ...query, dryRun: true }, body });
      }}
    >
      <p className="soft">{t("shortlist.intro")}</p>
      <div className="side-by-side">
        <Select<ShortlistRule>
          label={t("shortlist.rule")}
          value={draft.rule}
          options={[
            { value: "BEST", label: t("shortlist.best") },
            { value: "AT_LEAST", label: t("shortlist.at-least") },
          ]}
          onChange={(rule) => change({ rule })}
        />
        <TextField
          label={draft.rule === "BEST" ? t("shortlist.how-many") : t("shortlist.score")}
          value={draft.number}
          inputMode="decimal"
          onChange={(number) => change({ number })}
        />
      </div>
      <TextField
        label={t("shortlist.reason")}
        value={draft.reason}
        maxLength={500}
        onChange={(reason) => change({ reason })}
      />
      <NotReady problem={trying.problem ?? settling.problem} />
      {tried && (
        <p role="status" className="num">
          {t("shortlist.would", { goOn: tried.goOn, ended: tried.ended })}
        </p>
      )}
      <div className="actions start">
        <Button look={tried ? "plain" : "main"} type="submit" isBusy={trying.isPending} disabled={body === undefined}>
          {t("shortlist.try")}
        </Button>
        {tried && body && (
          <SureButton
            isBusy={settling.isPending}
            title={t("shortlist.sure")}
            text={t("shortlist.text", { goOn: tried.goOn, ended: tried.ended })}
            yes={t("shortlist.settle")}
            onSure={() => settling.act({ path, query, body })}
          >
            {t("shortlist.settle")}
          </SureButton>
        )}
      </div>
    </form>
  );
}
