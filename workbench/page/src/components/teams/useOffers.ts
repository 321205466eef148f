import { useState, type KeyboardEvent } from "react";
import type { TeamsChat, TeamsCommand } from "../../teams/api";
import { everyCommand, NONE, offersFor, type Offer, type Offered } from "../../teams/offers";

export type Listed = "fitting" | "all" | "none";

export interface OfferList extends Offered {
  /** Which one Enter would take; -1 for none. */
  at: number;
  listed: Listed;
  list: (listed: Listed) => void;
  /** Moves in the list or closes it; says whether the key was meant for it. */
  moves: (event: KeyboardEvent) => boolean;
  /** The offer that this key takes. */
  takenBy: (event: KeyboardEvent) => Offer | undefined;
}

/** What the composer offers for what is typed, and how the keyboard goes through it. */
export function useOffers(chat: TeamsChat, commands: TeamsCommand[], text: string): OfferList {
  const [listed, setListed] = useState<Listed>("fitting");
  const [at, setAt] = useState(-1);
  const lists = { fitting: offersFor(chat, commands, text), all: everyCommand(commands), none: NONE };
  const { label, offers } = lists[listed];

  const list = (next: Listed) => {
    setListed(next);
    setAt(-1);
  };
  const moves = ({ key }: KeyboardEvent) => {
    if (offers.length === 0) return false;
    if (key === "ArrowDown") setAt((at + 1) % offers.length);
    else if (key === "ArrowUp") setAt((Math.max(at, 0) + offers.length - 1) % offers.length);
    else if (key === "Escape") list("none");
    else return false;
    return true;
  };
  const takenBy = ({ key, shiftKey }: KeyboardEvent) => {
    if (shiftKey || (key !== "Enter" && key !== "Tab")) return undefined;
    // Enter sends what was typed unless the person has gone into the list.
    return offers[at] ?? (key === "Tab" ? offers[0] : undefined);
  };
  return { label, offers, at, listed, list, moves, takenBy };
}
