/** A network learns its training points by heart, held-out points tell, and early stopping ends it in time. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Decorar o ruído",
  sentence: "Alguns pontos ficam fora do treinamento, para ver como um modelo se sai com o que não viu.",
  notice:
    "Alguns dos pontos com ruído ficam reservados: são medidos, e nunca se treina com eles. Enquanto as duas perdas caem, a rede aprende a onda por trás dos pontos; a partir de onde só a perda de treinamento cai, ela aprende o ruído deles. A parada antecipada fica com os parâmetros de menor perda de validação.",
  chapters: { long: "Treinada sem parar", stopped: "Parada a tempo", degrees: "Simples ou flexível" },
  questions: {
    on: {
      text: "Até agora caíram tanto a perda de treinamento quanto a perda nos pontos reservados. A rede é treinada por muito mais tempo. O que fazem as duas perdas?",
      options: {
        "both-fall": "As duas continuam caindo.",
        part: "A perda de treinamento cai, e a de validação sobe.",
        "both-rise": "As duas sobem.",
      },
      right:
        "A perda de treinamento cai de {train} para {train_later}, e a de validação sobe de {held} para {held_later}. A curva agora se dobra para acertar pontos de treinamento isolados, e o ruído deles não é o dos outros.",
      wrong:
        "A perda de treinamento cai de {train} para {train_later}, pois disso o treinamento cuida. A de validação sobe de {held} para {held_later}: a curva se dobra para acertar pontos isolados, e o ruído deles não é o dos outros.",
    },
    degree: {
      text: "Uma reta, um polinômio cúbico e um de grau doze são ajustados aos mesmos pontos. Qual tem a menor perda nos pontos que ficaram reservados?",
      options: {
        line: "A reta: ela não consegue aprender ruído nenhum.",
        cubic: "O cúbico.",
        twelfth: "O polinômio de grau doze: ele pode tudo o que os outros podem.",
      },
      right:
        "Nos pontos reservados, as perdas são {line}, {cubic} e {twelfth}. Nos de treinamento, são {line_train}, {cubic_train} e {twelfth_train}: ali, mais liberdade sempre compensa, e por isso eles não servem para decidir.",
      wrong:
        "É o cúbico: nos pontos reservados, as perdas são {line}, {cubic} e {twelfth}. A reta é rígida demais para a onda, e o grau mais alto segue também o ruído. Só com os pontos de treinamento, {line_train}, {cubic_train} e {twelfth_train}, não se veria isso.",
    },
  },
  teacher: {
    objective:
      "Ver que uma perda de treinamento baixa não prova que um modelo é bom, e que os dados reservados mostram a diferença.",
    misconception:
      "Que treinar por mais tempo só pode melhorar um modelo, já que a perda continua caindo. É a perda de treinamento que cai.",
    script: [
      "Uma rede e alguns pontos de uma onda, com ruído: as duas perdas desceram bem.",
      "Pergunte o que acontece quando ela continua por muito mais tempo.",
      "Olhe a curva entre os pontos, e a distância entre as duas perdas.",
      "A mesma rede de novo, do início, com parada antecipada.",
      "A perda de validação não progride mais, então o treinamento termina; ficam os melhores parâmetros do caminho.",
      "Pergunte pelos polinômios: a mesma história, contada por quanto uma curva pode se dobrar.",
    ],
  },
} satisfies ExhibitWords;
