import { CardElement, Versions, type CardObjectRegistry, type SerializationContext } from "adaptivecards";

interface Series {
  legend: string;
  values: { x: string; y: number }[];
}

interface Bars {
  title?: string;
  yAxisTitle?: string;
  data: Series[];
}

const TYPE = "Chart.VerticalBar.Grouped";
const SVG = "http://www.w3.org/2000/svg";
const HEIGHT = 160;
const GROUP = 96;
const FOOT = 36;
const HEAD = 16;

/** Teams' grouped bars, which the renderer does not know: bars with their numbers, and all of them in words. */
class BarChart extends CardElement {
  private bars: Bars = { data: [] };

  override getJsonTypeName(): string {
    return TYPE;
  }

  protected override internalParse(source: Record<string, unknown>, context: SerializationContext): void {
    super.internalParse(source, context);
    this.bars = source as unknown as Bars;
  }

  protected override internalRender(): HTMLElement {
    const figure = document.createElement("figure");
    figure.className = "bar-chart";
    const caption = document.createElement("figcaption");
    caption.textContent = [this.bars.title, this.bars.yAxisTitle].filter(Boolean).join(", ");
    figure.append(caption, drawn(this.bars.data, `${this.bars.title ?? ""}: ${inWords(this.bars.data)}`), legend(this.bars.data));
    return figure;
  }
}

/** Lets cards have such charts. */
export function registerCharts(elements: CardObjectRegistry<CardElement>): void {
  elements.register(TYPE, BarChart, Versions.v1_5);
}

const categories = (data: Series[]): string[] => data[0]?.values.map(({ x }) => x) ?? [];

function inWords(data: Series[]): string {
  const each = (at: number) => data.map(({ legend: name, values }) => `${name} ${values[at]?.y ?? 0}`).join(", ");
  return categories(data)
    .map((category, at) => `${category}: ${each(at)}`)
    .join("; ");
}

function drawn(data: Series[], label: string): SVGElement {
  const groups = categories(data);
  const most = Math.max(1, ...data.flatMap(({ values }) => values.map(({ y }) => y)));
  const svg = element("svg", { viewBox: `0 0 ${groups.length * GROUP} ${HEAD + HEIGHT + FOOT}`, role: "img", "aria-label": label });
  svg.style.maxWidth = `${groups.length * GROUP}px`;
  const width = (GROUP - 16) / data.length;
  groups.forEach((group, at) => {
    data.forEach(({ values }, of) => {
      const value = values[at]?.y ?? 0;
      const height = (value / most) * HEIGHT;
      const x = at * GROUP + 8 + of * width;
      const y = HEAD + HEIGHT - height;
      svg.append(element("rect", { x, y, width: width - 2, height, class: `bar-${of % 6}` }));
      svg.append(words(String(value), x + width / 2, y - 4));
    });
    svg.append(words(shortened(group), at * GROUP + GROUP / 2, HEAD + HEIGHT + 16));
  });
  return svg;
}

const shortened = (name: string): string => (name.length > 14 ? `${name.slice(0, 13)}…` : name);

function words(said: string, x: number, y: number): SVGElement {
  const text = element("text", { x, y, "text-anchor": "middle" });
  text.textContent = said;
  return text;
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** What the colours mean; hidden from who is told the numbers with their names. */
function legend(data: Series[]): HTMLElement {
  const list = document.createElement("p");
  list.className = "bar-legend";
  list.setAttribute("aria-hidden", "true");
  data.forEach(({ legend: name }, of) => {
    const entry = document.createElement("span");
    entry.className = `bar-${of % 6}`;
    entry.textContent = name;
    list.append(entry);
  });
  return list;
}
