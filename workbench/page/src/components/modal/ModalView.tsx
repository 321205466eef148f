import { useEffect, useRef, useState, type FormEvent } from "react";
import type { Modal } from "../../api";
import { useSlack } from "../../context";
import { useForm } from "../../hooks/useForm";
import { words, type SlackBlock } from "../../slack/blocks";
import { fieldsOf, stateValues } from "../../slack/fields";
import { problemsIn } from "../../slack/validate";
import { Blocks } from "../blocks/Blocks";
import { focusFirst, useDialog } from "../useDialog";
import { ModalFoot } from "./ModalFoot";

const PLACE = { surface: "modal" } as const;

/** A modal that the bot opened: its page, its buttons, and what it finds wrong with the answers. */
export function ModalView({ modal }: { modal: Modal }) {
  const { act, person } = useSlack();
  const { view, viewId, depth } = modal;
  const form = useForm(`${person.id}/${viewId}`, view.blocks);
  const [refused, setRefused] = useState<Record<string, string>>({});
  const [sending, setSending] = useState(false);
  const errors = { ...(modal.errors ?? {}), ...stillWrong(refused, problemsIn(view.blocks, form.values)) };
  const busy = modal.busy || sending;

  const close = (clearAll: boolean) => void act({ kind: "closeModal", viewId, clearAll });
  const { ref, onKeyDown } = useDialog(() => close(false));
  useFocusOnNewPage(ref, view.blocks, errors);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const found = problemsIn(view.blocks, form.values);
    setRefused(found);
    if (Object.keys(found).length > 0) return;
    setSending(true);
    await act({ kind: "submit", viewId, stateValues: stateValues(view.blocks, form.values) });
    setSending(false);
  };

  return (
    <div className="dialog-cover">
      <div
        ref={ref}
        className="dialog"
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-title"
        aria-busy={busy}
        data-testid="modal"
        data-view-id={viewId}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <form noValidate onSubmit={(event) => void submit(event)}>
          <header className="dialog-head">
            {depth > 1 && (
              <button
                type="button"
                className="icon-button"
                data-testid="modal-back"
                aria-label="Back"
                onClick={() => close(false)}
              >
                <span aria-hidden="true">←</span>
              </button>
            )}
            <h2 id="modal-title">{words(view.title)}</h2>
            <button
              type="button"
              className="icon-button"
              data-testid="modal-dismiss"
              aria-label="Close all"
              title="Close"
              onClick={() => close(true)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </header>
          <div className="dialog-body">
            <Blocks blocks={view.blocks} place={PLACE} form={form} name="modal" errors={errors} />
          </div>
          <ModalFoot view={view} busy={busy} wrong={Object.keys(errors).length} onClose={() => close(false)} />
        </form>
      </div>
    </div>
  );
}

/** An answer that was put right loses its error at once. */
const stillWrong = (refused: Record<string, string>, found: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(found).filter(([blockId]) => blockId in refused));

/** A new page starts at its first question; a refused one at the first wrong answer. */
function useFocusOnNewPage(
  ref: React.RefObject<HTMLDivElement | null>,
  blocks: SlackBlock[],
  errors: Record<string, string>,
) {
  const page = fieldsOf(blocks)
    .map(({ key }) => key)
    .join();
  const wrong = Object.keys(errors).join();
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    const body = ref.current?.querySelector(".dialog-body");
    if (body) body.scrollTop = 0;
    focusFirst(ref.current);
  }, [page, ref]);
  useEffect(() => {
    if (wrong) ref.current?.querySelector<HTMLElement>(".field-wrong :is(input, select, textarea)")?.focus();
  }, [wrong, ref]);
}
