import { useEffect, useRef } from "react";
import type { TeamsDialog } from "../../teams/api";
import type { CardPress } from "../../teams/drawing";
import { useTeamsSide } from "../../teamsContext";
import { focusFirst, useDialog } from "../useDialog";
import { CardView } from "./CardView";

/** A dialog that the bot opened: a card to fill in, or plain words. */
export function TeamsDialogView({ dialog }: { dialog: TeamsDialog }) {
  const { act } = useTeamsSide();
  const close = () => void act({ kind: "dialogClose", dialog: dialog.id });
  const { ref, onKeyDown } = useDialog(close);
  const card = JSON.stringify(dialog.card);
  const shown = useRef(card);
  useEffect(() => {
    if (shown.current === card) return;
    shown.current = card;
    const body = ref.current?.querySelector(".dialog-body");
    if (body) body.scrollTop = 0;
    focusFirst(ref.current);
  }, [card, ref]);

  const press = ({ action, inputs }: CardPress) => act({ kind: "dialogSubmit", dialog: dialog.id, action, inputs });

  return (
    <div className="dialog-cover">
      <div
        ref={ref}
        className={`dialog ${dialog.width === "large" ? "dialog-large" : ""}`}
        role="dialog"
        aria-modal="true"
        aria-labelledby="teams-dialog-title"
        aria-busy={dialog.busy}
        data-testid="teams-dialog"
        data-dialog-id={dialog.id}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <header className="dialog-head">
          <h2 id="teams-dialog-title">{dialog.title}</h2>
          <button
            type="button"
            className="icon-button"
            data-testid="teams-dialog-close"
            aria-label="Close"
            onClick={close}
          >
            <span aria-hidden="true">×</span>
          </button>
        </header>
        <div className="dialog-body">
          {dialog.text && <p className="dialog-words">{dialog.text}</p>}
          {dialog.card && <CardView card={dialog.card} label={dialog.title} onPress={press} />}
        </div>
        {dialog.busy && (
          <p className="dialog-foot dialog-note" role="status">
            Waiting for Relais…
          </p>
        )}
        {!dialog.card && (
          <footer className="dialog-foot">
            <button type="button" className="button button-primary" onClick={close}>
              OK
            </button>
          </footer>
        )}
      </div>
    </div>
  );
}
