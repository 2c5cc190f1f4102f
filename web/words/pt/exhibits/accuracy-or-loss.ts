/** Loss and accuracy beside each other: one falls while the other stands still, and even while it gets worse. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Perda ou acurácia?",
  sentence: "O treinamento olha a perda, as pessoas olham a acurácia: aqui estão as duas, lado a lado.",
  notice:
    "A acurácia conta de que lado da fronteira os pontos estão, e só muda quando um deles a atravessa. A perda pergunta também a que distância eles estão; por isso pode cair sem que nenhum ponto atravesse, ou cair porque poucos pontos muito caros são atendidos à custa de muitos baratos.",
  chapters: { still: "Uma fica parada", apart: "Elas se separam" },
  questions: {
    still: {
      text: "Depois de alguns passos, {right} dos pontos estão certos, e daí em diante isso quase não muda. O que a perda faz nos passos seguintes?",
      options: {
        stands: "Também fica parada.",
        falls: "Continua caindo.",
        rises: "Volta a subir.",
      },
      right:
        "Ela cai de {before} para {after}, enquanto a acurácia termina em {right_after}. O modelo fica com mais certeza de pontos que já acerta, e a perda recompensa isso.",
      wrong:
        "Ela cai de {before} para {after}, enquanto a acurácia termina em {right_after}. A acurácia só conta lados; a perda conta também quanta certeza o modelo tem deles.",
    },
    apart: {
      text: "Na segunda parte, a fronteira divide a multidão sem um erro; só dois pontos, bem longe, estão do lado errado. O treinamento faz a perda cair. O que faz a acurácia?",
      options: {
        rises: "Sobe: uma perda menor quer dizer menos erros.",
        stands: "Fica onde está.",
        falls: "Cai.",
      },
      right:
        "A perda cai de {before} para {after}, e a acurácia cai junto, de {right} para {right_after}. Dois pontos bem longe do lado errado custam mais que todos os outros juntos, e por causa deles o treinamento abre mão de pontos próximos.",
      wrong:
        "Ela cai de {right} para {right_after}, embora a perda caia de {before} para {after}. Bem longe do lado errado, dois pontos custam mais que todos os outros juntos, e cada passo atende o que mais custa.",
    },
  },
  teacher: {
    objective:
      "A acurácia é o que se informa, a perda é o que se treina, e as duas não precisam andar juntas.",
    misconception:
      "Que uma perda menor quer sempre dizer menos erros. Ela quer dizer menos surpresa, e isso poucos pontos podem decidir.",
    script: [
      "Antes do treinamento, tudo é meio a meio.",
      "Depois de cinco passos, quase todos os pontos estão do seu lado.",
      "Pergunte o que ainda resta para a perda fazer.",
      "Outro conjunto: dois pontos estão bem longe do lado errado, talvez com o rótulo trocado.",
      "Pergunte o que a acurácia vai fazer enquanto a perda cai.",
      "A curva ficou plana por causa de dois pontos, e outros pagam por isso.",
    ],
  },
} satisfies ExhibitWords;
