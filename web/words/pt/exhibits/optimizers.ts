/** Four optimizers from the same place down the same valleys: who is ahead, and who runs past the lowest point. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Uma corrida vale abaixo",
  sentence:
    "A mesma ladeira, o mesmo início, quatro otimizadores: o que cada um faz com o gradiente decide o seu caminho.",
  notice:
    "Os passos da descida do gradiente simples (SGD) são tão longos quanto a ladeira é íngreme: ela cai logo no vale e depois quase não avança pelo fundo plano. O momentum guarda parte do último passo e ganha velocidade; RMSProp e Adam medem cada direção pelas inclinações vistas nela, e assim as direções planas também recebem passos mais longos. Cada um tem a própria taxa, já que a mesma taxa significa passos diferentes para cada um.",
  chapters: { bend: "O vale curvo", ravine: "A ravina" },
  questions: {
    ahead: {
      text: "Os quatro estão a caminho há pouco tempo. Quem terá a menor perda quando tiverem corrido várias vezes mais?",
      options: {
        sgd: "SGD, que agora está mais baixo.",
        momentum: "SGD com momentum.",
        rmsprop: "RMSProp, que fez o caminho mais calmo.",
        adam: "Adam: é o mais novo dos quatro.",
      },
      right:
        "SGD com momentum desceu até {momentum}; Adam, até {adam}; RMSProp, até {rmsprop}; e SGD, até {sgd}. No começo, o momentum perdeu tempo balançando parede acima, até {momentum_now}; no fundo plano, a velocidade que ganhou compensa.",
      wrong:
        "Aqui ganha SGD com momentum, com {momentum}; Adam tem {adam}; RMSProp, {rmsprop}; e SGD, {sgd}. No começo ele balançou parede acima, até {momentum_now}, mas no fundo plano os passos dele se somam. Em outro vale, ou com outras taxas, outro ganha.",
    },
    past: {
      text: "Na ravina, SGD com momentum corre pelo fundo em direção ao ponto mais baixo, onde x é zero. O que acontece quando chega lá?",
      options: {
        stops: "Para ali: o gradiente é zero.",
        short: "Freia e fica por muito tempo um pouco antes.",
        past: "Passa direto e precisa voltar.",
      },
      right:
        "Ele começou do lado negativo e correu até {turn}; mais tarde está de volta em {back}. Onde a inclinação é zero, o passo não é: o que resta dos passos anteriores o leva adiante. SGD sem momentum, em {sgd}, nunca passa do ponto.",
      wrong:
        "Ele passa direto, até {turn}, e mais tarde volta a {back}. Um gradiente zero nada acrescenta ao passo, mas o que resta dos passos anteriores o leva adiante. SGD sem momentum, em {sgd}, ainda não chegou lá.",
    },
  },
  teacher: {
    objective:
      "Ver um otimizador como uma regra que transforma gradientes em passos, e comparar regras na mesma superfície.",
    misconception:
      "Que um otimizador é simplesmente o melhor. Quem ganha depende da superfície, das taxas e de quando se olha.",
    script: [
      "Quatro execuções partem do mesmo lugar em um vale curvo; olhe os caminhos, e quem está mais baixo agora.",
      "Deixe a turma apostar em quem vai ganhar.",
      "O resto da corrida: o fundo do vale é quase plano, e é ali que se decide.",
      "Agora uma ravina reta: SGD salta de parede em parede.",
      "Pergunte o que o momentum faz no ponto mais baixo.",
    ],
  },
} satisfies ExhibitWords;
