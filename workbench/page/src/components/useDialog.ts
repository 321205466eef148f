import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";

const FOCUSABLE =
  "a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex='0']";

/** What an open dialog owes to the keyboard: focus inside, Tab goes round, Escape closes, focus returns at the end. */
export function useDialog(onClose: () => void): {
  ref: RefObject<HTMLDivElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
} {
  const ref = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    if (!ref.current?.contains(document.activeElement)) focusFirst(ref.current);
    return () => {
      if (before?.isConnected) before.focus();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    }
    if (event.key === "Tab") goRound(event, ref.current);
  };
  return { ref, onKeyDown };
}

/** The first field if there is one, else the first button at the foot. */
export function focusFirst(dialog: HTMLElement | null): void {
  const field = dialog?.querySelector<HTMLElement>(".dialog-body :is(input, select, textarea):not([disabled])");
  (field ?? dialog?.querySelector<HTMLElement>(".dialog-foot button") ?? dialog)?.focus();
}

function goRound(event: KeyboardEvent, dialog: HTMLElement | null): void {
  const all = [...(dialog?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].filter((each) => each.tabIndex >= 0);
  const first = all[0];
  const last = all.at(-1);
  const edge = event.shiftKey ? first : last;
  if (!first || !last || document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}
