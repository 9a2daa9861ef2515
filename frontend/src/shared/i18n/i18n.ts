import i18next, { type BackendModule, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import sharedChinese from "@/locales/zh-CN/shared.json";

export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = "xuecang.language";

/** The texts' language for one of the API's (`zh`, `en`). */
export function languageFor(tag: string): Language {
  return tag.startsWith("zh") ? "zh-CN" : "en";
}

type TextFile = { default: Record<string, unknown> };
const files = import.meta.glob<TextFile>("../../locales/*/*.json");

const NAMESPACES = [
  ...new Set(Object.keys(files).map((path) => path.slice(path.lastIndexOf("/") + 1, -".json".length))),
];

/** Loads a feature's texts when they are first asked for; the Chinese of `shared` is there from the start. */
const texts: BackendModule = {
  type: "backend",
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = files[`../../locales/${language}/${namespace}.json`];
    if (!load) {
      done(new Error(`no texts for ${language}/${namespace}`), null);
      return;
    }
    load().then(
      (file) => done(null, file.default),
      (error: Error) => done(error, null),
    );
  },
};

export async function setUpTexts(): Promise<i18n> {
  await i18next
    .use(texts)
    .use(initReactI18next)
    .init({
      lng: chosenLanguage() ?? "zh-CN",
      supportedLngs: LANGUAGES,
      // A missing key is a failing check, never a silent other language.
      fallbackLng: false,
      ns: ["shared"],
      defaultNS: "shared",
      resources: { "zh-CN": { shared: sharedChinese } },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      returnNull: false,
      saveMissing: true,
      missingKeyHandler: (languages, namespace, key) =>
        // biome-ignore lint/suspicious/noConsole: the browser journeys hear it there
        console.error(`missing text ${languages.join(", ")} ${namespace}:${key}`),
    });
  document.documentElement.lang = i18next.language;
  i18next.on("languageChanged", (language) => {
    document.documentElement.lang = language;
  });
  return i18next;
}

/**
 * For the layouts of the signed-in: a part that comes late and had to wait for its texts would hide the whole page that
 * already stands, close the dialog open over it and take the focus.
 */
export function loadTexts(): Promise<void> {
  return i18next.loadNamespaces(NAMESPACES);
}

/** The same for the pages that need no sign-in, whose readers need no other texts. */
export function loadPublicTexts(): Promise<void> {
  return i18next.loadNamespaces("public");
}

/** The language chosen on this device; null when nobody chose, and the person's own setting counts. */
export function chosenLanguage(): Language | null {
  const chosen = localStorage.getItem(KEY);
  return LANGUAGES.find((language) => language === chosen) ?? null;
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEY, language);
  await i18next.changeLanguage(language);
}

/** The API's name for a language of the texts. */
export function tagOf(language: Language): "zh" | "en" {
  return language === "en" ? "en" : "zh";
}
