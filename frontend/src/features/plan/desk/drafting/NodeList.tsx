import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import { useEditing } from "./editing";

interface NodeListProps<N extends object> {
  pointer: string;
  nodes: readonly N[];
  /** What a new one starts from. */
  empty: N;
  addLabel: string;
  children: (node: N, pointer: string) => ReactNode;
}

/** Nodes of one kind in their order: add at the end, move up, remove. */
export function NodeList<N extends object>({ pointer, nodes, empty, addLabel, children }: NodeListProps<N>) {
  const { t } = useTranslation("drafting");
  const { set } = useEditing();
  return (
    <>
      {nodes.map((node, index) => {
        const at = `${pointer}/${index}`;
        return (
          <div key={at} id={`place:${at}`} className="node">
            {children(node, at)}
            <div className="actions">
              {index > 0 && (
                <Button look="link" onClick={() => set(pointer, moved(nodes, index))}>
                  {t("move-up")}
                </Button>
              )}
              <Button look="link" onClick={() => set(pointer, nodes.toSpliced(index, 1))}>
                {t("remove")}
              </Button>
            </div>
          </div>
        );
      })}
      <div>
        <Button look="plain" onClick={() => set(pointer, [...nodes, empty])}>
          {addLabel}
        </Button>
      </div>
    </>
  );
}

function moved<N>(nodes: readonly N[], index: number): N[] {
  const copy = [...nodes];
  const [node] = copy.splice(index, 1);
  copy.splice(index - 1, 0, node as N);
  return copy;
}
