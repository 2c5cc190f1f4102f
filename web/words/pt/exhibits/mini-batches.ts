/** One sale, ten sales or all sales for each step: rough curves, smooth curves, and what an epoch is. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Poucos exemplos por vez",
  sentence:
    "Lotes pequenos dão muitos passos imprecisos, lotes grandes, poucos exatos; uma época é passar uma vez por todos os dados.",
  notice:
    "Cada execução olha um número diferente de vendas para dar um passo: com uma só venda, a perda do lote salta a cada passo; com todas, a curva é lisa. Todas as execuções deram o mesmo número de passos. Para isso, uma leu cada venda todas as vezes, e outra nem sequer leu metade delas uma vez.",
  questions: {
    epoch: {
      text: "Uma época termina quando cada venda foi olhada uma vez. Depois de uma época cada, que reta tem a menor perda em todas as vendas?",
      options: {
        one: "A que toma uma venda por vez.",
        ten: "A que toma dez por vez.",
        all: "A que toma todas de uma vez: a direção dela é exata.",
        alike: "Mais ou menos igual para todas: leram as mesmas vendas.",
      },
      right:
        "Depois de uma época, as perdas em todas as vendas são {one} com uma por vez, {ten} com dez por vez e {all} com todas de uma vez. O trabalho é o mesmo, mas dá a uma delas um passo por venda, e a outra, um único passo.",
      wrong:
        "Com uma venda por vez é {one}; com dez por vez, {ten}; e com todas de uma vez, {all}. Uma época com todas de uma vez é um único passo, por mais exato que seja; uma venda por vez dá um passo impreciso para cada venda.",
    },
    noise: {
      text: "A curva da execução com uma venda por vez salta para cima e para baixo de passo em passo. O que é que salta?",
      options: {
        line: "A reta: cada passo a joga de um lado para o outro.",
        sale: "Sobretudo o que se mede: a perda de cada passo é a de outra venda.",
        arithmetic: "Nada real: vem do arredondamento.",
      },
      right:
        "Nos últimos cem passos, a perda de um passo foi de {least} a {most}, enquanto a perda em todas as vendas só foi de {before} a {after}. A reta quase não se move; algumas vendas simplesmente estão longe de qualquer reta.",
      wrong:
        "Sobretudo o que se mede. A perda de um passo foi de {least} a {most}, porque cada passo olha outra venda, enquanto a perda em todas as vendas só foi de {before} a {after}: a reta quase não se moveu.",
    },
  },
  teacher: {
    objective: "Distinguir passo, lote e época, e ler uma curva de perda com ruído.",
    misconception:
      "Que um passo com todos os dados é sempre o melhor passo. É o mais exato, e custa tanto quanto muitos passos imprecisos.",
    script: [
      "Três execuções, um só início: a reta vai para o lado errado.",
      "Um passo: para ele, cada execução olhou um número diferente de vendas.",
      "A primeira curva é irregular. Compare quão íngremes são as três retas.",
      "Com todas as vendas a curva é lisa, e cada passo custa muito mais leitura.",
      "Pergunte quem está à frente quando todas leram o mesmo.",
      "Pergunte o que salta na curva irregular.",
    ],
  },
} satisfies ExhibitWords;
