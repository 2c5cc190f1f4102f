/**
 * Parameters, by name; an entry that means another thing by a name has words of its own for it. A description says
 * what happens as the number grows.
 */
export const parameters = {
  delta: {
    name: "Ab hier ist Huber gerade",
    description:
      "Abweichungen kleiner als δ werden quadriert, größere kosten einen geraden Preis: δ (|r| − δ/2). Ein kleines δ macht ihn dem absoluten Fehler ähnlich, ein großes dem quadratischen.",
  },
  tau: {
    name: "Anteil der Punkte darunter",
    description:
      "Ist die Vorhersage zu niedrig, kostet die Abweichung τ mal ihre Größe, ist sie zu hoch, (1 − τ) mal. So kommt die Anpassung dort zur Ruhe, wo ein Anteil τ der Punkte unter ihr liegt.",
  },
  pos_weight: {
    name: "Gewicht der positiven Klasse",
    description:
      "Der Verlust jedes positiven Beispiels wird damit multipliziert. Über 1 nennt das Modell eher zu viele positiv als zu wenige.",
  },
  label_smoothing: {
    name: "Label-Glättung",
    description:
      "So viel von jedem Label wird gleichmäßig auf alle Klassen verteilt. Das Modell wird davon abgehalten, sich zu sicher zu sein.",
  },
  class_weights: {
    name: "Gewicht jeder Klasse",
    description:
      "Eine Zahl für jede Klasse, in ihrer Reihenfolge. Der Verlust eines Beispiels wird mit der seiner Klasse multipliziert.",
  },
  dropout: {
    name: "Anteil ausgelassener Neuronen",
    description:
      "Bei jedem Schritt schweigen so viele verborgene Neuronen, zufällig ausgewählt. Die anderen müssen ohne sie auskommen, so dass keines zu wichtig wird.",
  },
  initialization: {
    name: "Start",
    description:
      "Wie die Gewichte vor dem ersten Schritt gezogen werden. Sind sie zu klein, versiegen Signale auf dem Weg durch die Schichten; sind sie zu groß, schwellen sie an.",
  },
  activation: {
    name: "Aktivierung",
    description:
      "Die Biegung, die jedes verborgene Neuron seiner Summe gibt. Ohne sie sind beliebig viele Schichten zusammen immer noch eine Gerade.",
  },
  output_activation: {
    name: "Aktivierung der Ausgaben",
    description:
      "Die Biegung der Ausgaben selbst. Die Verluste hier erwarten einfache Summen, daher ist die Identität fast immer richtig.",
  },
  learning_rate: {
    name: "Lernrate",
    description:
      "Wie weit ein Schritt bei gegebener Steigung geht. Zu klein dauert es ewig; zu groß springt er über das Tal, und der Verlust wächst ohne Ende.",
  },
  momentum: {
    name: "Momentum",
    description:
      "Der Anteil des letzten Schritts, der im nächsten bleibt. Wie eine rollende Kugel nimmt es im Tal Fahrt auf und trägt über kleine Buckel hinweg.",
  },
  dampening: {
    name: "Abschwächung",
    description:
      "Der Anteil der neuen Steigung, der nicht ins Momentum eingeht. Bei 0 geht sie ganz ein, und das ist üblich.",
  },
  weight_decay: {
    name: "Gewichtszerfall (Weight Decay)",
    description:
      "Bei jedem Schritt wird jeder Parameter zur Null gezogen, um diese Zahl mal sich selbst. Parameter, die wenig helfen, verblassen.",
  },
  nesterov: {
    name: "Nesterov",
    description:
      "Die Steigung wird dort genommen, wohin das Momentum gleich führt, nicht wo der Lauf steht. Das bremst rechtzeitig vor einem Anstieg.",
  },
  amsgrad: {
    name: "AMSGrad",
    description:
      "Teilt durch die größte bisherige Größe der Steigungen, nicht durch die letzte. Schritte können dann nur kürzer werden, und der Lauf kommt sicherer zur Ruhe.",
  },
  beta1: {
    name: "Gedächtnis für Steigungen",
    description:
      "Der Anteil der Vergangenheit am laufenden Mittelwert der Steigungen. Näher an 1 ist er glatter und dreht langsamer: Etwa 1/(1 − β₁) Schritte bleiben im Gedächtnis.",
  },
  beta2: {
    name: "Gedächtnis für quadrierte Steigungen",
    description:
      "Der Anteil der Vergangenheit am laufenden Mittelwert der quadrierten Steigungen. Näher an 1 reicht das Gedächtnis weiter: etwa 1/(1 − β₂) Schritte.",
  },
  eps: {
    name: "Kleinster Divisor",
    description:
      "Wird zu dem addiert, wodurch Steigungen geteilt werden, damit es nie null ist. Größere Werte beruhigen Parameter mit winzigen Steigungen.",
  },
  degree: {
    name: "Grad",
    description:
      "Die höchste Potenz der Eingabe. Jede weitere Potenz erlaubt eine weitere Biegung, und mit zu vielen folgt die Kurve dem Rauschen.",
  },
  tokens: {
    name: "Tokens",
    description:
      "Wie viele Zeilen die Tabelle hat. Jede Eingabe muss eine ganze Zahl von 0 bis eins weniger als das sein.",
  },
  n: {
    name: "Punkte",
    description:
      "Wie viele Punkte gezogen werden. Mehr davon zeigen die Form besser, und das Rauschen mittelt sich heraus.",
  },
  noise: {
    name: "Rauschen",
    description:
      "Wie weit Punkte zufällig von ihrer Form abweichen. Kein Modell kann das Rauschen kennen, daher bleibt dieser Verlust immer übrig.",
  },
  step_size: {
    name: "Schritte zwischen den Stufen",
    description:
      "Nach so vielen Schritten wird die Rate mit dem Faktor multipliziert. Dann beginnt das Zählen von vorn.",
  },
  gamma: {
    name: "Faktor",
    description: "Womit die Rate jedes Mal multipliziert wird. Näher an 1 fällt sie langsamer.",
  },
  t_max: {
    name: "Schritte bis zum Ende",
    description:
      "Über so viele Schritte fällt die Rate entlang einer halben Welle, von ihrer vollen Höhe bis zur letzten Rate. Danach steigt sie wieder.",
  },
  eta_min: {
    name: "Letzte Rate",
    description: "Die Rate am Fuß der Welle. Bei 0 steht der Lauf dort still.",
  },
  total_iters: {
    name: "Schritte bis zum Ende",
    description:
      "Über so viele Schritte geht der Faktor von seinem ersten Wert zu seinem letzten. Von da an bleibt er.",
  },
  start_factor: {
    name: "Faktor am Anfang",
    description:
      "Der Anteil der Lernrate, mit dem der erste Schritt getan wird. Kleine erste Schritte sind sicher, solange die Steigungen noch wild sind.",
  },
  end_factor: {
    name: "Faktor am Ende",
    description: "Der Anteil der Lernrate, der am Ende bleibt. Bei 1 ist es die ganze.",
  },
  batch_size: {
    name: "Batchgröße",
    description:
      "Wie viele Beispiele jeder Schritt ansieht. Kleine Batches machen schnelle, verrauschte Schritte.",
  },
  validation: {
    name: "Zurückgehalten",
    description:
      "Mit diesem Anteil der Zeilen wird nicht trainiert. Der Verlust dort sagt, wie gut das Modell mit dem zurechtkommt, was es nie gesehen hat.",
  },
  seed: {
    name: "Seed",
    description: "Die Zahl, aus der aller Zufall kommt. Derselbe Seed ergibt denselben Lauf.",
  },
  name: {
    name: "Form",
    description:
      "Welche Fläche es ist. Jede zeigt eine andere Schwierigkeit, auf die ein Training stoßen kann.",
  },
};
