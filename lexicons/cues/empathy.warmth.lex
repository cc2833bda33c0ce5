# empathy.warmth: friendly, polite, obliging, a smile in the voice; and the opposite in empathy.warmth-neg.lex.
cue empathy.warmth

+ hyggelig
  @hyggelig !(pris|priser|tilbud|overraskelse|rabatt|sted|nettside|butikk|lokale|beløp)
  ja: Hun var veldig [hyggelig].
  ja: [Vennlig] og grei betjening.
  ja: Ho var både [venleg] og flink.
  ja: [Blid] dame i andre enden.
  snu: Han var [ikke spesielt høflig].
  nei: De hadde en hyggelig pris.
  nei: Jeg var høflig hele veien.

+ snill-og-grei weak
  (være|virke|fremstå|verke) @grad? (grei|snill|søt|varm|positiv|glad|munter|kjekk|gild|raus)/a !(med|på|for|av|å|til)
  (grei|snill|søt|varm|positiv|munter|kjekk|gild)/a @grad? (dame|mann|fyr|jente|gutt|kundebehandler|rådgiver|person|kar|medarbeider|saksbehandler|representant|betjening|ekspeditør)/n
  ja: Hun var veldig [snill].
  ja: En [grei] fyr i telefonen.
  ja: Kundebehandlaren var [kjekk].
  nei: Svaret var greit nok.
  nei: Jeg var positiv til å begynne med.

+ tone
  (hyggelig|vennlig|høflig|lett|varm|god|fin|behagelig|lun|myk|mild|blid|imøtekommende|positiv|lys|glad|munter|triveleg|trivelig|venleg)/a @grad? @stemme
  @stemme (være|virke) @grad? (hyggelig|vennlig|høflig|lett|varm|god|fin|behagelig|lun|myk|mild|blid|imøtekommende|positiv|lys|glad)/a
  ja: Han hadde en [varm stemme].
  ja: [Tonen var god] fra første stund.
  ja: Eg vart møtt i ein [venleg tone].
  nei: Det er en fin måte å spare på.

+ smil
  smil/n (i|på) (stemme|røyst|røst|munn|lur|ansikt|tråden|telefonen|linja|linjen|leppe)/n
  ("kunne høre" | "hørte" | "høre" | "kjente" | "høyrde") .. (smil|smile|smilet|smilte|smilande|smilende)
  (snakke|svare|prate) .. "med et smil"
  ja: Du hører at hun har et [smil i stemmen].
  ja: Jeg [kunne høre at han smilte].

+ humør
  (godt|lyst|strålende|fint|kjempegodt|glimrende|herleg|topp) humør
  "i godlag"
  "i godt lag"
  (full|full) av humør
  (ha|vise|bruke) @grad? humor
  (spøke|le|tulle|tøyse|fleipe) @grad? ("med meg" | "sammen med meg" | "litt")
  (god|fin|hyggelig|lett|avslappet|trivelig)/a (stemning|atmosfære|kjemi|tone)/n
  ja: Kundebehandleren var i [strålende humør].
  ja: Det var [god kjemi] mellom oss.
  ja: Han [spøkte litt] underveis.
  nei: Jeg var i godt humør da jeg ringte.

+ ta-godt-imot
  (bli|få|verte|føle|kjenne|ta)? @meg? @grad? (tatt|teken|tatt|mottatt|motteken|møtt) @grad? (godt|fint|hyggelig|vennlig|hjertelig|varmt|venleg|høflig|hjarteleg|på @grad? (god|fin|hyggelig|vennlig) måte) ("i mot" | imot)?
  ta @grad? @meg? @grad? (godt|fint|vennlig|hyggelig|hjertelig|varmt|høflig) ("i mot" | imot)
  (god|fin|hyggelig|varm|vennlig|hjertelig|flott|triveleg|trivelig)/a (mottakelse|mottagelse|velkomst|velkomsthilsen|åpning|mottaking)/n
  "tatt i mot på en" (god|fin|hyggelig|vennlig|flott) måte
  ja: Jeg ble [tatt godt imot].
  ja: Ein [hyggeleg mottaking] på telefonen.
  nei: De tok imot pakken min.

+ hilsen
  @hilse @meg? @grad? (god|fin|riktig)? (velkommen|dag|kveld|helg|helga|"ha en fin dag" | "god dag" | "god helg" | "god jul" | "god sommer" | "en fin dag" | "ein fin dag" | "fin kveld" | "en god dag")
  (hilse|helse|hilste) @meg? @grad? (hyggelig|pent|blidt|vennlig|høflig|hjertelig|venleg)
  takke @grad? @meg? @grad? for (at|samtale|henvendelse|tålmodighet|praten|telefonen|tilbakemelding) >>
  (ønske|ynskje) @meg? lykke til
  (avslutte|avrunde) .. (hyggelig|vennlig|"på en hyggelig måte" | "med en hyggelig hilsen" | "på en fin måte" | høflig)
  ja: Hun [ønsket meg en fin dag] til slutt.
  ja: Han [takket for samtalen].
  nei: Jeg ønsket god dag, men fikk ikke svar.

+ vennlighet
  (vennlighet|høflighet|hjelpsomhet|imøtekommenhet|serviceinnstilling|hjertevarme|gjestfrihet|velvilje|elskverdighet|menneskelighet|venlegheit|blidskap|hjelpsemd)/n !(til|mot) 
  (vise|utstråle|ha) @grad? (varme|vennlighet|velvilje|godvilje|godhet)/n
  ja: Hun viste stor [vennlighet].
  snu: Jeg savnet [litt vennlighet].

+ strekke-seg
  strekke @grad? seg @grad? langt
  (gå|gjøre) (litt|det lille|et)? ekstra @grad? (for|steg|skritt|mil)? @meg?
  (gjøre|gjorde|gjere) @grad? (alt|sitt) @grad? (ytterste|beste|"hun kunne" | "han kunne" | "de kunne") 
  (stå|stod|sto) på for @meg
  (vilje|villig|ville) @grad? (til å)? hjelpe
  (ivrig|villig|klar|opptatt)/a (etter|på|til|av|for)? å hjelpe
  (ville) @grad? @meg? @grad? (vel|godt)
  ja: Han [strakk seg langt] for å finne en tid.
  ja: Hun var [villig til å hjelpe].
  snu: Hun var [lite villig til å hjelpe].

+ adverb weak
  (snakke|prate|svare|skrive|forklare|spørre|si|hjelpe|oppføre|møte|behandle) @grad? (seg|meg)? @grad? (hyggelig|vennlig|høflig|pent|fint|venleg|hyggeleg|høfleg)
  "på en" @grad? (hyggelig|vennlig|høflig|trivelig|blid|ordentlig) måte
  ja: Han [svarte høflig] på alt.
  ja: Hun gjorde det [på en vennlig måte].
