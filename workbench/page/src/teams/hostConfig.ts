import { HostConfig } from "adaptivecards";

const color = (main: string, subtle = main) => ({ default: `var(${main})`, subtle: `var(${subtle})` });

const foregroundColors = {
  default: color("--text", "--text-soft"),
  dark: color("--text", "--text-soft"),
  light: color("--text-soft"),
  accent: color("--accent"),
  good: color("--good"),
  warning: color("--warn"),
  attention: color("--bad"),
};

const style = (backgroundColor: string) => ({
  backgroundColor: `var(${backgroundColor})`,
  borderColor: "var(--line)",
  foregroundColors,
});

/**
 * How the page wants cards to look. Colours are the page's own custom properties, so that a card follows light and
 * dark without being drawn again. Teams shows six actions and puts the others into a menu; so does this.
 */
export const hostConfig = new HostConfig({
  supportsInteractivity: true,
  fontFamily: "inherit",
  fontSizes: { small: 12, default: 14, medium: 15, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 17, default: 20, medium: 21, large: 24, extraLarge: 28 },
  spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 14 },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: style("--raised"),
    emphasis: style("--sunken"),
    accent: style("--accent-soft"),
    good: style("--good-soft"),
    warning: style("--warn-soft"),
    attention: style("--bad-soft"),
  },
  textBlock: { headingLevel: 3 },
  textStyles: { heading: { size: "large", weight: "bolder" } },
  factSet: { title: { weight: "bolder", wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 12 },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" },
      optionalInputs: { weight: "bolder" },
    },
    errorMessage: { color: "attention", size: "small" },
  },
  actions: {
    maxActions: 6,
    buttonSpacing: 8,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    showCard: { actionMode: "inline", inlineTopMargin: 10, style: "emphasis" },
    preExpandSingleShowCardAction: false,
    allowTitleToWrap: true,
  },
});
