import { fileURLToPath } from "node:url";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { loadEnv, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { routerOptions } from "./scripts/router-options.mjs";

/** Modules that only the desk needs: kept apart, so that no phone downloads them for later. */
const DESK_MODULE = /\/node_modules\/(antd|@ant-design|@rc-component|echarts|zrender)\/|\/src\/.*\/_?desk[/.]/;

/**
 * What the router knows of every page before any is opened: guard, search and loader. All front doors load all of it, in
 * one chunk; one for each page would weigh several times as much. Components (`?tsr-split`) are loaded with their page.
 */
const ROUTE = /\/src\/routes\/(?:.*\/)?(?!-)[^/?]+\.tsx$/;

export default defineConfig(({ mode }) => {
  const env = { ...process.env, ...loadEnv(mode, ".", ["API_", "KEYCLOAK_"]) };
  const keycloak = env.KEYCLOAK_URL ?? `http://localhost:${env.KEYCLOAK_PORT ?? 8180}`;
  const proxy = { "/api": { target: env.API_URL ?? `http://localhost:${env.API_PORT ?? 8081}`, changeOrigin: false } };
  return {
    resolve: { alias: { "@": fileURLToPath(new URL("src", import.meta.url)) } },
    plugins: [
      tanstackRouter(routerOptions),
      react(),
      signInConfig({ authority: `${keycloak}/realms/xuecang`, clientId: env.KEYCLOAK_CLIENT_ID ?? "xuecang-web" }),
      pwa(),
    ],
    server: { proxy },
    preview: { proxy, headers: { "Content-Security-Policy": contentSecurityPolicy(keycloak) } },
    build: {
      target: "es2022",
      manifest: true,
      rolldownOptions: {
        output: {
          codeSplitting: { groups: [{ name: "routes", test: ROUTE }] },
          chunkFileNames: (chunk) =>
            chunk.name !== "routes" && chunk.moduleIds.some((id) => DESK_MODULE.test(id))
              ? "assets/desk/[name]-[hash].js"
              : "assets/[name]-[hash].js",
        },
      },
    },
    test: {
      environment: "jsdom",
      globals: true,
      setupFiles: ["src/test/set-up.ts"],
      include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.mjs"],
      restoreMocks: true,
      unstubGlobals: true,
      testTimeout: 20_000,
    },
  };
});

/** The policy every server in front of the build sends; here for `preview`, so that a breach shows before it is served. */
function contentSecurityPolicy(keycloak: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ${keycloak}`,
    `form-action 'self' ${keycloak}`,
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** `/config.json` is written by whatever serves the build; while developing, by this. */
function signInConfig(config: { authority: string; clientId: string }): Plugin {
  const serve: NonNullable<Plugin["configureServer"]> = ({ middlewares }) => {
    middlewares.use("/config.json", (_, response) => {
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify(config));
    });
  };
  return { name: "sign-in-config", configureServer: serve, configurePreviewServer: serve as never };
}

/** Installable, and its shell opens without a network. Answers of the API are never stored. */
function pwa() {
  return VitePWA({
    registerType: "autoUpdate",
    // main.tsx registers it: an inline script would break the content security policy.
    injectRegister: null,
    manifest: {
      name: "学仓",
      short_name: "学仓",
      description: "社区教育与老年教育一年的工作",
      lang: "zh-CN",
      start_url: "/",
      display: "standalone",
      background_color: "#f6f8f7",
      theme_color: "#0f6b5c",
      icons: [
        { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
        { src: "/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any maskable" },
        { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      ],
    },
    workbox: {
      globPatterns: ["**/*.{html,js,css,svg,png}"],
      globIgnores: ["assets/desk/**"],
      navigateFallback: "/index.html",
      navigateFallbackDenylist: [/^\/api\//, /^\/realms\//],
      inlineWorkboxRuntime: true,
      runtimeCaching: [
        {
          urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith("/assets/"),
          handler: "CacheFirst",
          options: { cacheName: "assets", expiration: { maxEntries: 120 } },
        },
      ],
    },
  });
}
