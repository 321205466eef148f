import { useEffect } from "react";

/** F6 goes from one part of the page to the next, Shift+F6 back, as in Slack. */
export function useRegions(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(
        (each) => each.offsetParent !== null,
      );
      const at = regions.findIndex((each) => each.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const next = regions[(at + step + regions.length) % regions.length];
      (next?.querySelector<HTMLElement>("[role=dialog]") ?? next)?.focus();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
