import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Round, RoundPublicNotice } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { Card, Page } from "@/shared/ui/Page";
import { NoticeBrief } from "../components/NoticeBrief";
import { NoticeItems } from "../components/NoticeItems";
import { useDraftingNotice } from "../use-notice-actions";
import { NoticeForm } from "./NoticeForm";
import { NoticeTag } from "./NoticeTag";
import { Running } from "./Running";

interface PublicNoticePageProps {
  round: Round;
  /** Null before it is drafted. */
  notice: RoundPublicNotice | null;
  mayEdit: boolean;
  /** Where it is signed, once it was sent. */
  signOffId: string | null;
  /** What was objected. */
  children: ReactNode;
}

/** A round's public notice from its first words to its end. */
export function PublicNoticePage({ round, notice, mayEdit, signOffId, children }: PublicNoticePageProps) {
  const { t } = useTranslation("public-notice");
  return (
    <Page
      title={t("title")}
      note={
        <>
          {notice && <NoticeTag state={notice.state} />}{" "}
          <Link to="/rounds/$roundId" params={{ roundId: round.id }}>
            {round.description.title}
          </Link>
        </>
      }
      actions={
        signOffId !== null && (
          <Link to="/sign-offs/$signOffId" params={{ signOffId }} className="btn plain">
            {t("sign-off")}
          </Link>
        )
      }
    >
      {notice === null ? (
        <NotDrafted roundId={round.id} mayEdit={mayEdit} />
      ) : (
        <>
          {notice.publishedAt && <Running notice={notice} mayEdit={mayEdit} />}
          {notice.editable ? (
            <>
              <NoticeForm key={notice.id} notice={notice} />
              <Card title={t("items", { total: notice.items.length })}>
                <NoticeItems items={notice.items} />
              </Card>
            </>
          ) : (
            <NoticeBrief notice={notice} />
          )}
          {children}
        </>
      )}
    </Page>
  );
}

function NotDrafted({ roundId, mayEdit }: { roundId: string; mayEdit: boolean }) {
  const { t } = useTranslation("public-notice");
  const { act, isPending, problem } = useDraftingNotice(roundId);
  return (
    <Card>
      <p>{t("begin.none")}</p>
      <FormProblem problem={problem} shown={[]} />
      {mayEdit && (
        <div className="actions start">
          <Button isBusy={isPending} onClick={() => act({ path: { id: roundId } })}>
            {t("begin.title")}
          </Button>
        </div>
      )}
    </Card>
  );
}
