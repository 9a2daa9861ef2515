import { Generator, getConfig } from "@tanstack/router-generator";
import { routerOptions } from "./router-options.mjs";

// The build writes the route tree as well; this lets the type check run in a clone that was never built.
const root = new URL("..", import.meta.url).pathname;
await new Generator({ config: getConfig(routerOptions, root), root }).run();
