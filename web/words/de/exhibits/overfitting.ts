/** Learning training points by heart, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Das Rauschen auswendig gelernt",
  sentence:
    "Einige Punkte bleiben dem Training vorenthalten, um zu sehen, wie ein Modell mit Ungesehenem zurechtkommt.",
  notice:
    "Einige der verrauschten Punkte sind zurückgehalten: An ihnen wird gemessen, mit ihnen wird nie trainiert. Solange beide Verluste sinken, lernt das Netz die Welle hinter den Punkten; ab da, wo nur noch der Trainingsverlust sinkt, lernt es ihr Rauschen. Der frühe Abbruch behält die Parameter mit dem kleinsten Validierungsverlust.",
  chapters: {
    long: "Immer weiter trainiert",
    stopped: "Rechtzeitig beendet",
    degrees: "Einfach oder biegsam",
  },
  questions: {
    on: {
      text: "Bis jetzt sind der Trainingsverlust und der Verlust auf den zurückgehaltenen Punkten beide gesunken. Das Netz wird noch viel länger trainiert. Was tun die beiden Verluste?",
      options: {
        "both-fall": "Beide sinken weiter.",
        part: "Der Trainingsverlust sinkt, und der Validierungsverlust steigt.",
        "both-rise": "Beide steigen.",
      },
      right:
        "Der Trainingsverlust sinkt von {train} auf {train_later}, und der Validierungsverlust steigt von {held} auf {held_later}. Die Kurve verbiegt sich jetzt, um einzelne Trainingspunkte zu treffen, und deren Rauschen ist nicht das der anderen.",
      wrong:
        "Der Trainingsverlust sinkt von {train} auf {train_later}, dafür sorgt das Training. Der Validierungsverlust steigt von {held} auf {held_later}: Die Kurve verbiegt sich, um einzelne Punkte zu treffen, und deren Rauschen ist nicht das der anderen.",
    },
    degree: {
      text: "Eine Gerade, ein Polynom dritten Grades und eines vom Grad zwölf werden an dieselben Punkte angepasst. Welches hat den kleinsten Verlust auf den zurückgehaltenen Punkten?",
      options: {
        line: "Die Gerade: Sie kann kein Rauschen lernen.",
        cubic: "Das Polynom dritten Grades.",
        twelfth: "Das Polynom vom Grad zwölf: Es kann alles, was die anderen können.",
      },
      right:
        "Auf den zurückgehaltenen Punkten sind die Verluste {line}, {cubic} und {twelfth}. Auf den Trainingspunkten sind sie {line_train}, {cubic_train} und {twelfth_train}: Dort lohnt sich mehr Freiheit immer, und darum können sie es nicht verraten.",
      wrong:
        "Es ist das Polynom dritten Grades: Auf den zurückgehaltenen Punkten sind die Verluste {line}, {cubic} und {twelfth}. Die Gerade ist zu steif für die Welle, und der höchste Grad folgt auch dem Rauschen. An den Trainingspunkten allein, {line_train}, {cubic_train} und {twelfth_train}, sähe man es nicht.",
    },
  },
  teacher: {
    objective:
      "Sehen, dass ein kleiner Trainingsverlust kein Beweis für ein gutes Modell ist und dass zurückgehaltene Daten den Unterschied zeigen.",
    misconception:
      "Dass längeres Training ein Modell nur besser machen kann, weil der Verlust ja weiter sinkt. Was sinkt, ist der Trainingsverlust.",
    script: [
      "Ein Netz und ein paar verrauschte Punkte einer Welle: Beide Verluste sind schön gesunken.",
      "Frage, was geschieht, wenn es noch viel länger weitergeht.",
      "Sieh dir die Kurve zwischen den Punkten an, und die Lücke zwischen den beiden Verlusten.",
      "Noch einmal dasselbe Netz, von vorn, mit frühem Abbruch.",
      "Der Validierungsverlust macht keinen Fortschritt mehr, also endet das Training; die besten Parameter unterwegs bleiben.",
      "Frage nach Polynomen: dieselbe Geschichte, erzählt daran, wie sehr sich eine Kurve biegen darf.",
    ],
  },
} satisfies ExhibitWords;
