import ts from "typescript";

/**
 * Rules about this code base that no linter knows. Each takes one file's path (from `src/`, with slashes) and text and
 * answers what is wrong with it; `check-source.mjs` runs them over the tree, `source-rules.test.mjs` over planted faults.
 */

/** shared → features → routes: what a file of one layer may import. */
const MAY_IMPORT = {
  shared: ["api", "shared", "locales"],
  features: ["api", "shared"],
  routes: ["api", "shared", "features"],
};

const IMPORT_FREE = new Set(["main.tsx", "router.tsx", "routeTree.gen.ts"]);

/** Heavy: the desk's alone, so that phone, expert and public pages stay light. */
const DESK_PACKAGES = /^(antd|@ant-design\/.*|echarts|zrender)(\/|$)/;

export function borderFaults(path, text) {
  const layer = path.split("/")[0];
  if (IMPORT_FREE.has(path) || layer === "test" || isTest(path) || !(layer in MAY_IMPORT)) return [];
  const faults = [];
  for (const { specifier, isTypeOnly, names } of importsIn(path, text)) {
    if (DESK_PACKAGES.test(specifier) && !isDesk(path)) {
      faults.push(`${specifier} is for the desk only: move the file under a desk/ folder`);
    }
    if (
      isComponent(path) &&
      layer === "features" &&
      names.some((name) => /^use(Suspense|Infinite)?Quer(y|ies)$/.test(name))
    ) {
      faults.push("components present: fetch in the route and hand the data down");
    }
    const target = resolveInside(path, specifier);
    if (target === undefined) continue;
    const targetLayer = target.split("/")[0];
    if (!MAY_IMPORT[layer].includes(targetLayer) && !isSameFeature(path, target) && !isSameRoutes(path, target)) {
      faults.push(`${layer} must not import ${target}`);
    }
    if (layer === "features" && targetLayer === "api" && isComponent(path) && !isTypeOnly) {
      faults.push(`components present: use ${target} in a route or in a use-*.ts beside the component`);
    }
    if (targetLayer !== "api" && isDesk(target) && !isDesk(path)) faults.push(`${target} is for the desk only`);
  }
  return faults;
}

/** A file that only hands on what others export hides where things are, and pulls all of it into every chunk. */
export function barrelFaults(path, text) {
  if (path.startsWith("api/")) return [];
  const file = parse(path, text);
  return file.statements.some((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier)
    ? ["re-exports another file: import from where it is"]
    : [];
}

const HAN = /\p{Script=Han}|[，。：；！？、（）“”]/u;
const LETTERS = /\p{L}{2,}/u;
const TOLD_ATTRIBUTES = new Set([
  "title",
  "alt",
  "placeholder",
  "label",
  "hint",
  "note",
  "aria-label",
  "legend",
  "text",
]);

/** Texts people read stand in src/locales, nowhere else. */
export function literalTextFaults(path, text) {
  if (path.startsWith("api/") || path.startsWith("locales/") || isTest(path) || path.startsWith("test/")) return [];
  const faults = [];
  visit(parse(path, text), (node) => {
    if (ts.isJsxText(node) && LETTERS.test(node.text)) faults.push(node.text.trim());
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (HAN.test(node.text)) faults.push(node.text);
      else if (isToldAttribute(node) && LETTERS.test(node.text)) faults.push(node.text);
    }
  });
  return faults.map((fault) => `text for people outside src/locales: ${JSON.stringify(fault)}`);
}

/** Translation keys a file uses, as `namespace:key`; `*` in one stands for what is known only at run time. */
export function keysUsedIn(path, text) {
  const file = parse(path, text);
  const keys = [];
  const faults = [];
  const namespaces = new Set();
  visit(file, (node) => {
    if (!ts.isCallExpression(node)) return;
    if (calleeName(node) === "useTranslation") {
      const argument = node.arguments[0];
      namespaces.add(argument && ts.isStringLiteral(argument) ? argument.text : "shared");
    }
  });
  if (namespaces.size > 1) faults.push(`more than one namespace in useTranslation: ${[...namespaces].join(", ")}`);
  const namespace = [...namespaces][0] ?? "shared";
  visit(file, (node) => {
    if (!ts.isCallExpression(node)) return;
    const name = calleeName(node);
    if (name !== "t" && name !== "textKey") return;
    const argument = node.arguments[0];
    if (!argument) return;
    for (const pattern of patternsOf(argument)) {
      if (pattern === undefined) {
        faults.push(`a key that cannot be checked: ${argument.getText(file)}; name it in textKey()`);
      } else if (pattern !== "") {
        const [named] = pattern.includes(":") ? pattern.split(":") : [namespace];
        if (name === "t" && named !== "shared" && named !== namespace) {
          faults.push(
            `${pattern}: texts of ${named} may not be loaded here; ask for them where useTranslation names it`,
          );
        }
        keys.push(pattern.includes(":") ? pattern : `${namespace}:${pattern}`);
      }
    }
  });
  return { keys, faults };
}

