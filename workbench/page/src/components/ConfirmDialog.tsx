import { createPortal } from "react-dom";
import { Drawn } from "./blocks/Drawn";
import { useDialog } from "./useDialog";
import { words, type Confirm } from "../slack/blocks";

interface Props {
  confirm: Confirm;
  onAnswer: (yes: boolean) => void;
}

/** "Are you sure?", as the bot asked for it on a button. */
export function ConfirmDialog({ confirm, onAnswer }: Props) {
  const { ref, onKeyDown } = useDialog(() => onAnswer(false));
  return createPortal(
    <div className="dialog-cover dialog-cover-top">
      <div
        ref={ref}
        className="dialog dialog-small"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="confirm-title"
        aria-describedby="confirm-text"
        data-testid="confirm"
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <div className="dialog-head">
          <h2 id="confirm-title">{words(confirm.title)}</h2>
        </div>
        <div className="dialog-body" id="confirm-text">
          <Drawn blocks={[{ type: "section", text: confirm.text }]} onPress={() => undefined} />
        </div>
        <div className="dialog-foot">
          <button type="button" className="button" data-testid="confirm-deny" onClick={() => onAnswer(false)}>
            {words(confirm.deny)}
          </button>
          <button
            type="button"
            className={confirm.style === "danger" ? "button button-danger" : "button button-primary"}
            data-testid="confirm-yes"
            onClick={() => onAnswer(true)}
          >
            {words(confirm.confirm)}
          </button>
        </div>
      </div>
    </div>,
    document.body,
  );
}
