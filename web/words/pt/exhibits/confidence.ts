/** Cross-entropy asks how sure a guess was: four guesses by hand, then a classifier that is sure of too much. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Quanta certeza você tinha?",
  sentence: "A entropia cruzada não pergunta só se um palpite estava certo, mas quanta certeza havia nele.",
  notice:
    "Cada ponto é um palpite, colocado pela probabilidade que ele deu à resposta verdadeira. Para a direita, a curva chega a quase nenhuma perda; para a esquerda, sobe sem limite. Dois palpites igualmente errados podem, assim, custar valores muito diferentes.",
  chapters: { guesses: "Quatro palpites", classifier: "Um classificador" },
  questions: {
    half: {
      text: "Todos os quatro palpites dizem “B”: dois com {leaning}, dois com {sure}. De cada tipo, um está certo e um está errado. Suponha que todos dissessem “meio a meio”. O que faria a perda média?",
      options: {
        rises: "Subiria: dois palpites certos são abandonados.",
        same: "Ficaria igual: metade dos palpites está certa, e meio a meio diz justamente isso.",
        falls: "Cairia.",
      },
      right:
        "Cai de {before} para {after}. Errar hesitando custa {hesitant}; errar com certeza, {much}: mais que os outros três juntos, e mais do que o palpite certo e seguro consegue compensar.",
      wrong:
        "Cai de {before} para {after}. O palpite seguro e errado custa {much}; o errado que hesita, só {hesitant}: o que conta é quão pouca probabilidade sobrou para a verdade, e a perda é menos o logaritmo dela.",
    },
    training: {
      text: "Na segunda parte, o classificador acerta {before} dos pontos, e tem quase certeza de quase todos. O treinamento torna a perda dele muito menor. O que muda mais?",
      options: {
        boundary: "A fronteira se move, e claramente mais pontos ficam certos.",
        surer: "Ele fica com ainda mais certeza do que diz.",
        humbler: "Ele fica com menos certeza, e decide quase como antes.",
      },
      right:
        "O peso encolhe de {steep} para {gentle}, e a perda, de {high} para {low}. Mesmo assim, {after} estão certos, quase como antes: o que ele precisava aprender era a duvidar.",
      wrong:
        "Ele fica com menos certeza: o peso encolhe de {steep} para {gentle}, e a perda, de {high} para {low}, enquanto {after} estão certos. O que custava tanto eram os poucos erros cometidos com muita confiança.",
    },
  },
  teacher: {
    objective:
      "A entropia cruzada é a surpresa diante da verdade: menos o logaritmo da probabilidade que ela recebeu.",
    misconception:
      "Que uma perda conta erros. Ela também castiga uma resposta certa dada sem confiança, e um erro confiante muito mais do que um hesitante.",
    script: [
      "Todos os quatro palpites dizem “B”. Este estava certo e tinha certeza: não custa quase nada.",
      "Este tinha a mesma certeza, e estava errado: aqui a curva é íngreme, e é o que mais custa.",
      "Deixe a turma dizer o que aconteceria se ninguém ousasse pender para lado nenhum.",
      "Um classificador dá cem palpites assim: a curva íngreme quer dizer que ele não duvida de quase nada.",
      "Pergunte o que o treinamento vai mudar nele.",
      "A curva ficou suave: a fronteira quase não se moveu, mas a dúvida está no lugar certo.",
    ],
  },
} satisfies ExhibitWords;
