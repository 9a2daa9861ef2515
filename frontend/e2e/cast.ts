import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { putClockAhead } from "./clock";
import { listen, PHONE, signIn } from "./steps";

const DESK = { viewport: { width: 1280, height: 800 } };
const DAY_MS = 24 * 60 * 60 * 1000;

/** Everybody of a journey, each at a device of their own, signed in through the real page and staying so. */
export interface Cast {
  atDesk: (username: string) => Promise<Page>;
  onPhone: (username: string) => Promise<Page>;
  /** A phone of somebody without an account. */
  passerBy: () => Promise<Page>;
  /** A computer at which nobody has signed in yet. */
  newDesk: () => Promise<Page>;
  /** The product's clock and that of every device move on; everybody signs in again. */
  daysLater: (days: number) => Promise<void>;
  goHome: () => Promise<void>;
}

export function castOf(browser: Browser): Cast {
  const pages = new Map<string, Page>();
  let ahead = 0;

  async function opened(device: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext(device);
    if (ahead > 0) await context.clock.install({ time: new Date(Date.now() + ahead * DAY_MS) });
    const page = await context.newPage();
    listen(page);
    return page;
  }

  async function known(name: string, device: BrowserContextOptions, enter?: string): Promise<Page> {
    const page = pages.get(name) ?? (await opened(device));
    if (!pages.has(name) && enter !== undefined) await signIn(page, enter);
    pages.set(name, page);
    return page;
  }

  async function goHome(): Promise<void> {
    for (const page of pages.values()) await page.context().close();
    pages.clear();
  }

  return {
    atDesk: (username) => known(`desk of ${username}`, DESK, username),
    onPhone: (username) => known(`phone of ${username}`, PHONE, username),
    passerBy: () => known("phone of a passer-by", PHONE),
    newDesk: () => known("new desk", DESK),
    daysLater: async (days) => {
      await goHome();
      ahead += days;
      await putClockAhead(ahead);
    },
    goHome: async () => {
      await goHome();
      if (ahead > 0) await putClockAhead(0);
    },
  };
}
