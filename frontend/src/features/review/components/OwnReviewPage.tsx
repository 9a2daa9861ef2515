import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Review } from "@/api/types.gen";
import { isWorthRetrying } from "@/shared/api/problem";
import { withEdits } from "@/shared/draft/edits";
import { KeepingNote } from "@/shared/draft/KeepingNote";
import { FormProblem } from "@/shared/ui/FormProblem";
import { missingIn, onSheet } from "../sheet";
import { useContested } from "../use-contested";
import { useControlEnter } from "../use-control-enter";
import { useReviewKeeper } from "../use-review-keeper";
import { Excusal } from "./Excusal";
import { ReviewPage } from "./ReviewPage";
import { ScoreSheet } from "./ScoreSheet";
import { SheetFoot } from "./SheetFoot";

/** Few write the same sheet in two places. */
const Contested = lazy(async () => ({ default: (await import("@/shared/draft/Contested")).Contested }));

interface OwnReviewPageProps {
  review: Review;
  /** How many others of one's own of the round are finished. */
  othersFinished: number;
  material: ReactNode;
  /** Come on from another one: the first score that is missing takes the focus. */
  startsAtSheet: boolean;
  onNext: () => void;
  onExcused: () => void;
}

/** A review that is being written, kept as it is typed; `key` it by the review's id. */
export function OwnReviewPage({
  review,
  othersFinished,
  material,
  startsAtSheet,
  onNext,
  onExcused,
}: OwnReviewPageProps) {
  const { t } = useTranslation("review");
  const { keeper, kept } = useReviewKeeper(review);
  const { rubric } = review;
  const sheet = withEdits(kept.base, kept.edits);
  const fields = useRef<Record<string, HTMLInputElement | null>>({});
  const [isAsked, setAsked] = useState(false);
  const contested = useContested(rubric, kept);
  // Of an untouched sheet nothing is kept that could be told.
  const isBegun =
    Object.keys(sheet.scores).length > 0 || sheet.vetoes.length > 0 || sheet.comment !== "" || kept.savedAt !== null;
  const lacking = missingIn(rubric, sheet.scores);
  const names = rubric.criteria.filter(({ key }) => lacking.includes(key)).map(({ name }) => name);

  function toSheet(): void {
    fields.current[lacking[0] ?? onSheet(rubric)[0]?.key ?? ""]?.focus();
  }

  async function done(): Promise<void> {
    setAsked(lacking.length > 0);
    if (lacking.length > 0) toSheet();
    else if (await keeper.save()) onNext();
  }

  useControlEnter(() => void done());

  // After the page has given the focus to its heading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on arrival, not with every score
  useEffect(() => {
    if (startsAtSheet) toSheet();
  }, []);

  return (
    <ReviewPage
      review={review}
      finished={othersFinished + (lacking.length === 0 ? 1 : 0)}
      onToSheet={toSheet}
      actions={<Excusal id={review.id} version={kept.base.version} onExcused={onExcused} />}
      material={material}
      sheet={
        <>
          {contested.length > 0 && (
            <Suspense>
              <Contested
                fields={contested}
                onMine={(place) => keeper.keepMine(place)}
                onTheirs={(place) => keeper.takeTheirs(place)}
              />
            </Suspense>
          )}
          <ScoreSheet
            rubric={rubric}
            sheet={sheet}
            problem={kept.problem}
            fields={fields}
            onChange={(pointer, value) => keeper.type(pointer, value)}
          />
          <FormProblem
            problem={
              kept.problem && !isWorthRetrying(kept.problem) && kept.problem.status !== 401 ? kept.problem : null
            }
            shown={["/scores", "/comment"]}
          />
          {isAsked && names.length > 0 && (
            <p className="field-error" role="alert">
              <span aria-hidden="true">■ </span>
              {t("lacking", { names: names.join(t("and")) })}
            </p>
          )}
          <SheetFoot rubric={rubric} scores={sheet.scores} onDone={() => void done()}>
            {isBegun && <KeepingNote kept={kept} />}
          </SheetFoot>
          <p className="soft sheet-keys">{t("keys")}</p>
        </>
      }
    />
  );
}
