/** Places where the gradient is next to zero: a side valley, a saddle, and a sigmoid that is sure and wrong. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Chegou, ou só está plano?",
  sentence:
    "Uma execução que quase não se move pode estar no ponto mais baixo de todos, ou em um lugar plano do caminho.",
  notice:
    "Um passo é tão longo quanto o gradiente é íngreme, e por isso uma execução perde velocidade onde quer que seja plano: no ponto mais baixo de todos, em um vale lateral, em uma sela ou longe, em uma planície. O número que diz quão íngreme é não distingue esses lugares. Uma perda também pode criar a própria planície: o quadrado do erro de uma probabilidade é plano justamente onde o modelo tem certeza e erra.",
  chapters: { valleys: "Dois vales", saddle: "Uma sela", saturated: "Com certeza e errado" },
  questions: {
    end: {
      text: "Três execuções começam em lugares diferentes da mesma paisagem, com a mesma taxa de aprendizado. Onde elas vão parar?",
      options: {
        lowest: "Todas no ponto mais baixo: é para lá que a descida leva.",
        different: "Nem todas no ponto mais baixo: cada uma no fundo do vale em que começou.",
        halfway: "Nenhuma no ponto mais baixo: os passos ficam curtos demais no caminho.",
      },
      right:
        "Elas terminam com perdas de {first}, {second} e {third}. Cada passo só olha a ladeira sob os seus pés; no vale raso, toda saída leva para cima.",
      wrong:
        "Elas terminam com perdas de {first}, {second} e {third}: cada uma no vale em que começou. Os passos ficam curtos, sim, mas só no fundo; e do fundo do vale raso toda saída leva para cima.",
    },
    arrived: {
      text: "A execução quase não se move mais. O que fará a perda dela se ela continuar?",
      options: {
        arrived: "Fica: o ponto mais baixo foi alcançado.",
        falls: "Cai mais.",
        rises: "Volta a subir.",
      },
      right:
        "O gradiente desceu a {slope} e a perda está em {now}, mas mais tarde cai para {later}. Isto é uma sela: sobe de dois lados e desce dos outros dois, e a inclinação minúscula que leva para baixo cresce de passo em passo.",
      wrong:
        "Cai de {now} para {later}. O gradiente desceu a {slope}, mas uma sela não é um ponto mais baixo: ela desce de dois lados, no início tão suavemente que a execução parece parada.",
    },
    sure: {
      text: "Os dois modelos dão uma probabilidade à classe de pontos inventados, e os dois começam com certeza da classe errada. Um é treinado com o erro quadrático da probabilidade (MSE); o outro, com a entropia cruzada (BCE). Qual mudou de ideia primeiro?",
      options: {
        squared: "O do erro quadrático.",
        alike: "Os dois mais ou menos ao mesmo tempo: início, dados e taxa são iguais.",
        cross: "O da entropia cruzada.",
      },
      right:
        "Onde a classe de cima é a certa, a entropia cruzada já lhe dá {cross_after}; o erro quadrático, ainda {squared_after}. No início, o gradiente tem um comprimento de {cross} com a entropia cruzada e de {squared} com o erro quadrático: uma sigmoide com certeza é plana, e só o logaritmo é íngreme o bastante ali para compensar.",
      wrong:
        "O da entropia cruzada: onde a classe de cima é a certa, ele já lhe dá {cross_after}; o outro, {squared_after}. Uma sigmoide com certeza é plana, e por isso o gradiente do erro quadrático começa com um comprimento de {squared}; o da entropia cruzada começa com {cross}.",
    },
  },
  teacher: {
    objective:
      "Distinguir as razões por que o treinamento parece parado, e ver que a própria perda pode ser uma delas.",
    misconception:
      "Que uma perda que não muda mais chegou ao seu menor valor, ou que uma perda grande vem sempre com um gradiente grande.",
    script: [
      "Três inícios em uma paisagem com dois vales: deram só alguns passos.",
      "Pergunte onde vão terminar.",
      "Outra paisagem: esta execução quase parou.",
      "Pergunte se ela chegou.",
      "Dois modelos que começam com certeza da classe errada em quase todos os pontos.",
      "Pergunte qual deles vai aprender.",
    ],
  },
} satisfies ExhibitWords;
