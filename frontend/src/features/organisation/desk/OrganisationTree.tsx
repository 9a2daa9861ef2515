import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrganisationTreeNode } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import "./tree.css";

const OPEN_LEVELS = 2;

interface TreeProps {
  nodes: readonly OrganisationTreeNode[];
  on: string | undefined;
  level?: number;
}

/** In the division's own order; what is not loaded leads on to the tree below it. */
export function OrganisationTree({ nodes, on, level = 0 }: TreeProps) {
  return (
    <ul className="tree">
      {nodes.map((node) => (
        <TreeNode key={node.id} node={node} on={on} level={level} />
      ))}
    </ul>
  );
}

function TreeNode({ node, on, level }: { node: OrganisationTreeNode; on: string | undefined; level: number }) {
  const { t } = useTranslation("organisation");
  const [isOpen, setOpen] = useState(level < OPEN_LEVELS);
  const { id, name, kind, childCount, children } = node;
  return (
    <li>
      {children.length === 0 ? (
        <span className="toggle" />
      ) : (
        <Button
          look="link"
          className="toggle"
          aria-expanded={isOpen}
          aria-label={t("tree.below", { name })}
          onClick={() => setOpen(!isOpen)}
        >
          <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span>
        </Button>
      )}
      <Link to="/organisations/$organisationId" params={{ organisationId: id }} search={on ? { on } : {}}>
        {name}
      </Link>{" "}
      <span className="soft">{t(`kind.${kind}`)}</span>
      {childCount > children.length && (
        <>
          {" · "}
          <Link to="/organisations" search={{ ...(on && { on }), root: id }}>
            {t("tree.more", { count: childCount })}
          </Link>
        </>
      )}
      {isOpen && children.length > 0 && <OrganisationTree nodes={children} on={on} level={level + 1} />}
    </li>
  );
}
