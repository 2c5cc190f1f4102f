/** Losses of an order beside squared error on the same scores: only what comes first counts. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Só a ordem conta",
  sentence: "Uma perda de ordenação não pede as pontuações certas, só que o melhor resultado fique em cima.",
  notice:
    "O erro quadrático puxa cada pontuação para a sua nota e só descansa quando acerta. O softmax da lista pergunta que resultado recebe a parte maior, e assim pontuações que não se parecem em nada com as notas podem pôr os resultados na ordem certa. As buscas foram inventadas para esta página.",
  chapters: { search: "Uma busca", pairs: "Muitos pares" },
  questions: {
    raised: {
      text: "Todas as quatro pontuações são iguais às notas. Agora cada uma sobe o mesmo tanto, e assim a ordem se mantém. Que perda percebe?",
      options: {
        both: "As duas.",
        squared: "Só o erro quadrático.",
        order: "Só a perda da lista.",
        neither: "Nenhuma delas.",
      },
      right:
        "O erro quadrático vai de {squared} a {squared_high}, porque nenhuma pontuação acerta mais a sua nota. A perda da lista é {order} antes e {order_high} depois: ela só olha as diferenças entre pontuações.",
      wrong:
        "Só o erro quadrático: ele vai de {squared} a {squared_high}, enquanto a perda da lista é {order} e depois {order_high}. Subir todas as pontuações por igual não muda nenhuma diferença entre elas, e portanto nenhuma ordem.",
    },
    lead: {
      text: "A ordem com margem toma os resultados aos pares e pede que o melhor tenha uma margem de vantagem. Em um par, a vantagem é menor que isso; em outro, é o dobro. Com que força puxa o segundo par?",
      options: {
        pulls: "Com tanta força quanto o primeiro, ou mais.",
        less: "Com menos força, mas ainda puxa.",
        rests: "Não puxa nada.",
      },
      right:
        "A inclinação dele é {clear}; a do primeiro par, {close}; e um par na ordem errada tem {wrong}. Alcançada a margem, um par está resolvido, e o treinamento cuida dos que não estão.",
      wrong:
        "Ele não puxa: a inclinação dele é {clear}. Um par a que falta parte da margem tem {close}, o mesmo que um par na ordem errada, com {wrong}. Quando a vantagem basta, não há mais nada a ganhar.",
    },
  },
  teacher: {
    objective: "Ver que uma perda pode pedir só uma ordem, pelas diferenças entre pontuações da mesma busca.",
    misconception:
      "Que boas pontuações precisam se parecer com as notas. Para uma ordenação, serve qualquer pontuação que ponha o melhor resultado primeiro.",
    script: [
      "Quatro resultados, quatro notas, e todas as pontuações em zero.",
      "O erro quadrático leva cada pontuação à sua nota.",
      "A perda da lista tem outras pontuações, algumas abaixo de zero, e a mesma ordem.",
      "Pergunte que perda percebe quando todas as pontuações sobem por igual.",
      "Muitas buscas, das quais só se diz a ordem dentro de cada par.",
      "Pergunte com que força puxa um par já resolvido.",
    ],
  },
} satisfies ExhibitWords;
