/** What is said of pictures with a class and a box. */
export const boxes = {
  /** On its button among the views. */
  title: "Rahmen",
  label: "Was auf jedem Bild ist, und wo",
  summary: "{rows}. Das Modell sagt, was jedes zeigt, und zieht einen Rahmen darum.",
  chosen: "{row}: {told}.",
  right: "{called}, richtig",
  wrong: "{called}, richtig wäre {actual}",
  kind: "Genannt",
  predicted: "Vorhergesagter Rahmen",
  actual: "Wahrer Rahmen",
  place: "Mitte bei {x} | {y}; {width} breit, {height} hoch",
  list: "Bilder",
  shares: "Wahrscheinlichkeit jeder Klasse; die wahre ist unterstrichen",
  table: "Diese Bilder als Tabelle",
};
