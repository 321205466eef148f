import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "slack-blocks-to-jsx/dist/style.css";
import "./styles/tokens.css";
import "./styles/layout.css";
import "./styles/parts.css";
import "./styles/rail.css";
import "./styles/conversation.css";
import "./styles/blocks.css";
import "./styles/dialog.css";
import "./styles/teams.css";
import "./styles/panes.css";
import "./styles/card.css";
import "./styles/tools.css";
import "./styles/faults.css";
import "./styles/traffic.css";
import { App } from "./components/App";
import { ErrorBoundary } from "./components/ErrorBoundary";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary fallback="The page met an error that it does not know. Reload it; what you did is kept by the workbench.">
        <App />
      </ErrorBoundary>
    </StrictMode>,
  );
}
