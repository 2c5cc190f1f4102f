/** Loss, cost, objective, error, metric, score, reward: each word on its own number of one fit. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Sete palavras para o erro",
  sentence:
    "Perda, custo, função objetivo, erro, métrica, pontuação, recompensa: o que cada palavra quer dizer, em uma reta entre pinguins reais.",
  notice:
    "Escolha uma palavra, e o número dela se ilumina. Pontuação, erro e perda são de um só exemplo; custo e função objetivo, de todos. A função objetivo soma o preço dos pesos, e é ela que o treinamento torna menor. Uma métrica serve para que as pessoas julguem, e uma recompensa é uma perda com o sinal trocado: dela, quanto mais, melhor.",
  questions: {
    price: {
      text: "O preço dos pesos dobra, e a reta fica onde está. Qual destes números muda?",
      options: {
        example: "A perda de um pinguim.",
        cost: "O custo, a média de todos os pinguins.",
        objective: "A função objetivo.",
        metric: "A métrica: a parte da variação que a reta explica.",
      },
      right:
        "A função objetivo vai de {objective} a {dear_objective}. O custo continua em {cost}, porque nenhuma previsão mudou: só mudou o que se pede que o treinamento torne pequeno.",
      wrong:
        "Só a função objetivo muda, de {objective} para {dear_objective}. Todas as previsões são as mesmas de antes, e por isso cada perda, o custo ({cost}) e a métrica também ficam iguais.",
    },
    metric: {
      text: "Dez passos tornam a função objetivo menor. O que acontece com a métrica, a parte da variação que a reta explica?",
      options: {
        rises: "Sobe.",
        stays: "Fica igual: o treinamento não olha para ela.",
        falls: "Cai, como toda medida de erro.",
      },
      right:
        "A função objetivo cai de {objective} para {low}, e a métrica sobe de {metric} para {next_metric}. Desta métrica, quanto mais, melhor. O treinamento só segue a função objetivo; a métrica acompanha porque uma reta melhor melhora as duas.",
      wrong:
        "A métrica sobe de {metric} para {next_metric}, enquanto a função objetivo cai de {objective} para {low}. O treinamento não olha para ela, mas uma reta melhor melhora as duas, e desta métrica, quanto mais, melhor.",
    },
  },
  teacher: {
    objective:
      "As palavras diferem no que abrangem: um exemplo ou todos, com a penalização ou sem ela, seguido pelo treinamento ou só lido por pessoas.",
    misconception:
      "Perda, função objetivo e métrica são tomadas pelo mesmo número. Só a função objetivo é derivada; a métrica pode até piorar enquanto isso.",
    script: [
      "Uma reta entre pinguins reais. Perda: quanto ela erra em um deles.",
      "Custo: todas essas perdas, reunidas em um número.",
      "Função objetivo: o custo, e ainda o preço dos pesos. É este o número que o treinamento torna menor.",
      "Torne os pesos mais caros e não mexa na reta: quem percebe?",
      "Métrica: um número para as pessoas. Ninguém pergunta pelo gradiente dela.",
      "Quando a função objetivo cai, para onde vai esta métrica?",
    ],
  },
} satisfies ExhibitWords;
