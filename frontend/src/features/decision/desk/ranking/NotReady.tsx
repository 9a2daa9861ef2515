import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Problem } from "@/shared/api/problem";
import { useProblemText } from "@/shared/ui/use-problem-text";

/** Why nothing can be counted yet: each line leads to the application it names. */
export function NotReady({ problem }: { problem: Problem | null }) {
  return problem === null ? null : <Reasons problem={problem} />;
}

function Reasons({ problem }: { problem: Problem }) {
  const { t } = useTranslation("ranking");
  const { title, detail } = useProblemText(problem);
  return (
    <div className="alert bad" role="alert">
      <p>
        <span aria-hidden="true">■ </span>
        {title}
      </p>
      {detail !== undefined && detail !== title && <p>{detail}</p>}
      <ul className="plain-list">
        {problem.faults.map(({ pointer, message }) => (
          <li key={`${pointer} ${message}`}>
            {message} <CaseLink pointer={pointer}>{t("look")}</CaseLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Nothing where the pointer names no application. */
export function CaseLink({ pointer, children }: { pointer: string; children: string }) {
  const applicationId = /\/applications\/([^/]+)$/.exec(pointer)?.[1];
  if (applicationId === undefined) return null;
  return (
    <Link to="/applications/$applicationId" params={{ applicationId }}>
      {children}
    </Link>
  );
}
