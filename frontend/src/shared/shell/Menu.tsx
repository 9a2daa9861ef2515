import { useCallback, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { NavigationLinks } from "./NavigationLinks";
import type { NavigationItem } from "./navigation";

/** The navigation in the top line; where that has no room (shells.css says where), a list behind a button. */
export function Menu({ items }: { items: readonly NavigationItem[] }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();

  // Chosen or given up: the focus does not stay in a list that is gone. A page that comes takes it from there.
  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);

  useEffect(() => {
    if (!isOpen) return;
    const listening = new AbortController();
    const { signal } = listening;
    const leave = ({ target }: Event) => {
      if (!place.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", leave, { signal });
    document.addEventListener("focusin", leave, { signal });
    document.addEventListener("keydown", ({ key }) => key === "Escape" && close(), { signal });
    return () => listening.abort();
  }, [isOpen, close]);

  return (
    <div ref={place} className={isOpen ? "menu open" : "menu"}>
      <button
        ref={button}
        type="button"
        className="btn plain"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {t("nav.menu")}
      </button>
      <NavigationLinks id={listId} label={t("nav.label")} items={items} onChoose={close} />
    </div>
  );
}
