import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { afterEach, beforeEach } from "vitest";
import { client } from "@/api/client.gen";
import { forgetVersions } from "@/shared/api/versions";
import { toast } from "@/shared/ui/toasts";

const files = import.meta.glob<Record<string, unknown>>("../locales/*/*.json", { eager: true, import: "default" });
const resources: Record<string, Record<string, Record<string, unknown>>> = {};
for (const [path, texts] of Object.entries(files)) {
  const [language = "", file = ""] = path.split("/").slice(-2);
  resources[language] = { ...resources[language], [file.replace(".json", "")]: texts };
}
await i18next
  .use(initReactI18next)
  .init({ lng: "zh-CN", resources: resources as never, defaultNS: "shared", interpolation: { escapeValue: false } });

// Node's Request wants a whole address.
client.setConfig({ baseUrl: "http://localhost" });

// jsdom draws nothing: it has neither modal dialogs nor a width.
const focusedBefore = new WeakMap<HTMLDialogElement, Element | null>();
HTMLDialogElement.prototype.showModal = function showModal() {
  focusedBefore.set(this, document.activeElement);
  this.open = true;
};
// As a browser does, only for one that still stands in the page.
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  const before = focusedBefore.get(this);
  if (this.isConnected && before instanceof HTMLElement) before.focus();
};
window.matchMedia = (query) =>
  ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
window.scrollTo = () => undefined;
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
HTMLCanvasElement.prototype.getContext = () => null;
const { getComputedStyle } = window;
window.getComputedStyle = (element) => getComputedStyle(element);

// The desk's first page loads its whole table library.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(async () => {
  cleanup();
  toast.clear();
  forgetVersions();
  client.interceptors.request.clear();
  client.interceptors.response.clear();
  client.interceptors.error.clear();
  await i18next.changeLanguage("zh-CN");
});
