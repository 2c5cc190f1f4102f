/** What is said of the round of one step. */
export const loop = {
  /** On its button among the views. */
  title: "Runde",
  label: "Das Training, eine Runde",
  stations: "Die fünf Stationen eines Schritts",
  hint: "Klicke eine Station an; auf der Tastatur gehen die Pfeiltasten reihum.",
  hint_touch: "Tippe eine Station an.",
  step: "Schritt {t}",
  unseen: "noch nicht angesehen",
  wanted: "Zielwert: {name}",
  back: "Zurück",
  onward: "Weiter: {name}",
  again: "Den Schritt zu {next} gehen",
  more: { one: "und {n} weiterer Parameter", other: "und {n} weitere Parameter" },
  table: "Die Parameter als Tabelle",
  caption: "Die Parameter mit den größten Steigungen bei Schritt {t}",
  parameter: "Parameter",
  now: "Jetzt",
  gradient: "Gradient",
  change: "Änderung",
  after: "Danach",
  names: {
    predict: "Vorhersagen",
    measure: "Messen",
    trace: "Zurückverfolgen",
    adjust: "Anpassen",
    repeat: "Wiederholen",
  },
  /** What happens at each. */
  says: {
    predict:
      "Das Modell nimmt, was von „{row}“ bekannt ist, und berechnet seine Antwort mit den Parametern von jetzt.",
    measure: {
      one: "Der Verlust sagt, wie schlecht die Antwort ist: {loss}. Dieser Schritt betrachtet {n} Beispiel, und die Zielfunktion ist {objective}.",
      other:
        "Der Verlust sagt, wie schlecht die Antwort ist: {loss}. Aus den Verlusten aller {n} Beispiele dieses Schritts wird eine Zahl, {objective}.",
    },
    trace:
      "Wer ist schuld? Der Gradient verfolgt den Verlust bis zu jedem Parameter zurück: wie schnell die Zielfunktion stiege, wenn er ein wenig größer würde.",
    adjust: "Jeder Parameter bewegt sich gegen seine Steigung, und die Lernrate, {rate}, sagt, wie weit.",
    repeat:
      "Mit den neuen Parametern beginnt bei Schritt {next} alles von vorn. Am Anfang war die Zielfunktion {start}; jetzt ist sie {loss}.",
    repeat_first:
      "Mit den neuen Parametern beginnt alles von vorn. Die Zielfunktion ist jetzt {loss}: Schau, was daraus wird.",
  },
  summary: {
    example: "{row}: Die Vorhersage ist {output}, der Verlust {loss}.",
    steepest: "Der Parameter mit der größten Steigung: {name}, Steigung {gradient}, Änderung {change}.",
  },
};
