import { defineConfig, devices } from "@playwright/test";

/**
 * Journeys through the running product (`make run`, or what `make test` starts): real API, real sign-in page.
 * Debian's browser, since a browser of Playwright's own cannot be downloaded everywhere.
 */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/before-all.ts",
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: process.env.WEB_URL ?? `http://localhost:${process.env.WEB_PORT ?? 8080}`,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // A control that is not there fails by name, not by the journey's time limit.
    actionTimeout: 20_000,
    navigationTimeout: 60_000,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
  projects: [
    { name: "desk", use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } } },
    {
      name: "phone",
      // These bring their own phones beside a desk, or look at the desk's pages alone.
      testIgnore: [
        "administration.spec.ts",
        "applying.spec.ts",
        "blind-review.spec.ts",
        "comparison.spec.ts",
        "contract-client.spec.ts",
        "demo-rounds.spec.ts",
        "every-page.spec.ts",
        "expert-review.spec.ts",
        "moved-form.spec.ts",
        "notice-to-dashboard.spec.ts",
        "printed.spec.ts",
        "two-pipelines.spec.ts",
        "whole-way.spec.ts",
      ],
      use: { ...devices["Desktop Chrome"], viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
});
