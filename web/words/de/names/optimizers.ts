/** Optimizers, and the schedules of their learning rate. */
const damping = {
  name: "Dämpfung",
  description:
    "Macht die Schüssel steiler, als sie ist, für kürzere Schritte. Wo es keine Schüssel gibt, kommt mehr hinzu.",
};

export const optimizers = {
  sgd: {
    name: "Gradientenabstieg (SGD)",
    description: "Ein Schritt geradewegs den Hang hinab, so lang wie die Steigung mal die Lernrate.",
  },
  adam: {
    name: "Adam",
    description: "Jeder Parameter bekommt seine eigene Schrittlänge, aus den bisherigen Steigungen.",
  },
  adamw: {
    name: "AdamW",
    description: "Adam, wobei jeder Parameter bei jedem Schritt ein wenig zur Null gezogen wird.",
  },
  nadam: {
    name: "NAdam",
    description: "Adam, das vorausschaut: Die Steigung von jetzt zählt sofort, wie beim Nesterov-Momentum.",
    parameters: {
      momentum_decay: {
        name: "Wie das Momentum einsetzt",
        description:
          "Bei 0 wirkt auf Dauer die Hälfte des Momentums; je größer die Zahl, desto eher wirkt es ganz.",
      },
    },
  },
  rmsprop: {
    name: "RMSprop",
    description:
      "Steigungen, geteilt durch ihre zuletzt übliche Größe: Steile und flache Richtungen bewegen sich gleich.",
    parameters: {
      alpha: {
        name: "Gedächtnis für quadrierte Steigungen",
        description:
          "Der Anteil der Vergangenheit an der üblichen Größe: je näher an 1, desto länger das Gedächtnis.",
      },
      centered: {
        name: "Zentriert",
        description: "Teilt durch die Streuung der Steigungen um ihren Mittelwert, nicht durch ihre Größe.",
      },
    },
  },
  adagrad: {
    name: "Adagrad",
    description: "Steigungen, geteilt durch die Größe aller früheren: Die Schritte werden kürzer und kürzer.",
    parameters: {
      lr_decay: {
        name: "Abnahme der Lernrate",
        description: "Nach n Schritten wird die Lernrate durch 1 plus n mal diese Zahl geteilt.",
      },
      initial_accumulator_value: {
        name: "Summe zu Beginn",
        description:
          "Steht für quadrierte Steigungen vor der ersten: Je größer sie ist, desto kürzer sind die ersten Schritte.",
      },
    },
  },
  adadelta: {
    name: "Adadelta",
    description: "Schritte so lang wie die letzten: Es findet seine Länge selbst, anfangs langsam.",
    parameters: {
      rho: {
        name: "Gedächtnis für Quadrate",
        description:
          "Der Anteil der Vergangenheit an beiden laufenden Mittelwerten: je näher an 1, desto länger das Gedächtnis.",
      },
    },
  },
  rprop: {
    name: "Rprop",
    description:
      "Nur das Vorzeichen der Steigung zählt: Schritte wachsen, solange es bleibt, und schrumpfen, wenn es kippt. Für volle Batches gemacht.",
    parameters: {
      etaminus: {
        name: "Faktor, wenn die Steigung kippt",
        description:
          "Wechselt eine Steigung ihr Vorzeichen, ging der Schritt zu weit: Von da an werden die Schritte kürzer.",
      },
      etaplus: {
        name: "Faktor, solange die Steigung bleibt",
        description:
          "Solange eine Steigung ihr Vorzeichen behält, ist jeder Schritt um diesen Faktor länger als der letzte.",
      },
      step_min: { name: "Kürzester Schritt", description: "Kein Schritt ist je kürzer." },
      step_max: { name: "Längster Schritt", description: "Kein Schritt ist je länger." },
    },
  },
  lion: {
    name: "Lion",
    description:
      "Jeder Parameter bewegt sich um dieselbe Länge, hinauf oder hinab, wie seine letzten Steigungen mehrheitlich sagen.",
    parameters: {
      beta1: {
        name: "Anteil des Gedächtnisses am Schritt",
        description:
          "Wie sehr die Vergangenheit über die Richtung entscheidet; der Rest ist die Steigung von jetzt. Näher an 1 ändert die Richtung langsamer.",
      },
      beta2: {
        name: "Gedächtnis für Steigungen",
        description:
          "Der Anteil der Vergangenheit am laufenden Mittelwert der Steigungen. Näher an 1 reicht es weiter zurück.",
      },
    },
  },
  newton: {
    name: "Newton",
    description:
      "Springt dorthin, wo eine Schüssel mit der hier gefundenen Steigung und Krümmung am tiefsten wäre. Für kleine Modelle.",
    parameters: { damping },
  },
  gauss_newton: {
    name: "Gauß-Newton",
    description:
      "Newtons Sprung allein mit der Krümmung des Verlusts, als folgten die Ausgaben den Parametern geradlinig.",
    parameters: { damping },
  },
};

export const schedules = {
  constant: { name: "Konstant", description: "Die Lernrate bleibt, wie sie ist." },
  step: {
    name: "Stufenweise",
    description: "Die Rate sinkt um einen Faktor, immer wieder nach gleich vielen Schritten.",
  },
  exponential: {
    name: "Exponentiell",
    description: "Die Rate wird bei jedem Schritt mit einem Faktor multipliziert.",
  },
  cosine: {
    name: "Kosinus",
    description: "Die Rate fällt entlang einer halben Welle: langsam, dann schnell, dann wieder langsam.",
  },
  linear: {
    name: "Lineares Aufwärmen",
    description: "Die Rate steigt über die ersten Schritte geradlinig an, oder sie fällt.",
  },
  reduce_on_plateau: {
    name: "Wenn der Fortschritt stockt",
    description: "Die Rate sinkt um einen Faktor, sobald der Verlust eine Weile nicht mehr gefallen ist.",
    parameters: {
      factor: {
        name: "Faktor",
        description: "Womit die Rate bei jedem Absenken multipliziert wird. Näher an 1 fällt sie sanfter.",
      },
      patience: {
        name: "Messungen ohne Fortschritt",
        description:
          "Nach so vielen Messungen ohne besseren Verlust wird abgesenkt. Gemessen wird einmal pro Epoche.",
      },
      threshold: {
        name: "Kleinster Fortschritt, der zählt",
        description:
          "Der Verlust gilt nur als besser, wenn er um diesen Anteil seiner selbst niedriger ist. Bei 0 zählt jede Abnahme.",
      },
      cooldown: {
        name: "Messungen Pause nach dem Absenken",
        description:
          "Nach einem Absenken zählen so viele Messungen nicht. Der Lauf hat Zeit, die neue Rate zu nutzen.",
      },
      min_lr: {
        name: "Kleinste Rate",
        description: "Darunter sinkt die Rate nie. Bei 0 darf sie beliebig klein werden.",
      },
    },
  },
};
