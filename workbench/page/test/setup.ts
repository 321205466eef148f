import { configure } from "@testing-library/dom";
import "@testing-library/jest-dom/vitest";

// A busy machine may take seconds for what is done at once on an idle one.
configure({ asyncUtilTimeout: 10_000 });

// What jsdom leaves out and the card renderer or the page relies on.
Object.defineProperty(HTMLElement.prototype, "innerText", {
  configurable: true,
  get(this: HTMLElement) {
    return this.textContent;
  },
  set(this: HTMLElement, text: string) {
    this.textContent = text;
  },
});

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

globalThis.CSS ??= { escape: (name: string) => name.replace(/[^\w-]/g, "\\$&") } as typeof CSS;
