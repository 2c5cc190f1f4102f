/** One turn of the loop that training is: predict, measure, trace, adjust, repeat. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "O ciclo do treinamento",
  sentence: "Prever, medir, rastrear, ajustar, repetir: o treinamento nunca faz mais que dar esta volta.",
  notice:
    "Uma volta usa cada número que já surgiu nela: as previsões dão a perda, a perda dá o gradiente, o gradiente dá o passo. Depois, só os parâmetros são outros. A volta seguinte faz exatamente o mesmo com os novos.",
  questions: {
    turn: {
      text: "O ciclo dá uma volta. O que mudou depois dela?",
      options: {
        data: "Os alvos: eles se moveram em direção às previsões.",
        parameters: "Os parâmetros: a reta está em outro lugar.",
        both: "As duas coisas: alvos e reta se encontraram no meio do caminho.",
      },
      right:
        "O peso foi de {slope} a {next_slope}, e a reta erra em média por {next_miss} em vez de {miss}. O primeiro alvo continua sendo {target}: os dados dizem o que é certo, e ficam como são.",
      wrong:
        "Só os parâmetros mudam: o peso foi de {slope} a {next_slope}, e o erro médio, de {miss} a {next_miss}. O primeiro alvo continua sendo {target}. O treinamento nunca muda os dados para agradar ao modelo.",
    },
  },
  teacher: {
    objective:
      "O treinamento é um ciclo de quatro ações que se repetem, e a perda é o elo entre prever e ajustar.",
    misconception:
      "“O modelo aprende com os seus erros” soa como se ele os entendesse. Ele só recebe um gradiente, um número para cada parâmetro.",
    script: [
      "Prever: pelo tempo que durou a erupção do gêiser, a reta diz quanto vai durar a próxima espera.",
      "Medir: a perda diz quanto isso erra, primeiro para uma erupção e depois para todas.",
      "Rastrear: o gradiente diz, para cada parâmetro, com que rapidez a perda subiria com ele.",
      "Ajustar: cada parâmetro anda contra o seu gradiente, tanto quanto diz a taxa de aprendizado.",
      "Antes da próxima volta: o que uma volta dessas muda, e o que não?",
      "Repetir: muitas voltas depois, a reta segue os pontos, e nada além deste ciclo a levou até ali.",
    ],
  },
} satisfies ExhibitWords;
