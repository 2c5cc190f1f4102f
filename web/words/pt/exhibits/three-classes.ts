/** Three species of penguins: softmax shares out one certainty, and label smoothing keeps some of it back. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Que pinguim é este?",
  sentence: "Com três classes, cada ave recebe três pontuações, e softmax faz delas partes de um mesmo todo.",
  notice:
    "O fundo tem a cor da espécie mais provável, mais forte onde o modelo tem mais certeza, e clara ao longo das fronteiras. À medida que o treinamento avança, as fronteiras quase não se movem mais, mas as cores ficam mais fortes. Com a suavização de rótulos, isso para em algum momento.",
  questions: {
    raised: {
      text: "Uma ave tem três pontuações, uma para cada espécie, e softmax dá à primeira espécie {before}. Agora todas as três pontuações sobem o mesmo tanto. Que parte recebe a primeira espécie?",
      options: { larger: "Uma maior.", smaller: "Uma menor.", same: "A mesma." },
      right:
        "De novo {after}. Softmax olha as diferenças entre pontuações: subir todas multiplica cada exponencial pelo mesmo fator, e ele se cancela.",
      wrong:
        "São {after}, como antes. Softmax divide cada exponencial pela soma delas: subir todas as pontuações por igual multiplica as duas coisas pelo mesmo fator, e só restam as diferenças.",
    },
    smoothing: {
      text: "A suavização de rótulos diz ao modelo que a espécie indicada é quase certa, mas não de todo. Depois de um treinamento longo com ela e sem ela, o que é diferente para um pinguim-papua típico?",
      options: {
        surer: "O modelo tem pelo menos a mesma certeza, e decide igualmente bem.",
        doubting: "O modelo tem menos certeza, e decide quase igualmente bem.",
        worse: "O modelo tem menos certeza, e decide claramente pior.",
      },
      right:
        "Ele dá à espécie certa {smooth} em vez de {sharp}. De todas as aves, {right_smooth} estão certas, contra {right_sharp}: as fronteiras ficam mais ou menos onde estavam, e a certeza ganha um teto.",
      wrong:
        "Ele dá à espécie certa {smooth} em vez de {sharp}, e de todas as aves {right_smooth} estão certas, contra {right_sharp}. A suavização não pede outras decisões; ela torna cara uma certeza maior que a dos rótulos.",
    },
  },
  teacher: {
    objective:
      "Softmax transforma pontuações em probabilidades, e a entropia cruzada é a surpresa diante da classe verdadeira.",
    misconception:
      "Que as próprias pontuações são probabilidades. Só as diferenças entre elas querem dizer algo, e só depois de softmax.",
    script: [
      "Todos os pesos são zero: para cada ave, cada espécie recebe um terço da certeza.",
      "Dez passos: três regiões, claras onde o modelo tem dúvida.",
      "Pergunte o que acontece quando todas as três pontuações de uma ave sobem por igual.",
      "Depois de um treinamento longo, as cores são fortes quase até as fronteiras.",
      "Pergunte o que a suavização de rótulos mudaria.",
    ],
  },
} satisfies ExhibitWords;
