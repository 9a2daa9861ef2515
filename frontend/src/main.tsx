import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createAppRouter } from "./router";
import { setUpClient } from "./shared/api/client";
import { createQueryClient } from "./shared/api/query-client";
import { removeOldDrafts } from "./shared/draft/drafts";
import { setUpTexts } from "./shared/i18n/i18n";
import { createOidcSession } from "./shared/session/oidc-session";
import { applyTextSize } from "./shared/theme/text-size";
import { applyTokens } from "./shared/theme/tokens";
import "./shared/theme/base.css";
import "./shared/theme/layout.css";
import "./shared/theme/shells.css";
import "./shared/ui/button.css";
import "./shared/ui/choice-row.css";
import "./shared/ui/dialog.css";
import "./shared/ui/field.css";
import "./shared/ui/messages.css";
import "./shared/ui/pager.css";
import "./shared/ui/progress-bar.css";
import "./shared/ui/states.css";
import "./shared/ui/tag.css";

applyTokens();
applyTextSize();
removeOldDrafts(new Date());

const texts = await setUpTexts();
const session = createOidcSession();
const queryClient = createQueryClient();
setUpClient({ token: session.token, language: () => texts.language, onExpired: session.expire });
const router = createAppRouter({
  queryClient,
  session,
  changeLanguage: (language) => texts.changeLanguage(language),
});

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

if (import.meta.env.PROD && "serviceWorker" in navigator) void navigator.serviceWorker.register("/sw.js");
