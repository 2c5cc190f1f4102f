/** What is it and where is it: one network, two losses, and a weight that lets one task pay for the other. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Duas tarefas, uma rede",
  sentence: "O que é, e onde está? Uma rede aprende as duas coisas, e um peso diz quanto conta cada tarefa.",
  notice:
    "As duas tarefas partilham poucas unidades ocultas: quanto maior o peso λ da caixa, melhor as caixas se ajustam, e por mais tempo as figuras ficam em dúvida. Nenhuma fórmula diz que peso é o certo: essa é uma decisão sobre o que importa. As imagens foram inventadas para esta página.",
  questions: {
    pays: {
      text: "A perda da caixa recebe um peso muito maior na soma, e as caixas se ajustam melhor. Depois do mesmo número de passos, o que aconteceu com a perda da figura?",
      options: {
        better: "Está muito menor: uma caixa bem colocada ajuda a ver a figura.",
        same: "Está mais ou menos igual: as duas perdas são apenas somadas.",
        worse: "Está muito maior.",
      },
      right:
        "A perda da própria caixa cai de {box_light} para {box_heavy}, e a da figura sobe de {shape_light} para {shape_heavy}. As duas tarefas partilham as unidades ocultas, e os passos seguem a que fala mais alto.",
      wrong:
        "Ela é {shape_heavy} em vez de {shape_light}, enquanto a perda da própria caixa é {box_heavy} em vez de {box_light}. As perdas são apenas somadas, mas os pesos da rede são comuns, e cada passo vai sobretudo para onde o gradiente maior aponta.",
    },
    first: {
      text: "As duas perdas têm o mesmo peso, um. Bem no início, qual gradiente é mais longo e, assim, quem decide para onde vão os primeiros passos?",
      options: {
        alike: "Os dois mais ou menos iguais: os pesos são os mesmos.",
        shape: "O da figura, claramente.",
        box: "O da caixa, claramente.",
      },
      right:
        "O gradiente da perda da figura tem um comprimento de {shape}; o da caixa, {box}. Duas perdas medem em unidades diferentes, e por isso pesos iguais também são uma escolha, aqui a favor da figura.",
      wrong:
        "É o da figura: um comprimento de {shape}, contra {box} da caixa. A entropia cruzada e a perda de uma distância têm escalas diferentes, e por isso pesos iguais não querem dizer a mesma voz.",
    },
  },
  teacher: {
    objective: "Uma soma de perdas é um acordo entre tarefas, e os pesos dela ditam os termos.",
    misconception: "Que pesos iguais são neutros. A escala de cada perda já decide quem é ouvido.",
    script: [
      "Imagens pequenas com uma figura cada: diga que figura é, e desenhe a caixa em volta dela.",
      "Com pesos iguais, qual gradiente é mais longo? Deixe a turma adivinhar.",
      "Todas as três execuções continuam pelo mesmo tempo.",
      "Pergunte o que um grande peso na caixa faz com a figura.",
      "A execução com o maior peso: caixas boas, e figuras em dúvida.",
    ],
  },
} satisfies ExhibitWords;
