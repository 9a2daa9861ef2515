import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Programme, RoundSummary } from "@/api/types.gen";
import { etagOf } from "@/shared/api/versions";
import { useOpened } from "@/shared/draft/use-opened";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { Card, Page } from "@/shared/ui/Page";
import { SureButton } from "@/shared/ui/SureButton";
import { EmptyState } from "@/shared/ui/states";
import { useRetiringProgramme } from "../../use-programme-actions";
import type { Templates } from "../../use-templates";
import { StandingTag } from "../rounds/StandingTag";
import { DescribeProgrammeDialog } from "./DescribeProgrammeDialog";
import { MadeOf } from "./MadeOf";

interface ProgrammePageProps {
  programme: Programme;
  templates: Templates;
  /** The latest of them. */
  rounds: readonly RoundSummary[];
  mayEdit: boolean;
  mayCreateRounds: boolean;
}

export function ProgrammePage({ programme, templates, rounds, mayEdit, mayCreateRounds }: ProgrammePageProps) {
  const { t } = useTranslation("programme");
  const formats = useFormats();
  const { id, name, purpose, retiredOn } = programme;
  const [opened, open] = useOpened<"describe">(`programme:${id}`);
  const { act, isPending } = useRetiringProgramme(id, etagOf(programme.version));
  return (
    <Page
      title={name}
      note={retiredOn === null ? t("in-use") : t("retired-on", { day: formats.day(retiredOn) })}
      actions={
        retiredOn === null && (
          <>
            {mayEdit && (
              <>
                <SureButton
                  look="link"
                  isBusy={isPending}
                  title={t("retire.sure", { name })}
                  text={t("retire.text")}
                  yes={t("retire.title")}
                  onSure={() => act({ path: { id } })}
                >
                  {t("retire.title")}
                </SureButton>
                <Button look="plain" onClick={() => open("describe")}>
                  {t("describe.title")}
                </Button>
              </>
            )}
            {mayCreateRounds && (
              <Link to="/rounds/new" search={{ programme: id }} className="btn">
                {t("new-round")}
              </Link>
            )}
          </>
        )
      }
    >
      {purpose !== null && (
        <Card title={t("purpose")}>
          <p className="written">{purpose}</p>
        </Card>
      )}
      <MadeOf programme={programme} templates={templates} />
      <Card title={t("its-rounds")}>
        {rounds.length === 0 && <EmptyState title={t("no-rounds")} />}
        <ul className="plain-list rows">
          {rounds.map((round) => (
            <li key={round.id} className="with-action">
              <Link to="/rounds/$roundId" params={{ roundId: round.id }}>
                {round.title}
              </Link>
              <StandingTag standing={round.standing} />
            </li>
          ))}
        </ul>
        {rounds.length > 0 && (
          <p>
            <Link to="/rounds" search={{ programme: id }}>
              {t("all-rounds")}
            </Link>
          </p>
        )}
      </Card>
      {opened === "describe" && (
        <DescribeProgrammeDialog programme={programme} templates={templates} onClose={() => open(null)} />
      )}
    </Page>
  );
}
