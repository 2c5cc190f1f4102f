/** A bakery's plan for the day: what a roll left over and a roll missing cost decides how many to bake. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Quantos pãezinhos assar?",
  sentence: "Uma perda pode ser uma conta: o que cada erro custa decide o que vale a pena prever.",
  notice:
    "A perda é a conta de um dia médio em uma padaria inventada, em euros: tanto por pãozinho que sobra, tanto por pãozinho que foi pedido e faltou. Uma execução leva o nome desses dois preços, nesta ordem. Onde faltar é caro, a reta passa acima da maioria dos dias; onde sobrar é caro, abaixo da maioria.",
  chapters: { plans: "Três listas de preços", prices: "Os preços mudam" },
  questions: {
    "left-over": {
      text: "Um pãozinho que falta custa três vezes mais que um que sobra. Em quantos dias devem sobrar pãezinhos, para que a conta seja a menor possível?",
      options: {
        half: "Em cerca da metade: a melhor previsão é a do meio.",
        "three-quarters": "Em cerca de três quartos dos dias.",
        all: "Em quase todos: faltar é caro demais para arriscar.",
      },
      right:
        "Sobram pãezinhos em {days} dos dias. Um pãozinho a mais custa algo onde já sobram, e poupa o triplo onde faltam: os dois lados se equilibram com três dias de sobra para cada dia de falta. Em um dia ameno, isso pede {extra} a mais que a reta do meio.",
      wrong:
        "Sobram pãezinhos em {days} dos dias. A reta sobe até que o próximo pãozinho custe tanto quanto poupa: três dias de sobra para cada dia de falta. Em um dia ameno, isso pede {extra} a mais que a reta do meio.",
    },
    saving: {
      text: "O padeiro planejava como se os dois erros custassem o mesmo. Agora os preços verdadeiros estão na perda, e a reta continua a ser treinada. Quanto a conta diminui?",
      options: {
        nothing: "Quase nada: a reta já estava bem ajustada.",
        some: "Fica claramente menor, mas sobra mais da metade.",
        most: "Sobra menos da metade.",
      },
      right:
        "Ela cai de {before} para {after} euros por dia: {share} a menos. A reta antiga era a melhor para outra pergunta; o que sobra é o preço de não saber quantas pessoas virão.",
      wrong:
        "Ela cai de {before} para {after} euros por dia: {share} a menos. A perda certa ajuda sem que os dados melhorem, mas não sabe dizer quantas pessoas virão: essa parte da conta fica.",
    },
  },
  teacher: {
    objective: "Transformar em perda o que os erros custam, e ver o plano seguir os custos.",
    misconception:
      "Que uma boa previsão é a que chega mais perto do que acontece. A padaria ganha mais com uma reta alta demais de propósito.",
    script: [
      "Cada ponto é um dia: que temperatura fez e quantos pãezinhos foram pedidos. A reta da frente diz quantos assar.",
      "Se o caro é sobrar, a mesma padaria assa bem menos.",
      "Pergunte em quantos dias deve sobrar alguma coisa.",
      "Aqui o padeiro planejou até agora com preços iguais.",
      "Os preços verdadeiros valem a partir do próximo passo: a conta salta, e depois cai à medida que a reta sobe.",
      "Pergunte quanto a perda certa poupou.",
    ],
  },
} satisfies ExhibitWords;
