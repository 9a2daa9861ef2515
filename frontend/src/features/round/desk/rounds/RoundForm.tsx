import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { etagOf, versionOf } from "@/shared/api/versions";
import { DraftNote } from "@/shared/draft/DraftNote";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { useLeadingToHash } from "@/shared/ui/lead-to";
import { Page } from "@/shared/ui/Page";
import { roundDraft, roundPatch } from "../../round-draft";
import { useDescribingRound, useReadingRoundAgain } from "../../use-round-actions";
import type { TemplateVersions } from "../../use-template-versions";
import { BasicFields } from "./BasicFields";
import { NoticeFields } from "./NoticeFields";
import { RuleFields } from "./RuleFields";
import { WindowFields } from "./WindowFields";

interface RoundFormProps {
  round: Round;
  versions: TemplateVersions;
  /** `#round-notice` of the address. */
  hash: string;
  onSaved: () => void;
}

/** What a round says of itself, until it opens. */
export function RoundForm({ round, versions, hash, onSaved }: RoundFormProps) {
  const { t } = useTranslation("round");
  const { id } = round;
  const base = roundDraft(round);
  const draft = useDraft(`round:${id}`, base, etagOf(round.version));
  const { act, isPending, problem } = useDescribingRound(id, draft.version, finished(draft, onSaved));
  const readAgain = useReadingRoundAgain(id);
  useLeadingToHash(hash);
  const fields = { draft, faultAt: (name: string) => faultAt(problem, `/${name}`) };
  return (
    <Page title={t("edit.of", { title: round.description.title })} note={t("edit.note")}>
      <form
        className="stack narrow"
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.isDirty) act({ path: { id }, body: roundPatch(draft.changes) });
          else onSaved();
        }}
      >
        <BasicFields {...fields} />
        <WindowFields {...fields} />
        <NoticeFields {...fields} />
        <RuleFields {...fields} versions={versions} />
        <DraftNote draft={draft} />
        <FormProblem
          problem={problem}
          shown={[...Object.keys(base), "noticeFileIds"].map((name) => `/${name}`)}
          onReload={() => void readAgain().then(() => draft.rebase(versionOf(`/rounds/${id}`)))}
        />
        <div className="actions start">
          <Button type="submit" isBusy={isPending}>
            {t("edit.save")}
          </Button>
          {draft.isDirty && (
            <Button look="plain" onClick={draft.discard}>
              {t("edit.start-over")}
            </Button>
          )}
          <Link to="/rounds/$roundId" params={{ roundId: id }} className="btn plain">
            {t("back")}
          </Link>
        </div>
      </form>
    </Page>
  );
}
