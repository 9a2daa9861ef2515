/** One place for the route generator's settings, so that `vite` and `npm run routes` write the same tree. */
export const routerOptions = {
  target: "react",
  autoCodeSplitting: true,
  // The desk's loaders come with its pages, or a phone would load them all with the first; elsewhere they are too few for chunks of their own.
  codeSplittingOptions: {
    splitBehavior: ({ routeId }) =>
      routeId.startsWith("/_signed-in/_desk/")
        ? [["loader", "component", "pendingComponent", "errorComponent", "notFoundComponent"]]
        : undefined,
  },
  routesDirectory: "./src/routes",
  generatedRouteTree: "./src/routeTree.gen.ts",
  routeFileIgnorePattern: "\\.test\\.",
  quoteStyle: "double",
  semicolons: true,
};
