import { useCallback, useState } from "react";
import type { SlackBlock } from "../slack/blocks";
import { carryOver, type FieldValue, type Values } from "../slack/fields";

export interface Form {
  values: Values;
  set: (key: string, value: FieldValue) => void;
}

/** What was typed is kept by view or message, so that it is still there after a look at another page or person. */
const kept = new Map<string, Values>();

/** The values of the fields in some blocks; when the blocks change, fields that remain keep what was typed. */
export function useForm(name: string, blocks: SlackBlock[]): Form {
  const [shown, setShown] = useState(() => start(name, blocks));
  let current = shown;
  if (shown.name !== name || shown.blocks !== blocks) {
    current = start(name, blocks);
    setShown(current);
  }
  const set = useCallback((key: string, value: FieldValue) => {
    setShown((before) => {
      const values = { ...before.values, [key]: value };
      kept.set(before.name, values);
      return { ...before, values };
    });
  }, []);
  return { values: current.values, set };
}

function start(name: string, blocks: SlackBlock[]): { name: string; blocks: SlackBlock[]; values: Values } {
  const values = carryOver(kept.get(name) ?? {}, blocks);
  kept.set(name, values);
  return { name, blocks, values };
}
