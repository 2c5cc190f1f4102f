/** Losses on classes: one of two, one of several, or any number of labels. */
import { columns } from "./columns.js";

/** A parameter that focal losses share. */
const gamma = {
  name: "Dämpfung",
  description: "Wie stark Beispiele, die schon stimmen, heruntergedreht werden: 0 heißt gar nicht.",
};

export const classes = {
  bce: {
    name: "Kreuzentropie",
    mean: "Mittlere Kreuzentropie",
    sum: "Summe der Kreuzentropien",
    description:
      "Die Überraschung über die wahre Klasse: klein, wenn sie eine hohe Wahrscheinlichkeit bekam, ohne Grenze, wenn sie ausgeschlossen wurde.",
    twins: `PyTorchs BCEWithLogitsLoss ist dasselbe, auch pos_weight. Sein weight multipliziert Verluste, aber sein Mittelwert teilt weiter durch ihre Anzahl; hier wird durch die Summe der Gewichte geteilt. BCELoss nimmt die Wahrscheinlichkeit, Sigmoid dieser Ausgabe, und schneidet ihren Logarithmus bei −100 ab. Keras’ BinaryCrossentropy nimmt Wahrscheinlichkeiten, 1e-7 von 0 und 1 ferngehalten, außer mit from_logits=True; label_smoothing ist dasselbe. Optax’ sigmoid_binary_cross_entropy ist dasselbe, nicht gemittelt. scikit-learns log_loss ist in SGDClassifier dasselbe und nimmt als Metrik Wahrscheinlichkeiten. ${columns}`,
  },
  focal: {
    name: "Focal",
    mean: "Mittlerer Focal-Verlust",
    sum: "Summe der Focal-Verluste",
    description:
      "Kreuzentropie, die herunterdreht, was schon stimmt: Je sicherer die wahre Klasse, desto weniger zählt ein Beispiel, daher entscheiden die schweren.",
    twins:
      "torchvisions sigmoid_focal_loss ist dasselbe, nur auf Verlangen gemittelt; ein alpha unter 0 schaltet dort die Gewichte ab, hier wirkt alpha immer. Keras’ BinaryFocalCrossentropy nimmt Wahrscheinlichkeiten, außer mit from_logits=True, und benutzt alpha nur mit apply_class_balancing=True. Optax’ sigmoid_focal_loss benutzt alpha nur, wo es angegeben wird. torch.nn und scikit-learn haben keinen.",
    parameters: {
      gamma,
      alpha: { name: "Gewicht der Klasse 1", description: "Klasse 0 wiegt, was dann zu 1 fehlt." },
    },
  },
  hinge: {
    name: "Hinge",
    mean: "Mittlerer Hinge-Verlust",
    sum: "Summe der Hinge-Verluste",
    description:
      "Nichts zu zahlen, sobald ein Punkt mit dem Mindestabstand auf seiner Seite liegt; vorher die Strecke, die noch fehlt.",
    twins:
      "Zielwerte sind hier 0 oder 1. Keras’ Hinge nimmt 0 und 1 oder −1 und 1, Optax’ hinge_loss nur −1 und 1 und scikit-learns hinge, wie auch immer die Klassen heißen. PyTorch hat keinen für einen einzelnen Score: MultiMarginLoss der beiden Scores −p/2 und p/2 ist die Hälfte davon.",
  },
  squared_hinge: {
    name: "Quadrierter Hinge",
    mean: "Mittlerer quadrierter Hinge-Verlust",
    sum: "Summe der quadrierten Hinge-Verluste",
    description:
      "Das Quadrat der Strecke, die noch zum Mindestabstand fehlt: sanfter als Hinge nahe daran und strenger mit Punkten weit auf der falschen Seite.",
    twins:
      "Zielwerte sind hier 0 oder 1. Keras’ SquaredHinge nimmt 0 und 1 oder −1 und 1. scikit-learns SGDClassifier hat denselben als squared_hinge; LinearSVC zählt die Beispiele zusammen und multipliziert mit C. PyTorch hat keinen für einen einzelnen Score: MultiMarginLoss mit p=2 der beiden Scores −p/2 und p/2 ist die Hälfte davon. Optax hat keinen.",
  },
  exponential: {
    name: "Exponentiell",
    mean: "Mittlerer exponentieller Verlust",
    sum: "Summe der exponentiellen Verluste",
    description:
      "Er wächst mit jeder Einheit, die ein Score auf der falschen Seite liegt, um denselben Faktor; ein einziges falsches Label kann so die Anpassung an sich reißen.",
    twins:
      "Zielwerte sind hier 0 oder 1. Der exponential-Verlust von scikit-learns GradientBoostingClassifier ist dasselbe, und AdaBoost beruht darauf; der beste Score ist die Hälfte der Log-Chancen, also ist die Wahrscheinlichkeit der Klasse 1 sigmoid(2p). PyTorch, Keras und Optax haben keinen.",
  },
  soft_margin: {
    name: "Soft Margin",
    mean: "Mittlerer Soft-Margin-Verlust",
    sum: "Summe der Soft-Margin-Verluste",
    description:
      "Hinge ohne Knick: Der Preis fällt sanft, wenn ein Punkt auf seine Seite rückt, und wird nie ganz null, daher behält jeder Punkt einen kleinen Zug.",
    twins: `PyTorchs SoftMarginLoss nimmt Zielwerte −1 und 1; hier sind sie 0 und 1, und damit ist er dieselbe Zahl wie BCEWithLogitsLoss, wie Keras’ BinaryCrossentropy mit from_logits=True und wie Optax’ sigmoid_binary_cross_entropy. scikit-learns SGDClassifier nennt ihn log_loss. ${columns}`,
  },
  perceptron: {
    name: "Perzeptron",
    mean: "Mittlerer Perzeptron-Verlust",
    sum: "Summe der Perzeptron-Verluste",
    description:
      "Die Größe des Scores, wo sein Vorzeichen falsch ist, und nichts, wo es stimmt: Nur Punkte auf der falschen Seite ziehen, und kein Abstand wird verlangt.",
    twins:
      "Zielwerte sind hier 0 oder 1. scikit-learns perceptron ist dasselbe, und wie hier zieht ein Score von genau 0, als wäre er falsch. Optax’ perceptron_loss nimmt Zielwerte −1 und 1. PyTorch und Keras haben keinen.",
  },
  softmax_cross_entropy: {
    name: "Softmax-Kreuzentropie",
    mean: "Mittlere Softmax-Kreuzentropie",
    sum: "Summe der Softmax-Kreuzentropien",
    description:
      "Aus Scores werden Wahrscheinlichkeiten, die zusammen eins ergeben, und es zählt die Überraschung über die wahre Klasse: klein, wenn sie das meiste bekam, ohne Grenze, wenn sie nichts bekam.",
    twins:
      "PyTorchs CrossEntropyLoss ist für jedes Beispiel dasselbe; mit Klassengewichten (seinem weight) und Klassenindizes teilt sein Mittelwert durch die Summe der Gewichte der wahren Klassen, hier durch die Summe der Gewichte der Beispiele. NLLLoss nimmt Log-Wahrscheinlichkeiten: log_softmax dieser Ausgaben. Keras’ SparseCategoricalCrossentropy (Klassenindizes) und CategoricalCrossentropy (Verteilungen) nehmen Wahrscheinlichkeiten, außer mit from_logits=True. Optax’ softmax_cross_entropy_with_integer_labels und softmax_cross_entropy sind dasselbe, nicht gemittelt. scikit-learns log_loss nimmt Wahrscheinlichkeiten.",
  },
  categorical_focal: {
    name: "Kategorialer Focal",
    mean: "Mittlerer kategorialer Focal-Verlust",
    sum: "Summe der kategorialen Focal-Verluste",
    description:
      "Softmax-Kreuzentropie, die herunterdreht, was schon stimmt: Je mehr Wahrscheinlichkeit die wahre Klasse hat, desto weniger zählt ein Beispiel, daher entscheiden die schweren.",
    twins:
      "Keras’ CategoricalFocalCrossentropy ist dasselbe; es nimmt Wahrscheinlichkeiten, 1e-7 von 0 und 1 ferngehalten, außer mit from_logits=True. alpha ist ein Faktor für alle Klassen und gleicht nichts aus. PyTorch, Optax und scikit-learn haben keinen.",
    parameters: {
      gamma,
      alpha: { name: "Faktor", description: "Derselbe für jedes Beispiel und jede Klasse." },
    },
  },
  multi_margin: {
    name: "Mehrklassen-Margin",
    mean: "Mittlerer Mehrklassen-Margin-Verlust",
    sum: "Summe der Mehrklassen-Margin-Verluste",
    description:
      "Die wahre Klasse muss jeder anderen um den Mindestabstand voraus sein: Jede Rivalin, die näher kommt, kostet, was fehlt, geteilt durch die Zahl der Klassen.",
    twins:
      "PyTorchs MultiMarginLoss ist dasselbe; mit seinem weight teilt sein Mittelwert weiter durch die Zahl der Beispiele. Keras’ CategoricalHinge und Optax’ multiclass_hinge_loss zählen nur die nächste Rivalin und teilen nicht durch die Zahl der Klassen. scikit-learns hinge_loss tut es ebenso, als Metrik.",
    parameters: {
      p: { name: "Potenz", description: "1: Was fehlt, zählt so, wie es ist; 2: sein Quadrat zählt." },
      margin: {
        name: "Nötiger Vorsprung",
        description: "Um wie viel die wahre Klasse jeder anderen voraus sein muss.",
      },
    },
  },
  kl_divergence: {
    name: "KL-Divergenz",
    mean: "Mittlere KL-Divergenz",
    sum: "Summe der KL-Divergenzen",
    description:
      "Wie weit die vorhergesagten Wahrscheinlichkeiten von denen des Zielwerts entfernt sind: Vorwärts kostet es, zu verpassen, was der Zielwert für wahrscheinlich hält; rückwärts kostet es, auf das zu setzen, was er für unwahrscheinlich hält.",
    twins:
      "PyTorchs KLDivLoss nimmt Log-Wahrscheinlichkeiten, log_softmax dieser Ausgaben; dies hier ist sein reduction=batchmean, während sein mean auch durch die Zahl der Klassen teilt. Keras’ KLDivergence nimmt Wahrscheinlichkeiten und hebt beide Seiten auf mindestens 1e-7 an. Optax’ kl_divergence nimmt Log-Wahrscheinlichkeiten und ist nicht gemittelt. Alle gehen vorwärts; für rückwärts vertauscht man die beiden Seiten. scikit-learn hat keine.",
    parameters: {
      direction: {
        name: "Richtung",
        description: "Womit die Unterschiede gewichtet werden: mit dem Zielwert oder mit der Vorhersage.",
        forward: "Vorwärts: alles Wahrscheinliche abdecken",
        reverse: "Rückwärts: beim Wahrscheinlichen bleiben",
      },
    },
  },
  generalized_cross_entropy: {
    name: "Verallgemeinerte Kreuzentropie",
    mean: "Mittlere verallgemeinerte Kreuzentropie",
    sum: "Summe der verallgemeinerten Kreuzentropien",
    description:
      "Zwischen der Kreuzentropie (q nahe 0) und der Wahrscheinlichkeit, die der wahren Klasse fehlt (q = 1): Kein Beispiel kostet mehr als 1/q, daher können falsche Labels nicht alles an sich reißen.",
    twins:
      "Keras’ CategoricalGeneralizedCrossEntropy nimmt Klassenindizes und Wahrscheinlichkeiten, Softmax dieser Ausgaben. PyTorch, Optax und scikit-learn haben keine.",
    parameters: {
      q: {
        name: "Von Überraschung zu Abweichung",
        description:
          "Nahe 0 ist es die Überraschung der Kreuzentropie, bei 1 die Wahrscheinlichkeit, die der wahren Klasse fehlt.",
      },
    },
  },
  multi_label_margin: {
    name: "Multi-Label-Margin",
    mean: "Mittlerer Multi-Label-Margin-Verlust",
    sum: "Summe der Multi-Label-Margin-Verluste",
    description:
      "Jedes gesetzte Label muss jedem nicht gesetzten um eins voraus sein: Jedes Paar, bei dem das nicht so ist, kostet, was fehlt, geteilt durch die Zahl der Labels.",
    twins:
      "PyTorchs MultiLabelMarginLoss nimmt die Indizes der gesetzten Labels, aufgefüllt mit −1; hier ist der Zielwert jedes Labels 0 oder 1. Keras, Optax und scikit-learn haben keinen.",
  },
  multi_label_soft_margin: {
    name: "Multi-Label-Soft-Margin",
    mean: "Mittlerer Multi-Label-Soft-Margin-Verlust",
    sum: "Summe der Multi-Label-Soft-Margin-Verluste",
    description:
      "Kreuzentropie für jedes Label einzeln, gemittelt über die Labels: Beliebig viele von ihnen dürfen gesetzt sein.",
    twins:
      "PyTorchs MultiLabelSoftMarginLoss ist dasselbe, auch mit sum: Es mittelt zuerst über die Labels, was BCEWithLogitsLoss nicht tut. Sein weight, eine Zahl für jedes Label, hat hier kein Gegenstück. Keras’ BinaryCrossentropy mit from_logits=True und Optax’ sigmoid_binary_cross_entropy, über die Labels gemittelt, sind dasselbe. scikit-learn hat keinen.",
  },
  dice: {
    name: "Dice",
    mean: "Mittlerer Dice-Verlust",
    sum: "Summe der Dice-Verluste",
    description:
      "Eins minus die Überlappung von vorhergesagten und wahren Labels, gemessen an ihrer Größe: Die vielen Labels, die zu Recht nicht gesetzt sind, zählen nicht, so dass die wenigen gesetzten nicht untergehen.",
    twins:
      "Keras’ Dice nimmt Wahrscheinlichkeiten, Sigmoid dieser Ausgaben, und macht aus dem ganzen Batch eine Zahl, außer axis ist angegeben; hier ist jede Zeile eine eigene Zahl. Optax’ binary_dice_loss addiert 1 zur Überlappung und zu dem, wodurch sie geteilt wird. PyTorch und scikit-learn haben keinen.",
  },
  tversky: {
    name: "Tversky",
    mean: "Mittlerer Tversky-Verlust",
    sum: "Summe der Tversky-Verluste",
    description:
      "Dice mit einem Preis für jede Art von Fehler: α für fälschlich gesetzte Labels, β für fälschlich fehlende; sind beide ein Halb, ist es Dice.",
    twins:
      "Keras’ Tversky nimmt Wahrscheinlichkeiten, Sigmoid dieser Ausgaben, und macht aus dem ganzen Batch eine Zahl, außer axis ist angegeben; hier ist jede Zeile eine eigene Zahl. Optax’ dice_loss hat auch alpha und beta, addiert aber oben und unten 1 und nimmt Softmax, wo es mehrere Klassen gibt. PyTorch und scikit-learn haben keinen.",
    parameters: {
      alpha: {
        name: "Preis für fälschlich gesetzt",
        description: "Was ein Label kostet, das gesetzt ist und es nicht sein sollte.",
      },
      beta: {
        name: "Preis für fälschlich fehlend",
        description: "Was ein Label kostet, das nicht gesetzt ist und es sein sollte.",
      },
    },
  },
};
