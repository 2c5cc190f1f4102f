/**
 * The sentence for every code of a fault, in Hindi: what was wrong, where, and what is allowed.
 * {name} puts in a value; {name, kind} what sort of value was found or wanted; {name, list} all that is allowed;
 * {name, quoted} a text in quotation marks; {place} the path of the input.
 */
import type { FaultWords } from "../fault.js";

export const errors: FaultWords = {
  whole: "इनपुट",
  quoted: "“{text}”",
  /** What the core calls a value, as a sentence names it. */
  kinds: {
    number: "संख्या",
    text: "टेक्स्ट",
    string: "टेक्स्ट",
    list: "सूची",
    object: "ऑब्जेक्ट",
    "true or false": "true या false",
    boolean: "true या false",
    nothing: "कुछ नहीं",
    undefined: "कुछ नहीं",
    function: "फ़ंक्शन",
    symbol: "सिंबल",
    bigint: "BigInt",
    "plain data": "सादा डेटा (संख्याएँ, टेक्स्ट, सूचियाँ और सादे ऑब्जेक्ट)",
    value: "कोई मान",
    operator: "संक्रिया का चिह्न",
    "(": "“(”",
    ")": "“)”",
    bytes: "अक्षर",
    nodes: "संक्रियाएँ",
  },
  templates: {
    // Any value.
    wrong_type: "{place}: यहाँ {expected, kind} अपेक्षित है, पर मिला: {found, kind}।",
    missing: "{place}: यह मौजूद नहीं है।",
    not_finite: "{place}: मान {found} है। यह एक साधारण, परिमित संख्या होना चाहिए।",
    not_integer: "{place}: मान {found} है। यह पूर्ण संख्या होना चाहिए।",
    model_too_large:
      "{place}: {optimizer, quoted} ज़्यादा से ज़्यादा {max} पैरामीटर वाले मॉडलों के लिए है, क्योंकि वह निकालता है कि हर पैरामीटर की ढाल बाकी सब पर कैसे निर्भर है। इस मॉडल में {found} हैं।",
    out_of_range: "{place}: मान {found} है। यह {min} से {max} तक हो सकता है।",
    unknown_key: "{place}: यहाँ {key, quoted} नाम का कुछ नहीं है। यहाँ हो सकते हैं: {allowed, list}।",
    unknown_id: "{place}: {found, quoted} मौजूद नहीं है। ये उपलब्ध हैं: {allowed, list}।",
    too_deep: "{place}: यह {max} स्तरों से ज़्यादा गहरा है, या अपने आप को समेटे है।",
    text_too_long: "{place}: टेक्स्ट में {found} अक्षर हैं। ज़्यादा से ज़्यादा {max} की अनुमति है।",
    too_large: "{place}: डेटा बहुत ज़्यादा है। सब मिलाकर लगभग {max} संख्याएँ हो सकती हैं।",

    // Data.
    empty_data: "{place}: यह खाली है। कम से कम एक पंक्ति चाहिए।",
    too_many_rows: "{place}: पंक्तियाँ या प्रविष्टियाँ {found} हैं। ज़्यादा से ज़्यादा {max} की अनुमति है।",
    ragged_columns:
      "कॉलम {column, quoted} में पंक्तियाँ {rows} हैं, पर बाकी में {expected}। सभी कॉलम बराबर लंबे होने चाहिए।",
    ragged_rows: "{place}: यहाँ संख्याएँ {cols} हैं, पर पहली पंक्ति में {expected}। सभी पंक्तियाँ बराबर लंबी होनी चाहिए।",
    missing_value: "{place}: यह खाली है। कॉलम {column, quoted} की हर पंक्ति में मान चाहिए।",
    mixed_types: "{place}: कॉलम {column, quoted} में संख्याएँ और टेक्स्ट मिले हुए हैं। उसमें केवल एक ही हो।",
    unknown_column: "{place}: {found, quoted} नाम का कोई कॉलम नहीं है। कॉलम ये हैं: {allowed, list}।",
    text_feature: "{place}: कॉलम {column, quoted} में टेक्स्ट है, पर वहाँ संख्याएँ चाहिए।",
    unknown_class: "{place}: कॉलम {column, quoted} का मान {found, quoted} श्रेणियों में नहीं है।",
    one_class: "कॉलम {column, quoted} की सब पंक्तियाँ श्रेणी {found, quoted} की हैं। कम से कम दो श्रेणियाँ चाहिए।",
    negative_weight: "{place}: {column}[{row}] का मान {found} है, पर भार ऋणात्मक नहीं हो सकता।",
    no_weight: "{place}: सारे भार शून्य हैं। कम से कम एक पंक्ति का भार शून्य से ज़्यादा चाहिए।",
    duplicate_id: "{place}: {found} दोबारा आया है। हर पंक्ति की अपनी id चाहिए।",
    missing_table: "{place}: पहले तालिका {id, quoted} लोड करनी होगी।",
    table_unavailable: "{place}: {id, quoted} का डेटा लोड नहीं हो सका। क्या आप इंटरनेट से जुड़े हैं?",

    // The experiment.
    wrong_version: "इस प्रयोग का संस्करण {found} है, पर केवल संस्करण {expected} खुल सकता है।",
    wrong_targets: "लॉस {loss, quoted} लक्ष्य के रूप में {found} नहीं ले सकता ({column}[{row}])।",
    wrong_columns: "लॉस {loss, quoted} में लक्ष्य के कॉलम {expected} होते हैं, पर यहाँ {found} हैं।",
    wrong_list:
      "लॉस {loss, quoted} के लिए {list, quoted} में {expected} संख्याएँ चाहिए, हर आउटपुट की एक, पर यहाँ {found} हैं।",
    too_many_outputs: "{place}: इसके लिए {found} आउटपुट चाहिए होंगे। ज़्यादा से ज़्यादा {max} की अनुमति है।",
    bad_name:
      "{place}: {name, quoted} पैरामीटर का नाम नहीं हो सकता। नाम में ज़्यादा से ज़्यादा {max} अक्षर, अंक और अंडरस्कोर होते हैं, वह अक्षर से शुरू होता है, और पहले से लिया हुआ नहीं होता।",
    empty_range: "{place}: {min} से {max} तक का परास खाली है। अधिकतम को न्यूनतम से बड़ा होना चाहिए।",
    nested_sum: "{place}: एक योग दूसरे योग का पद नहीं हो सकता। उसके पदों को बाकी पदों के साथ रखें।",
    terms_disagree:
      "{place}: {found, quoted} और {first, quoted} पंक्तियों के अलग-अलग समूह देखते हैं, इसलिए उन्हें जोड़ा नहीं जा सकता।",
    wrong_range: "{place}: एक पद के कॉलम {found} पर ख़त्म होते हैं, पर वे {min} से {max} तक ख़त्म हो सकते हैं।",
    incomplete_group:
      "लॉस {loss, quoted} पंक्तियों को {group} के समूहों में देखता है, पर {found} पंक्तियाँ ऐसे नहीं बँट सकतीं।",
    group_disagrees:
      "लॉस {loss, quoted} पंक्तियों को समूहों में देखता है, पर पंक्ति {row} का {column, quoted} अपने समूह की बाकी पंक्तियों से अलग है।",
    batch_too_large:
      "लॉस {loss, quoted} सब पंक्तियों की आपस में तुलना करता है और ज़्यादा से ज़्यादा {max} लेता है, पर यहाँ {found} हैं।",
    wrong_length: "{place}: यहाँ संख्याएँ {found} हैं, पर {expected} चाहिए।",
    wrong_count: "{place}: यहाँ प्रविष्टियाँ {found} हैं। वे {min} से {max} तक हो सकती हैं।",
    edits_order: "{place}: मान {found} है, पर इससे पहले का बदलाव {previous} पर है। बदलाव बढ़ते क्रम में होने चाहिए।",
    edit_changes_scaling:
      "{place}: {from, quoted} से {to, quoted} पर जाने से लक्ष्य का पैमाना बदल जाएगा, इसलिए यह बीच में नहीं हो सकता।",
    edit_changes_shape:
      "{place}: {from, quoted} और {to, quoted} को अलग आउटपुट या पंक्तियों के अलग समूह चाहिए, इसलिए बीच में एक के बाद दूसरा नहीं आ सकता।",
    needs_validation:
      "{place}: जल्दी रोकना अलग रखी गई पंक्तियों को देखता है, पर validation {found} के साथ ऐसी कोई पंक्ति नहीं है।",
    class_weights_need_classes:
      "{place}: लॉस {loss, quoted} में यहाँ एक कॉलम में श्रेणियाँ नहीं हैं, इसलिए श्रेणियों को भार नहीं दिया जा सकता।",
    no_training_rows: "validation {found} के साथ, ट्रेनिंग के लिए भार वाली कोई पंक्ति नहीं बचती।",
    needs_features: "{place}: मॉडल {model, quoted} को कम से कम एक फ़ीचर चाहिए।",
    too_few_outputs: "{place}: मॉडल {model, quoted} को कम से कम {min} आउटपुट चाहिए, पर मिला: {found}।",
    wrong_heads: "{place}: सब हेड मिलाकर {found} आउटपुट हैं, पर {expected} चाहिए।",
    wrong_token:
      "{place}: {column}[{row}] का मान {found} है। मॉडल {model, quoted} के लिए यह 0 से {max} तक की पूर्ण संख्या होना चाहिए।",
    features_for_outputs:
      "{place}: मॉडल {model, quoted} को हर आउटपुट के लिए एक फ़ीचर चाहिए। यहाँ {found} हैं, पर {expected} चाहिए।",
    no_examples:
      "{place} उदाहरणों के बारे में है, पर मॉडल {model, quoted} में कोई उदाहरण नहीं: इसका लॉस केवल इसके पैरामीटरों पर निर्भर है। इसे हटा दें।",
    takes_own_loss:
      "{place} {found, quoted} है, पर मॉडल {model, quoted} ख़ुद अपना लॉस है। यह केवल {loss, quoted} लेता है।",
    loss_without_data:
      "{place}: {loss, quoted} बिना डेटा वाले मॉडल का लॉस है। मॉडल {model, quoted} के पास डेटा है, इसलिए उसे ऐसा लॉस चाहिए जो उसे देखे।",
    one_feature: "{place}: यह मॉडल केवल एक फ़ीचर लेता है, पर यहाँ {found} हैं।",
    nesterov_needs_momentum:
      "{place}: Nesterov के लिए मोमेंटम 0 से ज़्यादा और डैम्पनिंग 0 चाहिए, पर यहाँ मोमेंटम {momentum} और डैम्पनिंग {dampening} है।",

    // Going on until something holds.
    nothing_held_out: "{place}: यह अलग रखी गई पंक्तियों को देखता है, पर ऐसी कोई पंक्ति नहीं है।",

    // Looking around a run.
    no_move: "{place}: मान 0 है। पैरामीटर को कुछ दूरी तक खिसकाना ज़रूरी है।",

    // A loss by itself.
    shape_mismatch:
      "{place}: यहाँ {rows} पंक्तियाँ और {cols} कॉलम हैं, पर इस लॉस को यहाँ {expected_rows} पंक्तियाँ और {expected_cols} कॉलम चाहिए।",

    // Formulas.
    expression_too_long: "{place}: सूत्र बहुत लंबा है ({unit, kind}: {found})। ज़्यादा से ज़्यादा {max} की अनुमति है।",
    expression_too_deep: "{place}: अक्षर {column} पर सूत्र में {max} से ज़्यादा स्तरों के कोष्ठक एक के भीतर एक हैं।",
    expression_unexpected: "{place}: अक्षर {column} पर {found, quoted} है, पर वहाँ {expected, kind} अपेक्षित है।",
    expression_ends: "{place} बहुत जल्दी ख़त्म हो जाता है। अभी चाहिए: {expected, kind}।",
    expression_unknown_name:
      "{place}: अक्षर {column} पर {name, quoted} अनजाना है। यहाँ ये नाम चलते हैं: {allowed, list}।",
    expression_arguments: "{place}: अक्षर {column} पर {function} को {expected} आर्गुमेंट चाहिए, पर मिले: {found}।",

    // The engine.
    engine_failed: "गणना टूट गई, नए सिरे से शुरू करने पर भी। कृपया प्रयोग के साथ इसकी सूचना दें।",
    out_of_memory: "गणना करने वाले भाग को यहाँ मेमोरी नहीं मिल रही। दूसरे टैब बंद करने से मदद मिल सकती है।",
    wasm_unreachable: "गणना करने वाला भाग लोड नहीं हो सका। क्या आप इंटरनेट से जुड़े हैं?",
    wasm_unavailable: "गणना करने वाला भाग यहाँ शुरू नहीं हो सका ({reason})। उसे WebAssembly चाहिए।",
    closed: "यह रन या इसका इंजन बंद किया जा चुका है।",
  },
};
