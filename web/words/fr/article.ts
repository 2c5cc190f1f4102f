/** The glossary’s article on loss functions, in French. */
import type { Article } from "../en/article.js";

export const article: Article = {
  title: "Fonction de perte",
  lead: "Une fonction de perte fait d’une prédiction et de la vraie réponse un seul nombre, qui dit à quel point la prédiction est fausse. Plus ce nombre est grand, plus l’erreur est grave ; entraîner un modèle, c’est le rendre petit.",
  number: {
    title: "Un nombre pour une erreur",
    compare:
      "Un modèle dit à quel prix une maison se vendra. La maison est vendue, et il y a maintenant deux prix : celui qui était prédit et celui qui a été payé. La fonction de perte compare les deux. Elle peut prendre leur distance, ou le carré de celle-ci, ou traiter autrement une réponse trop haute et une réponse trop basse. Quoi qu’elle fasse, elle doit faire de même pour chaque maison, afin que l’on puisse additionner et comparer les erreurs.",
    examples:
      "Sur beaucoup de maisons, on prend la moyenne des pertes. Il reste alors un seul nombre, et il appartient au modèle tout entier : déplacez la droite parmi les ventes, et le nombre change avec elle.",
  },
  names: {
    title: "Perte, coût, objectif, métrique",
    words:
      "Au sens strict, la perte est ce que coûte un exemple, le coût est la moyenne ou la somme sur tous les exemples, et l’objectif est ce que l’entraînement rend vraiment petit : le coût et, souvent, une pénalité sur les grands poids. Beaucoup de gens appellent les trois « la perte ». Une métrique, comme l’exactitude, sert aux gens à juger du résultat. D’habitude, ce n’est pas elle que l’on entraîne, car elle change par sauts et n’a donc pas de pente à suivre.",
  },
  choice: {
    title: "Chaque perte a son idée d’une bonne réponse",
    middle:
      "L’erreur quadratique punit une grande erreur hors de toute proportion. Elle est donc attirée par les points rares et éloignés, et la meilleure réponse unique est pour elle la moyenne. L’erreur absolue compte de même chaque unité de distance : sa meilleure réponse est la médiane, qui remarque à peine un point éloigné. La perte de Huber est au carré près de zéro et droite plus loin : elle se tient entre les deux.",
    business:
      "Laquelle est la bonne n’est pas une question de mathématiques. Cela dépend des erreurs qui font mal. Une boulangerie qui perd plus à renvoyer un client qu’à jeter un petit pain devrait prendre une perte qui le dit.",
  },
  training: {
    title: "Comment l’entraînement s’en sert",
    slope:
      "Le modèle a des paramètres, comme la pente et la hauteur d’une droite. Le gradient dit comment changerait la perte si l’on déplaçait un peu chaque paramètre. La descente de gradient fait faire à tous un petit pas contre le gradient, recalcule la perte, et recommence. Le taux d’apprentissage dit quelle est la longueur de ces pas : s’il est trop petit, l’entraînement se traîne ; s’il est trop grand, les pas dépassent le but et la perte grandit.",
    smooth:
      "Une perte faite pour l’entraînement a donc besoin d’une pente utile presque partout. C’est pourquoi l’on minimise rarement le taux d’erreur lui-même : une parente lisse prend sa place.",
  },
  classes: {
    title: "Quand la réponse est une classe",
    sure: "Un classifieur donne des probabilités. L’entropie croisée, appelée aussi perte logarithmique (log loss), est l’opposé du logarithme de la probabilité qu’il donnait à la vraie classe. Être sûr et avoir raison ne coûte presque rien ; ne pas être sûr coûte un peu ; être sûr et se tromper coûte très cher. La minimiser revient à choisir les paramètres sous lesquels les données sont les plus vraisemblables.",
  },
  misleads: {
    title: "Quand une petite perte trompe",
    fit: "Une petite perte sur les données d’entraînement ne fait pas un bon modèle. Un modèle assez souple suivra le bruit de ses exemples aussi bien que leur forme, et fera ensuite moins bien sur des exemples qu’il n’a jamais vus. Pour cette raison, on met des données de côté : quand leur perte se met à monter alors que la perte d’entraînement baisse encore, le modèle apprend par cœur.",
    wrong:
      "Et la perte ne dit que ce qu’on lui a fait dire. Si une erreur rare et chère ne compte pas plus qu’une erreur fréquente et bon marché, le modèle la commettra. Donner des poids aux exemples, ajouter une pénalité ou écrire sa propre perte sont des façons de mieux dire ce que l’on veut.",
  },
  more: {
    title: "Pour continuer",
    gallery: "Tous les modules sur les fonctions de perte",
    sandbox: "Le bac à sable, avec vos propres données",
  },
};
