import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationSummary, RoundQuota } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { Card } from "@/shared/ui/Page";
import { ProgressBar } from "@/shared/ui/ProgressBar";
import { moved } from "../moved";
import { useRanking } from "../use-round-actions";
import "../application.css";

interface EndorsementCardProps {
  roundId: string;
  unit: RoundQuota;
  /** What the unit's people handed in and waits for its word. */
  waiting: readonly ApplicationSummary[];
  /** In the unit's order. */
  endorsed: readonly ApplicationSummary[];
}

/** For who speaks for the unit: places, what waits, and the order of what it recommends. */
export function EndorsementCard({ roundId, unit, waiting, endorsed }: EndorsementCardProps) {
  const { t } = useTranslation("open-rounds");
  const places = t("order.places", { used: unit.used, atMost: unit.atMost });
  return (
    <Card title={t("order.title", { unit: unit.unitName })}>
      <p>{places}</p>
      <ProgressBar value={unit.used} goal={unit.atMost} label={places} />
      {waiting.length > 0 && (
        <>
          <h3>{t("order.waiting", { count: waiting.length })}</h3>
          <ul className="plain-list">
            {waiting.map((application) => (
              <li key={application.id}>
                <ToApplication application={application} />
              </li>
            ))}
          </ul>
        </>
      )}
      {endorsed.length > 0 && (
        <>
          <h3>{t("order.endorsed")}</h3>
          {/* Another order that came meanwhile is where one begins. */}
          <Order key={endorsed.map(({ id }) => id).join()} roundId={roundId} unitId={unit.unitId} endorsed={endorsed} />
        </>
      )}
      {waiting.length === 0 && endorsed.length === 0 && <p className="soft">{t("order.none")}</p>}
    </Card>
  );
}

function ToApplication({ application }: { application: ApplicationSummary }) {
  const { t } = useTranslation("open-rounds");
  return (
    <Link to="/m/applications/$applicationId" params={{ applicationId: application.id }} className="whole">
      {t("order.entry", { title: application.title ?? t("untitled"), name: application.applicantName })}
    </Link>
  );
}

interface OrderProps {
  roundId: string;
  unitId: string;
  endorsed: readonly ApplicationSummary[];
}

function Order({ roundId, unitId, endorsed }: OrderProps) {
  const { t } = useTranslation("open-rounds");
  const [order, setOrder] = useState(endorsed);
  const rank = useRanking(() => undefined);
  const isChanged = order.some((application, i) => application.id !== endorsed[i]?.id);
  return (
    <>
      <ol className="order">
        {order.map((application, i) => {
          const title = application.title ?? t("untitled");
          return (
            <li key={application.id}>
              <span>
                <span className="num">{t("order.place", { place: i + 1 })}</span>{" "}
                <Link to="/m/applications/$applicationId" params={{ applicationId: application.id }}>
                  {title}
                </Link>
              </span>
              <Button
                look="plain"
                aria-label={t("order.up", { title })}
                disabled={i === 0}
                onClick={() => setOrder(moved(order, i, i - 1))}
              >
                ↑
              </Button>
              <Button
                look="plain"
                aria-label={t("order.down", { title })}
                disabled={i === order.length - 1}
                onClick={() => setOrder(moved(order, i, i + 1))}
              >
                ↓
              </Button>
            </li>
          );
        })}
      </ol>
      <FormProblem problem={rank.problem} shown={[]} />
      {isChanged && (
        <Button
          big
          isBusy={rank.isPending}
          onClick={() =>
            rank.act({ path: { id: roundId }, body: { unitId, applicationIds: order.map(({ id }) => id) } })
          }
        >
          {t("order.save")}
        </Button>
      )}
    </>
  );
}
