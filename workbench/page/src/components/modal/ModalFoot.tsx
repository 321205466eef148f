import { words, type View } from "../../slack/blocks";

interface Props {
  view: View;
  busy: boolean;
  wrong: number;
  onClose: () => void;
}

/** The buttons at the foot of a modal, with the words that the bot chose. */
export function ModalFoot({ view, busy, wrong, onClose }: Props) {
  return (
    <footer className="dialog-foot">
      <p className="dialog-note" role="status">
        {busy
          ? "Waiting for Relais…"
          : wrong > 0
            ? `${wrong} ${wrong === 1 ? "answer needs" : "answers need"} another look.`
            : ""}
      </p>
      <button type="button" className="button" data-testid="modal-close" onClick={onClose}>
        {words(view.close) || "Close"}
      </button>
      {view.submit && (
        <button
          type="submit"
          className="button button-primary"
          data-testid="modal-submit"
          aria-busy={busy}
          disabled={busy}
        >
          {words(view.submit)}
        </button>
      )}
    </footer>
  );
}
