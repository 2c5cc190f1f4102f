/** Losses on numbers, counts and amounts. */
import { columns } from "./columns.js";

export const numbers = {
  mse: {
    name: "Quadratischer Fehler",
    mean: "Mittlerer quadratischer Fehler",
    sum: "Summe der quadratischen Fehler",
    description:
      "Das Quadrat der Abweichung: Doppelt so weit kostet viermal so viel, daher ziehen ein paar ferne Punkte am stärksten.",
    twins: `PyTorchs MSELoss, Keras’ MeanSquaredError und Optax’ squared_error sind dasselbe, ohne ein Halb. Optax’ l2_loss und squared_error in scikit-learns SGDRegressor sind die Hälfte davon. ${columns}`,
  },
  mae: {
    name: "Absoluter Fehler",
    mean: "Mittlerer absoluter Fehler",
    sum: "Summe der absoluten Fehler",
    description: "Die Größe der Abweichung: Jeder Punkt zieht gleich stark, egal wie weit er entfernt ist.",
    twins: `PyTorchs L1Loss, Keras’ MeanAbsoluteError und scikit-learns absolute_error sind dasselbe. Optax hat keinen. ${columns}`,
  },
  huber: {
    name: "Huber",
    mean: "Mittlerer Huber-Verlust",
    sum: "Summe der Huber-Verluste",
    description:
      "Quadratisch nahe null und gerade jenseits von δ: Nahe Punkte ziehen sanft, ferne nie stärker als δ.",
    twins: `PyTorchs HuberLoss, Keras’ Huber und Optax’ huber_loss sind dasselbe, mit einem Halb vor dem Quadrat. Die Schwelle hat vier Namen: delta dort und hier, beta in SmoothL1Loss (das ist Huber, geteilt durch beta), epsilon in scikit-learns SGDRegressor (0.1) und HuberRegressor (1.35, bei Abweichungen geteilt durch eine mitgeschätzte Skala und ohne Halb) und alpha in GradientBoostingRegressor (0.9, der Anteil der Abweichungen darunter). ${columns}`,
  },
  smooth_l1: {
    name: "Smooth L1",
    mean: "Mittlerer Smooth-L1-Verlust",
    sum: "Summe der Smooth-L1-Verluste",
    description:
      "Huber geteilt durch β: quadratisch bis β und danach gerade, so dass kein ferner Punkt stärker zieht als beim absoluten Fehler.",
    twins: `PyTorchs SmoothL1Loss ist dasselbe; es nimmt auch beta 0, das ist L1Loss. Es ist HuberLoss mit delta = beta, geteilt durch beta, und nur so bieten es Keras, Optax und scikit-learn an. ${columns}`,
    parameters: {
      beta: {
        name: "Ab hier gerade",
        description: "Kleinere Abweichungen als diese werden quadriert, größere nicht.",
      },
    },
  },
  log_cosh: {
    name: "Log-Cosh",
    mean: "Mittlerer Log-Cosh-Verlust",
    sum: "Summe der Log-Cosh-Verluste",
    description:
      "Wie Huber, aber ohne wählbaren Übergang: eine Parabel, die sanft in gerade Linien ausläuft.",
    twins:
      "Keras’ LogCosh und Optax’ log_cosh sind dasselbe. Die Reihenfolge ist verschieden: Keras nimmt zuerst die Zielwerte, Optax zuerst die Vorhersagen. PyTorch und scikit-learn haben keinen.",
  },
  quantile: {
    name: "Quantil (Pinball)",
    mean: "Mittlerer Quantilverlust",
    sum: "Summe der Quantilverluste",
    description:
      "Abweichungen nach oben und nach unten kosten verschieden viel, daher kommt die Anpassung dort zur Ruhe, wo ein Anteil τ der Punkte unter ihr liegt.",
    twins:
      "scikit-learn hat zwei Namen für τ: alpha in mean_pinball_loss (0.5) und in GradientBoostingRegressor (0.9), quantile in QuantileRegressor (0.5) und in HistGradientBoostingRegressor. PyTorch, Keras und Optax haben keinen.",
  },
  msle: {
    name: "Quadratischer logarithmischer Fehler",
    mean: "Mittlerer quadratischer logarithmischer Fehler",
    sum: "Summe der quadratischen logarithmischen Fehler",
    description:
      "Das Quadrat der Abweichung zwischen den Logarithmen von eins plus der Zahl: Es zählt, um welchen Faktor man danebenliegt, nicht um wie viel, und zu wenig kostet mehr als ebenso viel zu viel.",
    twins:
      "Keras’ MeanSquaredLogarithmicError hebt zuerst Ausgaben und Zielwerte auf mindestens 1e-7 an; hier werden Ausgaben auf 0 angehoben, und Zielwerte bleiben. scikit-learns mean_squared_log_error hebt nichts an. PyTorch und Optax haben keinen: Es ist der quadratische Fehler der log1p von beiden.",
  },
  mape: {
    name: "Prozentualer Fehler",
    mean: "Mittlerer absoluter prozentualer Fehler",
    sum: "Summe der absoluten prozentualen Fehler",
    description:
      "Die Größe der Abweichung in Prozent des Zielwerts: Dieselbe Abweichung kostet mehr, wo der Zielwert klein ist, daher neigt sich die Anpassung kleinen Zielwerten zu.",
    twins:
      "Keras’ MeanAbsolutePercentageError ist dasselbe und teilt ebenfalls durch nicht weniger als 1e-7. scikit-learns mean_absolute_percentage_error ist ein Hundertstel davon und teilt durch nicht weniger als 2.2e-16. PyTorch und Optax haben keinen.",
  },
  epsilon_insensitive: {
    name: "Epsilon-unempfindlich",
    mean: "Mittlerer epsilon-unempfindlicher Verlust",
    sum: "Summe der epsilon-unempfindlichen Verluste",
    description:
      "Abweichungen bis ε sind frei, darüber zählt nur, was übersteht: Punkte nahe der Anpassung ziehen nicht, und die wenigen draußen entscheiden.",
    twins:
      "scikit-learns SGDRegressor (epsilon 0.1) hat denselben. SVR (0.1) und LinearSVR (0) zählen die Beispiele zusammen und multiplizieren mit C. PyTorch, Keras und Optax haben keinen.",
    parameters: {
      epsilon: { name: "Freie Abweichung", description: "Bis hierher kostet eine Abweichung nichts." },
    },
  },
  distance: {
    name: "Entfernung",
    mean: "Mittlere Entfernung",
    sum: "Summe der Entfernungen",
    description:
      "Die gerade Strecke vom vorhergesagten Punkt zum wahren: Jedes Beispiel zieht gleich stark, genau auf sein Ziel zu, egal wie weit es entfernt ist.",
    twins:
      "Keine Bibliothek bietet sie als Verlust an. PyTorchs PairwiseDistance ist dasselbe bis auf die 1e-6, die es zu jeder Differenz addiert.",
  },
  gaussian_nll: {
    name: "Gauß",
    mean: "Mittlerer Gauß-Verlust",
    sum: "Summe der Gauß-Verluste",
    description:
      "Wie unwahrscheinlich der Zielwert unter einer Glockenkurve ist, deren Mitte und Breite beide vorhergesagt werden: Eine Abweichung kostet weniger, wo das Modell zugibt, unsicher zu sein, aber unsicher zu sein kostet auch.",
    twins:
      "PyTorchs GaussianNLLLoss nimmt die Varianz selbst; hier ist die zweite Ausgabe s ihr Logarithmus, also var = exp(s). Es hebt die Varianz auf mindestens eps (1e-6) an, was hier nicht nötig ist. Die Konstante von full=True fehlt, wie auch dort, solange man sie nicht verlangt. Keras, Optax und scikit-learn haben keinen.",
  },
  poisson_nll: {
    name: "Poisson",
    mean: "Mittlerer Poisson-Verlust",
    sum: "Summe der Poisson-Verluste",
    description:
      "Für Anzahlen: wie unwahrscheinlich die Anzahl bei der vorhergesagten Rate ist; eine Abweichung zählt also weniger, wo die Raten hoch sind.",
    twins: `PyTorchs PoissonNLLLoss ist in seiner Voreinstellung dasselbe: log_input=True, die Ausgabe ist also der Logarithmus der Rate, und full=False, eine Konstante fehlt also. Mit log_input=False nimmt es die Rate und addiert eps (1e-8) im Logarithmus; Keras’ Poisson tut das immer, mit 1e-7. scikit-learns poisson-Verlust ist dasselbe bis auf eine Zahl, die nur von der Anzahl abhängt, und mean_poisson_deviance ist das Doppelte davon. Optax hat keinen. ${columns}`,
  },
  gamma_nll: {
    name: "Gamma",
    mean: "Mittlerer Gamma-Verlust",
    sum: "Summe der Gamma-Verluste",
    description:
      "Für Beträge über null, etwa Kosten oder Wartezeiten: Es zählt das Verhältnis von Zielwert und Vorhersage, so dass zehn Prozent daneben in jeder Größe gleich viel kosten.",
    twins:
      "Der gamma-Verlust von scikit-learns GammaRegressor und HistGradientBoostingRegressor ist dasselbe bis auf eine Zahl, die nur vom Zielwert abhängt und kein Minimum verschiebt; mean_gamma_deviance ist das Doppelte davon und nimmt den Mittelwert, wo die Ausgabe hier sein Logarithmus ist. PyTorch, Keras und Optax haben keinen.",
  },
  tweedie: {
    name: "Tweedie",
    mean: "Mittlerer Tweedie-Verlust",
    sum: "Summe der Tweedie-Verluste",
    description:
      "Für Beträge, die oft genau null sind, etwa Versicherungsschäden: Seine Potenz zwischen 1 (Poisson) und 2 (Gamma) sagt, wie schnell die Streuung mit dem Mittelwert wächst.",
    twins:
      "scikit-learns TweedieRegressor mit link=log benutzt dasselbe bis auf eine Zahl, die nur vom Zielwert abhängt; ohne weitere Angabe ist seine power 0, und das ist der quadratische Fehler. mean_tweedie_deviance ist das Doppelte davon und nimmt den Mittelwert, wo die Ausgabe hier sein Logarithmus ist. PyTorch, Keras und Optax haben keinen.",
    parameters: {
      power: {
        name: "Potenz",
        description:
          "Wie schnell die Streuung mit dem Mittelwert wächst: 1 wie bei Anzahlen, 2 wie bei Beträgen, die um einen festen Anteil streuen.",
      },
    },
  },
};
