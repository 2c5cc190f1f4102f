/** What is said of what can't be fetched: of the words themselves too, and so in every language at once. */

export interface Unreached {
  language: string;
  waiting: string;
  failed: string;
  again: string;
}

const sentences: Readonly<Record<string, readonly [waiting: string, failed: string, again: string]>> = {
  en: ["Waiting for the network…", "This could not be fetched. Are you connected?", "Try again"],
  ar: ["في انتظار الشبكة…", "تعذّر التحميل. هل أنت متصل بالشبكة؟", "حاول مرة أخرى"],
  de: ["Warten auf das Netz …", "Das konnte nicht geladen werden. Besteht eine Verbindung?", "Noch einmal"],
  es: ["Esperando a la red…", "No se pudo cargar. ¿Tienes conexión?", "Reintentar"],
  fr: ["En attente du réseau…", "Le chargement a échoué. Êtes-vous connecté au réseau ?", "Réessayer"],
  hi: ["नेटवर्क की प्रतीक्षा है…", "यह लोड नहीं हो सका। क्या आप इंटरनेट से जुड़े हैं?", "फिर से कोशिश करें"],
  pt: ["Esperando a rede…", "Não foi possível carregar. Há conexão?", "Tentar de novo"],
  zh: ["正在等待网络…", "无法加载。网络连接正常吗？", "重试"],
};

/** In the reader's language, or in English where it is not offered. */
export function unreachedIn(asked: string): Unreached {
  const base = asked.split("-")[0]!;
  const language = Object.hasOwn(sentences, base) ? base : "en";
  const [waiting, failed, again] = sentences[language]!;
  return { language, waiting, failed, again };
}
