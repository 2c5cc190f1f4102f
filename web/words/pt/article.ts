/** The glossary's article on loss functions, in Portuguese. */
import type { Article } from "../en/article.js";

export const article: Article = {
  title: "Função de perda",
  lead: "Uma função de perda transforma uma previsão e a resposta verdadeira em um número que diz quanto a previsão erra. Quanto maior o número, pior o erro; treinar um modelo é tornar esse número pequeno.",
  number: {
    title: "Um número para um erro",
    compare:
      "Um modelo diz por quanto uma casa será vendida. A casa é vendida, e agora há dois preços: o que foi previsto e o que foi pago. A função de perda compara os dois. Ela pode tomar a distância entre eles, ou o quadrado dela, ou tratar um palpite alto demais de outro modo que um baixo demais. Faça o que fizer, precisa fazer o mesmo com todas as casas, para que os erros possam ser somados e comparados.",
    examples:
      "Com muitas casas, tira-se a média das perdas. Então continua havendo um só número, e ele é do modelo inteiro: mova a reta entre as vendas, e o número se move com ela.",
  },
  names: {
    title: "Perda, custo, função objetivo, métrica",
    words:
      "A rigor, a perda é o que custa um exemplo; o custo é a média ou a soma de todos os exemplos; e a função objetivo é o que o treinamento de fato torna pequeno: o custo e, muitas vezes, uma penalização dos pesos grandes. Muita gente chama as três de perda. Uma métrica, como a acurácia, é aquilo com que as pessoas julgam o resultado. Em geral, não é o que se treina, porque muda aos saltos e, por isso, não tem inclinação que se possa seguir.",
  },
  choice: {
    title: "Cada perda tem sua ideia de uma boa resposta",
    middle:
      "O erro quadrático castiga um erro grande fora de proporção. Por isso é atraído por pontos raros e distantes, e com ele o melhor palpite único é a média. O erro absoluto conta cada unidade de distância por igual: seu melhor palpite é a mediana, que quase não nota um ponto distante. A perda de Huber é quadrática perto de zero e reta mais adiante, e fica entre as duas.",
    business:
      "Qual delas é a certa não é uma questão de matemática. Depende de que erros doem. Uma padaria que perde mais ao mandar um cliente embora do que ao jogar fora um pãozinho deve usar uma perda que diga isso.",
  },
  training: {
    title: "Como o treinamento a usa",
    slope:
      "O modelo tem parâmetros, como a inclinação e a altura de uma reta. O gradiente diz como a perda mudaria se cada parâmetro fosse movido um pouco. A descida do gradiente muda todos eles com um pequeno passo contra o gradiente, calcula de novo a perda e repete. A taxa de aprendizado diz o comprimento desses passos: se é pequena demais, o treinamento se arrasta; se é grande demais, os passos passam do ponto e a perda cresce.",
    smooth:
      "Uma perda para treinar precisa, portanto, de uma inclinação útil em quase toda parte. É por isso que raramente se minimiza a própria taxa de erro, e uma parente suave ocupa o lugar dela.",
  },
  classes: {
    title: "Quando a resposta é uma classe",
    sure: "Um classificador dá probabilidades. A entropia cruzada, também chamada de perda logarítmica (log loss), é menos o logaritmo da probabilidade que ele deu à classe que era a verdadeira. Ter certeza e acertar não custa quase nada; estar em dúvida custa um pouco; ter certeza e errar custa muitíssimo. Minimizá-la é o mesmo que escolher os parâmetros com que os dados são mais prováveis.",
  },
  misleads: {
    title: "Quando uma perda pequena engana",
    fit: "Uma perda pequena nos dados de treinamento não faz um bom modelo. Um modelo que consegue se curvar o bastante segue não só a forma dos seus exemplos, mas também o ruído deles, e então se sai pior com exemplos que nunca viu. Por essa razão, alguns dados ficam reservados: quando a perda deles começa a subir enquanto a de treinamento ainda cai, o modelo está decorando.",
    wrong:
      "E a perda só diz o que lhe mandaram dizer. Se um erro raro e caro não conta mais que um comum e barato, o modelo vai cometê-lo. Dar pesos aos exemplos, somar uma penalização ou escrever a própria perda são maneiras de dizer melhor o que se quer.",
  },
  more: {
    title: "Para continuar",
    gallery: "Todos os módulos sobre funções de perda",
    sandbox: "A bancada, com os seus próprios dados",
  },
};
