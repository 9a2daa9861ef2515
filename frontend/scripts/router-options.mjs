/** One place for the route generator's settings, so that `vite` and `npm run routes` write the same tree. */
export const routerOptions = {
  target: "react",
  autoCodeSplitting: true,
  routesDirectory: "./src/routes",
  generatedRouteTree: "./src/routeTree.gen.ts",
  routeFileIgnorePattern: "\\.test\\.",
  quoteStyle: "double",
  semicolons: true,
};
