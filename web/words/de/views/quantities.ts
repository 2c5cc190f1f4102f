/** What is said of the words of the subject. */
export const quantities = {
  /** On its button among the views. */
  title: "Wörter",
  label: "Was die Wörter hier bedeuten",
  list: "Wörter, jedes mit seiner Zahl",
  beside: "Nur zum Anschauen",
  hint: "Wähle ein Wort: Seine Zahl leuchtet überall auf, wo sie steht. Auf der Tastatur gehen die Pfeiltasten von Wort zu Wort.",
  hint_touch: "Wähle ein Wort: Seine Zahl leuchtet überall auf, wo sie steht.",
  none: "hier keine Zahl",
  numbers: { one: "{n} Zahl", other: "{n} Zahlen, eine für jeden Parameter" },
  natural: "In den Einheiten der Daten: {value}",
  table: "Die Wörter als Tabelle",
  caption: "Die Zahl, für die jedes Wort bei Schritt {t} steht",
  word: "Wort",
  number: "Zahl",
  names: {
    score: "Score",
    error: "Fehler",
    loss: "Verlust",
    reward: "Belohnung",
    cost: "Kosten",
    penalty: "Strafterm",
    objective: "Zielfunktion",
    gradient: "Gradient",
    metric: "Metrik",
  },
  /** What each means here. */
  means: {
    score: "Was das Modell für dieses Beispiel ausgibt, bevor irgendetwas darüber urteilt.",
    error: "Um wie viel die Vorhersage den Zielwert verfehlt, und nach welcher Seite: das Residuum.",
    no_error:
      "Wie weit eine Zahl eine andere verfehlt. Zwischen Klassen gibt es keinen Abstand: Dort heißt eine falsche Entscheidung Fehler.",
    loss: "Der Preis dieser einen Abweichung, den die Verlustfunktion aus Ausgabe und Zielwert berechnet.",
    reward: "Was jede Wahl einbringt. Sinkt der Verlust, ist mehr davon zu erwarten.",
    no_reward:
      "Wovon man mehr will statt weniger: ein Verlust, von der anderen Seite gesehen, mit umgekehrtem Vorzeichen.",
    cost_mean: "Der Mittelwert der Verluste aller Beispiele.",
    cost_sum: "Die Verluste aller Beispiele, zusammengezählt.",
    penalty: "Der Preis großer Gewichte, ganz gleich, was die Daten sagen.",
    objective: "Kosten und Strafterm zusammen: die Zahl, die das Training kleiner macht.",
    objective_alone: "Die Zahl, die das Training kleiner macht. Ohne Strafterm sind es die Kosten selbst.",
    gradient:
      "Wie schnell die Zielfunktion mit jedem Parameter steigt. Der Schritt geht in die andere Richtung.",
    metric:
      "Eine Zahl, an der Menschen das Modell messen. Niemand leitet sie ab: Das Training sieht sie nie.",
  },
  /** How others use the word. */
  also: {
    score: "Manche Bibliotheken nennen eine Metrik Score: Dort ist mehr besser.",
    error: "Anderswo ist „Fehler“ ein Verlust, wie in „mittlerer quadratischer Fehler“.",
    loss: "Viele sagen „Verlust“ auch für die Zahl aller Beispiele zusammen.",
    reward: "Belohnung heißt es, wo Maschinen durch Ausprobieren lernen; andere Gebiete sagen Verlust.",
    cost: "Viele Bücher machen zwischen Kosten und Verlust keinen Unterschied.",
    penalty: "Auch Regularisierung genannt.",
    objective: "Auch Kriterium genannt, und oft einfach „der Verlust“.",
    metric: "Was für ein Modell eine Metrik ist, kann der Verlust eines anderen sein.",
  },
  summary: {
    one: "{row}: Der Score ist {score}, der Verlust {loss}.",
    all: "Die Zielfunktion, die das Training kleiner macht, ist {objective}.",
  },
};
