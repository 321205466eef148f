const CONTROL = "input, select, textarea, button";

/** How to find again, in a card that was drawn anew, what had the focus in the old one. */
export function focusMark(host: HTMLElement): string | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !host.contains(focused)) return undefined;
  const input = focused.closest<HTMLElement>("[data-input]")?.dataset["input"];
  if (input) return `[data-input="${CSS.escape(input)}"] :is(${CONTROL})`;
  const label = focused.getAttribute("aria-label");
  return label ? `button[aria-label="${CSS.escape(label)}"]` : "*";
}

/** The same control if it is still there, else the card: never the top of the page. */
export function focusAgain(host: HTMLElement, mark: string | undefined): void {
  if (mark === undefined) return;
  const same = mark === "*" ? null : host.querySelector<HTMLElement>(mark);
  (same ?? host).focus();
}

/** The renderer says in a class that an answer was refused; assistive technology listens to an attribute. */
export function tellRefusedInputs(host: HTMLElement): () => void {
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (!(target instanceof HTMLElement) || !target.classList.contains("ac-input")) continue;
      if (target.classList.contains("ac-input-validation-failed")) target.setAttribute("aria-invalid", "true");
      else target.removeAttribute("aria-invalid");
    }
  });
  observer.observe(host, { subtree: true, attributes: true, attributeFilter: ["class"] });
  return () => observer.disconnect();
}
