import { Link, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { entryOf, type NavigationItem } from "./navigation";

interface NavigationLinksProps {
  /** Said to a screen reader; already translated. */
  label: string;
  items: readonly NavigationItem[];
  id?: string;
  className?: string;
  onChoose?: () => void;
}

export function NavigationLinks({ label, items, id, className, onChoose }: NavigationLinksProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const entry = entryOf(items, pathname);
  return (
    <nav id={id} className={className} aria-label={label}>
      {items.map((item) => (
        <Link key={item.to} to={item.to} className={item === entry ? "on" : ""} onClick={onChoose}>
          {t(item.labelKey)}
        </Link>
      ))}
    </nav>
  );
}
