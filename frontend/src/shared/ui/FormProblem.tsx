import { useTranslation } from "react-i18next";
import { faultsElsewhere, type Problem } from "@/shared/api/problem";
import { Button } from "./Button";
import { useProblemText } from "./use-problem-text";

interface FormProblemProps {
  problem: Problem | null;
  /** Pointers whose faults stand beside their fields. */
  shown: readonly string[];
  /** After 412: read what somebody else wrote and keep what was typed (`draft.rebase`). */
  onReload?: () => void;
}

/** The alert over a form's button: everything the fields themselves do not say. */
export function FormProblem({ problem, shown, onReload }: FormProblemProps) {
  return problem === null ? null : <Alert problem={problem} shown={shown} onReload={onReload} />;
}

function Alert({ problem, shown, onReload }: FormProblemProps & { problem: Problem }) {
  const { t } = useTranslation();
  const { title, detail } = useProblemText(problem);
  return (
    <div className="alert bad" role="alert">
      <p>
        <span aria-hidden="true">■ </span>
        {title}
      </p>
      {detail !== undefined && detail !== title && <p>{detail}</p>}
      {faultsElsewhere(problem, shown).map((fault) => (
        <p key={`${fault.pointer} ${fault.message}`}>{fault.message}</p>
      ))}
      {problem.status === 412 && onReload && (
        <Button look="plain" onClick={onReload}>
          {t("problem.changed.reload")}
        </Button>
      )}
    </div>
  );
}
