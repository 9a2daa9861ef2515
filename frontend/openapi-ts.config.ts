import { defineConfig } from "@hey-api/openapi-ts";

export default defineConfig({
  input: "../openapi.yaml",
  output: { path: "src/api", entryFile: false },
  plugins: [
    "@hey-api/client-fetch",
    "@hey-api/typescript",
    // the client puts the token in by itself: shared/api/client.ts
    { name: "@hey-api/sdk", auth: false },
    "@tanstack/react-query",
  ],
});
