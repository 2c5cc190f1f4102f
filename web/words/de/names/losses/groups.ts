/** Losses on what belongs together, what comes first, and what to do. */

/** A parameter that the losses of pairs share. */
const apart = {
  name: "Einzuhaltende Entfernung",
  description: "So weit voneinander entfernt kosten Zeilen, die nicht zusammengehören, nichts.",
};

export const groups = {
  contrastive: {
    name: "Kontrastiv",
    mean: "Mittlerer kontrastiver Verlust",
    sum: "Summe der kontrastiven Verluste",
    description:
      "Paare, die zusammengehören, zahlen das Quadrat ihrer Entfernung; andere zahlen das Quadrat dessen, was ihnen zum Mindestabstand fehlt, und jenseits davon nichts.",
    twins:
      "Der Artikel, aus dem er stammt, halbiert beide Terme und kennzeichnet Paare, die zusammengehören, mit 0; hier haben sie 1, und nichts wird halbiert. PyTorch, Keras, Optax und scikit-learn haben keinen; HingeEmbeddingLoss ist dasselbe ohne die Quadrate.",
    parameters: { margin: apart },
  },
  hinge_embedding: {
    name: "Hinge-Embedding",
    mean: "Mittlerer Hinge-Embedding-Verlust",
    sum: "Summe der Hinge-Embedding-Verluste",
    description:
      "Paare, die zusammengehören, zahlen ihre Entfernung; andere zahlen, was ihnen zum Mindestabstand fehlt, und jenseits davon nichts.",
    twins:
      "PyTorchs HingeEmbeddingLoss nimmt die Entfernung selbst; hier wird sie aus jedem Paar von Zeilen berechnet. Zielwerte sind 1 und −1, wie dort. Keras, Optax und scikit-learn haben keinen.",
    parameters: { margin: apart },
  },
  cosine_embedding: {
    name: "Kosinus-Embedding",
    mean: "Mittlerer Kosinus-Embedding-Verlust",
    sum: "Summe der Kosinus-Embedding-Verluste",
    description:
      "Nur der Winkel zählt: Zeilen, die zusammengehören, sollen in dieselbe Richtung zeigen, und andere dürfen sich nicht ähnlicher sein als die Margin.",
    twins:
      "PyTorchs CosineEmbeddingLoss ist dasselbe bis auf die 1e-12, die es zu den quadrierten Längen addiert. Keras’ CosineSimilarity ist minus der Kosinus und Optax’ cosine_distance eins minus ihn, beide ohne Paare, die verschieden sein sollen. scikit-learn hat keinen.",
    parameters: {
      margin: {
        name: "Erlaubter Kosinus",
        description: "Bis zu diesem Kosinus kosten Zeilen, die nicht zusammengehören, nichts.",
      },
    },
  },
  triplet_margin: {
    name: "Triplet-Margin",
    mean: "Mittlerer Triplet-Margin-Verlust",
    sum: "Summe der Triplet-Margin-Verluste",
    description:
      "Der Anker muss dem, was ihm gleicht, um den Mindestabstand näher liegen als dem, was ihm nicht gleicht: Ein Tripel, das das erfüllt, kostet nichts, andere kosten, was fehlt.",
    twins:
      "PyTorchs TripletMarginLoss addiert 1e-6 zu jeder Differenz; hier tut das epsilon = 1e-6, und ohne Angabe wird nichts addiert. TripletMarginWithDistanceLoss nimmt jede Entfernung; hier wählt p sie, 2 für die gerade Strecke und 1 für den Weg um Häuserblocks, und seine eigene Voreinstellung ist p = 2 mit epsilon = 1e-6. Optax’ triplet_margin_loss addiert 1e-6 stattdessen unter der Wurzel. Keras und scikit-learn haben keinen.",
    parameters: {
      margin: {
        name: "Nötiger Vorsprung",
        description: "Um wie viel näher liegen muss, was dem Anker gleicht.",
      },
      p: {
        name: "Art der Entfernung",
        description:
          "2 ist die gerade Strecke, 1 geht um Häuserblocks herum, und je größer es ist, desto mehr entscheidet die längste Seite.",
      },
      epsilon: {
        name: "Zuschlag zu Differenzen",
        description: "Verhindert, dass Entfernungen genau null sind; PyTorch addiert 1e-6.",
      },
      swap: {
        name: "Tauschen",
        description: "Misst von dem aus, was dem Anker gleicht, wenn das dem Ungleichen näher liegt.",
      },
    },
  },
  info_nce: {
    name: "InfoNCE (NT-Xent)",
    mean: "Mittlerer InfoNCE-Verlust",
    sum: "Summe der InfoNCE-Verluste",
    description:
      "Jede Zeile muss allein am Winkel ihren Partner unter allen anderen Zeilen erkennen: Partner ziehen sich an, und der Rest stößt sich ab, die ähnlichsten am stärksten.",
    twins:
      "Optax’ ntxent ist dasselbe, wenn jedes Label für genau zwei Zeilen steht; hier sind die Zeilen 1 und 2, 3 und 4 und so weiter Partner. In PyTorch ist es CrossEntropyLoss aller Kosinus, geteilt durch die Temperatur, ohne den einer Zeile mit sich selbst. Keras und scikit-learn haben keinen.",
    parameters: {
      temperature: {
        name: "Temperatur",
        description: "Je niedriger sie ist, desto mehr zählen nur die ähnlichsten Zeilen.",
      },
    },
  },
  margin_ranking: {
    name: "Margin-Ranking",
    mean: "Mittlerer Margin-Ranking-Verlust",
    sum: "Summe der Margin-Ranking-Verluste",
    description:
      "Von zwei Zeilen muss die höher gereihte um den Mindestabstand vorn liegen: Ein Paar in der richtigen Reihenfolge kostet nichts, andere kosten den Vorsprung, der fehlt.",
    twins:
      "PyTorchs MarginRankingLoss nimmt die beiden als input1 und input2; hier sind es zwei aufeinanderfolgende Zeilen. Zielwert 1 sagt, dass die erste höher gereiht ist, −1 die zweite. Keras, Optax und scikit-learn haben keinen.",
    parameters: {
      margin: {
        name: "Nötiger Vorsprung",
        description: "Um wie viel die höher gereihte Zeile vorn liegen muss.",
      },
    },
  },
  listwise_softmax: {
    name: "Listenweises Softmax",
    mean: "Mittlerer listenweiser Softmax-Verlust",
    sum: "Summe der listenweisen Softmax-Verluste",
    description:
      "Aus den Scores einer Liste werden Anteile von eins, und jeder Eintrag kostet die Überraschung über seinen Anteil mal seine Relevanz: Was relevant ist, muss den Rest seiner Liste überbieten.",
    twins:
      "Optax’ ranking_softmax_loss ist dasselbe; die Relevanzen müssen sich nicht zu eins ergänzen. PyTorchs CrossEntropyLoss ergibt dieselbe Zahl mit den Relevanzen als Zielwert. Keras und scikit-learn haben keinen.",
  },
  bradley_terry: {
    name: "Bradley–Terry",
    mean: "Mittlerer Bradley–Terry-Verlust",
    sum: "Summe der Bradley–Terry-Verluste",
    description:
      "Die Überraschung darüber, dass das Gewählte gegen das Verworfene gewann, nach ihren Scores: Nur der Unterschied zählt, und ein klarer Vorsprung kostet fast nichts.",
    twins:
      "Keine Bibliothek hat ihn für Paare. Er ist die Kreuzentropie des Unterschieds mit Zielwert 1: PyTorchs BCEWithLogitsLoss oder SoftMarginLoss, Keras’ BinaryCrossentropy mit from_logits=True, Optax’ sigmoid_binary_cross_entropy.",
  },
  dpo: {
    name: "Direkte Präferenz (DPO)",
    mean: "Mittlerer DPO-Verlust",
    sum: "Summe der DPO-Verluste",
    description:
      "Die gewählte Antwort muss gegenüber der verworfenen gewinnen, verglichen mit einer Referenz: Nur dieser Gewinn zählt, und je größer β ist, desto eher genügt er.",
    twins:
      "TRLs DPOTrainer hat ihn als loss_type sigmoid, ebenfalls mit beta 0.1; Ausgaben und Zielwerte sind die Log-Wahrscheinlichkeiten ganzer Antworten, unter der Strategie und unter der Referenz. In PyTorch ist es SoftMarginLoss von beta mal dem Gewinn, mit Zielwert 1. Keras, Optax und scikit-learn haben keinen.",
    parameters: {
      beta: {
        name: "Wie bald ein Gewinn genügt",
        description: "Je größer es ist, desto weniger muss sich die Strategie von ihrer Referenz entfernen.",
      },
    },
  },
  policy_reward: {
    name: "Belohnung der Strategie",
    mean: "Mittlerer Strategieverlust",
    sum: "Summe der Strategieverluste",
    description:
      "Minus die erwartete Belohnung, plus β mal den Abstand der Strategie von ihrer Referenz: Sie wendet sich dem zu, was sich lohnt, und wird davon abgehalten, alles darauf zu setzen.",
    twins:
      "Keine Bibliothek hat ihn als eine Funktion: Er ist minus die mittlere Belohnung unter Softmax der Ausgaben, plus beta mal die KL-Divergenz der Strategie von ihrer Referenz.",
    parameters: {
      beta: {
        name: "Preis fürs Verlassen der Referenz",
        description: "Bei 0 zählt nur die Belohnung.",
      },
      reference: {
        name: "Referenz",
        description:
          "Die Strategie, die zu verlassen etwas kostet: alle Handlungen gleich oder die mit den Belohnungen angegebene.",
        uniform: "Gleichverteilt: alle Handlungen gleich",
        given: "Mit den Belohnungen angegeben",
      },
    },
  },
};