/** Compares the keys used with the texts there are: `texts[language]["namespace:key"]`. */
export function keyFaults(texts, used) {
  const faults = [];
  const all = new Set(Object.values(texts).flatMap((table) => Object.keys(table)));
  for (const [language, table] of Object.entries(texts)) {
    for (const key of all) {
      if (!(key in table)) faults.push(`${language} lacks ${key}`);
      else if (String(table[key]).trim() === "") faults.push(`${language} has no words for ${key}`);
    }
  }
  for (const key of all) {
    const gaps = Object.values(texts).map((table) => placeholdersIn(table[key]));
    if (new Set(gaps).size > 1) faults.push(`${key} has other placeholders in another language`);
  }
  const matched = new Set();
  for (const pattern of used) {
    const expression = new RegExp(`^${pattern.split("*").map(escaped).join(".+")}(_(zero|one|other))?$`);
    const hits = [...all].filter((key) => expression.test(key));
    if (hits.length === 0) faults.push(`${pattern} is used and has no text`);
    for (const hit of hits) matched.add(hit);
  }
  for (const key of all) if (!matched.has(key)) faults.push(`${key} is used nowhere`);
  return faults;
}

/** A locale file's nested texts as one table. */
export function flatten(namespace, texts, prefix = "") {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, value]) =>
      typeof value === "string"
        ? [[`${namespace}:${prefix}${name}`, value]]
        : Object.entries(flatten(namespace, value, `${prefix}${name}.`)),
    ),
  );
}

/** What an expression can be as a key; undefined where it cannot be told; "" where it was told by textKey elsewhere. */
function patternsOf(node) {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    return [node.head.text + node.templateSpans.map((span) => `*${span.literal.text}`).join("")];
  }
  if (ts.isConditionalExpression(node)) return [...patternsOf(node.whenTrue), ...patternsOf(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return patternsOf(node.expression);
  const named = ts.isPropertyAccessExpression(node) ? node.name.text : ts.isIdentifier(node) ? node.text : "";
  return [/(^k|K)ey$/.test(named) ? "" : undefined];
}

function importsIn(path, text) {
  return parse(path, text)
    .statements.filter(ts.isImportDeclaration)
    .map((statement) => {
      const bindings = statement.importClause?.namedBindings;
      return {
        specifier: statement.moduleSpecifier.text,
        isTypeOnly: statement.importClause?.isTypeOnly ?? false,
        names: bindings && ts.isNamedImports(bindings) ? bindings.elements.map((element) => element.name.text) : [],
      };
    });
}

function resolveInside(path, specifier) {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (!specifier.startsWith(".")) return undefined;
  return new URL(specifier, `file:///${path}`).pathname.slice(1);
}

const isTest = (path) => /\.test\.\w+$/.test(path);
const isDesk = (path) => /(^|\/)_?desk([/.]|$)/.test(path);
const isComponent = (path) => path.endsWith(".tsx");
const isSameFeature = (path, target) => firstTwo(path) === firstTwo(target);
const isSameRoutes = (path, target) => path.startsWith("routes/") && target.startsWith("routes/");
const firstTwo = (path) => path.split("/").slice(0, 2).join("/");
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const placeholdersIn = (text) =>
  [...String(text ?? "").matchAll(/{{\s*(\w+)/g)]
    .map((match) => match[1])
    .sort()
    .join();

function isToldAttribute(node) {
  const { parent } = node;
  return parent && ts.isJsxAttribute(parent) && TOLD_ATTRIBUTES.has(parent.name.getText());
}

function calleeName(call) {
  const { expression } = call;
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : "";
}

function parse(path, text) {
  return ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
}

function visit(node, look) {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}
