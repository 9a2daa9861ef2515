import { Link, type NavigateOptions, useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/shared/ui/states";
import { marked } from "../marked";
import { type Choice, choicesOf } from "../search-ways";
import { useSearch } from "../use-search";
import { useShortcut } from "../use-shortcut";
import "./search.css";

/** One box for everything that the desk's lists show: a few words, and the way to what they find. */
export function SearchBox() {
  const { t } = useTranslation("search");
  const navigate = useNavigate();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const { words, found, error, isLoading, again } = useSearch(typed);
  useShortcut(field);

  const groups = found ? choicesOf(found, words) : [];
  const choices = groups.flatMap((group) => group.choices);
  const isShown = isOpen && typed.trim() !== "";
  const chosen = isShown ? choices[Math.min(at, choices.length - 1)] : undefined;

  function close(): void {
    setOpen(false);
    setTyped("");
    setAt(0);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // Enter that ends the writing of a Chinese word chooses the word, not a line.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      close();
      field.current?.blur();
    } else if (event.key === "Enter" && chosen !== undefined) {
      event.preventDefault();
      close();
      void navigate(chosen.way as NavigateOptions);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && choices.length > 0) {
      event.preventDefault();
      const now = Math.min(at, choices.length - 1);
      setAt((now + (event.key === "ArrowDown" ? 1 : -1) + choices.length) % choices.length);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears when the focus leaves all that is within
    <div
      ref={place}
      className="search"
      onBlur={({ relatedTarget }) => {
        if (!place.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <input
        ref={field}
        className="control"
        type="search"
        role="combobox"
        aria-label={t("label")}
        aria-expanded={isShown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${listId}-${chosen.key}`}
        placeholder={t("placeholder")}
        autoComplete="off"
        maxLength={100}
        value={typed}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
          setOpen(true);
        }}
      />
      <div className="found" hidden={!isShown}>
        <div id={listId} role="listbox" aria-label={t("found")} aria-busy={isLoading}>
          {groups.map(({ kind, choices: lines }) => (
            // biome-ignore lint/a11y/useSemanticElements: of options, not of fields
            <div key={kind} role="group" aria-label={t(`kind.${kind}`)}>
              <p className="soft" aria-hidden="true">
                {t(`kind.${kind}`)}
              </p>
              {lines.map((line) => (
                <Link
                  key={line.key}
                  {...line.way}
                  id={`${listId}-${line.key}`}
                  role="option"
                  aria-selected={line === chosen}
                  className={line === chosen ? "on" : ""}
                  tabIndex={-1}
                  onClick={close}
                >
                  <Line choice={line} words={words} />
                </Link>
              ))}
            </div>
          ))}
        </div>
        <p role="status" className="soft">
          {isLoading ? t("loading") : error === null && choices.length === 0 && t("none")}
        </p>
        {!isLoading && error !== null && <ErrorState error={error} onRetry={again} />}
      </div>
    </div>
  );
}

function Line({ choice: { hit }, words }: { choice: Choice; words: string }) {
  const { t } = useTranslation("search");
  if (hit === undefined) return <>{t("all")}</>;
  return (
    <>
      <b>
        <Marked text={hit.title || t("untitled")} words={words} />
      </b>
      <span className="soft">
        <Marked text={hit.beside.join(" · ")} words={words} />
      </span>
    </>
  );
}

function Marked({ text, words }: { text: string; words: string }) {
  let place = 0;
  return marked(text, words).map((part) => {
    place += part.text.length;
    return part.isMatch ? <mark key={place}>{part.text}</mark> : <span key={place}>{part.text}</span>;
  });
}
