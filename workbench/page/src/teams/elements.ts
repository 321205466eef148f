import {
  Action,
  CardElement,
  CardObjectRegistry,
  FactSet,
  GlobalRegistry,
  SerializationContext,
  Table,
  TextBlock,
  Versions,
} from "adaptivecards";
import type { ActionJson } from "./api";
import { registerCharts } from "./barChart";
import { inZone, type Reader } from "./dates";

/** What the page draws of a card. Media would be fetched from other hosts. */
const elements = new CardObjectRegistry<CardElement>();
GlobalRegistry.populateWithDefaultElements(elements);
elements.register("Table", Table, Versions.v1_5);
elements.unregister("Media");
registerCharts(elements);

/** Reads a card, keeping of each action how it stands on the card, and telling times as its reader tells them. */
export class CardReading extends SerializationContext {
  private readonly sources = new Map<Action, ActionJson>();

  constructor(reader: Reader) {
    super(Versions.v1_6);
    this.setElementRegistry(elements);
    this.onParseAction = (action, source) => this.sources.set(action, standing(source as ActionJson, action));
    this.onParseElement = (element) => tellTimes(element, reader);
  }

  /** The action as it stands on the card. */
  sourceOf(action: Action): ActionJson {
    return this.sources.get(action) ?? (action.toJSON() as ActionJson);
  }
}

/** An action that is not known stands for its fallback. */
function standing(source: ActionJson, action: Action): ActionJson {
  const fallback = source["fallback"];
  if (source["type"] === action.getJsonTypeName() || typeof fallback !== "object" || fallback === null) return source;
  return standing(fallback as ActionJson, action);
}

function tellTimes(element: CardElement, reader: Reader): void {
  if (element instanceof TextBlock && element.text) element.text = inZone(element.text, reader);
  if (element instanceof FactSet)
    for (const fact of element.facts) if (fact.value) fact.value = inZone(fact.value, reader);
}
