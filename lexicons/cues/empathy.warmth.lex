# empathy.warmth: friendly, polite, obliging, a smile in the voice; and the opposite in empathy.warmth-neg.lex.
cue empathy.warmth

+ hyggelig
  @hyggelig !(pris|"priser"|tilbud|tilbod|overraskelse|rabatt|sted|stad|nettside|butikk|lokale|beløp|leilighet|hotell|rom|nabo|vert|app|kafé|strøk|nabolag|område|"vent"|"oppgi"|"hold"|"send"|"trykk"|"tast"|"les"|"kontakt"|"å")
  ja: Hun var veldig [hyggelig].
  ja: [Vennlig] betjening.
  ja: Ho var både [venleg] og flink.
  ja: [Blid] dame i andre enden.
  snu: Han var [ikke spesielt høflig].
  nei: De hadde en hyggelig pris.
  nei: Jeg var høflig hele veien.
  nei: Vennligst vent, sa stemmen.
  nei: Vi leier en hyggelig leilighet.
  nei: Det var hyggelig å få rabatt.

+ snill-og-grei weak
  (hun|han|ho|hu|de|dei|dama|"damen"|"mannen"|"kundebehandleren"|"kundebehandlaren"|"rådgiveren"|"rådgivaren"|"agenten"|"selgeren"|vedkommende|"saksbehandleren"|"veilederen"|"gutten"|"jenta"|"karen"|"fyren"|"konsulenten") .. (være|virke|fremstå|verke) @grad? [ (grei/a|snill/a|søt/a|varm/a|positiv/a|munter/a|kjekk/a|gild/a|raus/a) ] !(med|på|for|av|å|til|opplevelse)
  (være|virke|fremstå|verke) @grad? [ (snill/a|raus/a) ] !(med|på|for|av|å|til|opplevelse|nok)
  [ (grei/a|snill/a|søt/a|varm/a|positiv/a|munter/a|kjekk/a|gild/a) ] @grad? (dame/n|mann/n|fyr/n|jente/n|gutt/n|kundebehandler/n|rådgiver/n|person/n|kar/n|medarbeider/n|saksbehandler/n|representant/n|betjening/n|ekspeditør/n)
  ja: Hun var veldig [snill].
  ja: En [grei] fyr i telefonen.
  ja: Kundebehandlaren var [kjekk].
  nei: Svaret var greit nok.
  nei: Jeg var positiv til å begynne med.

+ tone
  (hyggelig/a|vennlig/a|høflig/a|lett/a|varm/a|god/a|fin/a|behagelig/a|lun/a|myk/a|mild/a|blid/a|imøtekommende/a|positiv/a|lys/a|glad/a|munter/a|triveleg/a|trivelig/a|venleg/a) @grad? (stemme/n|tone/n|tonefall/n|toneleie/n|røst/n|røyst/n|framtoning/n|fremtoning/n|vesen/n|væremåte/n|opptreden/n|innstilling/n|holdning/n|haldning/n|oppførsel/n)
  (stemme/n|tone/n|tonefall/n|toneleie/n|røst/n|røyst/n|framtoning/n|fremtoning/n|vesen/n|væremåte/n|opptreden/n|innstilling/n|holdning/n|haldning/n|oppførsel/n) (være|virke) @grad? [ (lett/a|varm/a|god/a|fin/a|behagelig/a|lun/a|myk/a|mild/a|positiv/a|lys/a|glad/a) ]
  ja: Han hadde en [varm stemme].
  ja: Tonen var [god] fra første stund.
  ja: Eg vart møtt i ein [venleg tone].
  nei: Det er en fin måte å spare på.
  nei: Han forklarte det på en god måte.

+ smil actor=any
  smil/n (i|på) (stemme/n|røyst/n|røst/n|munn/n|lur/n|ansikt/n|tråden/n|telefonen/n|linja/n|linjen/n|leppe/n)
  (høre|høyre|merke|kjenne|"hørte"|"høyrde") .. at (han|hun|ho|hu|de) (smilte|"smilte"|"smila"|smiler|smile|lo) >>
  (snakke|svare|prate) .. "med et smil"
  ja: Du hører at hun har et [smil i stemmen].
  ja: Jeg kunne [høre at han smilte].

+ humør
  ("manerene"|"manerane"|"høfligheten"|"høflegheita"|"tonen"|"oppførselen"|"vennligheten") .. (ingenting|ikke noe|ikkje noko|lite|lite|inkje) .. (å si på|å utsette på|å utsetje på|å klage på|å seie på)
  (ingenting|ikke noe|ikkje noko|lite) å (si|utsette|utsetje|klage|seie) på ("manerene"|"manerane"|"tonen"|"høfligheten"|"oppførselen"|"høflegheita")
  (ikke|ikkje) annet enn (hyggelig|vennlig|høflig|elskverdig|blid|hjelpsom)
  ("byens"|"bydelens"|"landets"|"verdens"|"norges") ("blideste"|"hyggeligste"|"vennligste"|"triveligste"|"greieste")
  (godt|lyst|strålende|fint|"kjempegodt"|"glimrende"|herleg|topp) humør
  "i godlag"
  "i godt lag"
  (full|full) av humør
  (ha|vise|bruke) @grad? humor
  (småprate/v|skøye/v|vitse/v|fleipe/v|småpludre/v) @grad? (litt|"litt")? (med|ilag med|i lag med|sammen med|saman med) (@meg)
  (skøye/v|vitse/v|fleipe/v) @grad? (litt|underveis|undervegs)
  (le|"lo"|lått|flire|"flirte"|humre) @grad? (litt|godt)? (ilag|i lag|sammen|saman|i hop)? med ("meg"|"mæ"|"oss"|"mei")
  (en|ei|ein)? (virtuell|digital|varm|stor) klem
  (spøke|le|tulle|tøyse/v|fleipe) @grad? ("med meg"|"sammen med meg"|"med oss"|"saman med meg")
  (spøke|le|tøyse/v|fleipe) @grad? "litt" !("av"|"da"|"då"|"over"|"hånlig"|"overbærende")
  (god/a|fin/a|hyggelig/a|lett/a|trivelig/a) (kjemi/n|tone/n)
  ja: Kundebehandleren var i [strålende humør].
  ja: Det var [god kjemi] mellom oss.
  ja: Han [spøkte litt] underveis.
  nei: Jeg var i godt humør da jeg ringte.
  nei: Han lo litt av meg.
  nei: Ho småprata med nokon andre i rommet.

+ ta-godt-imot actor=any
  (bli|få|verte|føle|kjenne|ta)? @meg? @grad? ("tatt"|"teken"|"tatt"|"mottatt"|"motteken"|"møtt") @grad? (godt|fint|hyggelig|vennlig|hjertelig|"varmt"|venleg|høflig|hjarteleg|på @grad? (god|fin|hyggelig|vennlig) måte) ("i mot"|imot)?
  ta @grad? @meg? @grad? (godt|fint|vennlig|hyggelig|hjertelig|"varmt"|høflig) ("i mot"|imot)
  (god/a|fin/a|hyggelig/a|varm/a|vennlig/a|hjertelig/a|flott/a|triveleg/a|trivelig/a) (mottakelse/n|mottagelse/n|velkomst/n|velkomsthilsen/n|mottaking/n)
  (godt|fint|hjertelig|varmt|vennlig|hjarteleg|vel) ("tatt"|"teken"|"mottatt"|"motteken"|"tatte"|"tekne") (imot|"i mot")
  "tatt i mot på en" (god|fin|hyggelig|vennlig|flott) måte
  ja: Jeg ble [tatt godt imot].
  ja: Ein [hyggeleg mottaking] på telefonen.
  nei: De tok imot pakken min.

+ hilsen
  @hilse @meg? @grad? (god|fin|riktig)? (dag|kveld|helg|"helga"|"ha en fin dag"|"god dag"|"god helg"|"god jul"|"god sommer"|"en fin dag"|"ein fin dag"|"fin kveld"|"en god dag")
  (hilse|helse|"hilste") @meg? @grad? (hyggelig|"pent"|"blidt"|vennlig|høflig|hjertelig|venleg)
  takke @grad? @meg? @grad? for ((at !(@b-jeg ("har"|"er"|"hadde")))|samtale|henvendelse|tålmodighet|"praten"|"telefonen"|tilbakemelding) >>
  (ønske|ynskje) @meg? lykke til
  (avslutte|avrunde) .. (hyggelig|vennlig|"på en hyggelig måte"|"med en hyggelig hilsen"|"på en fin måte"|høflig)
  ja: Hun [ønsket meg en fin dag] til slutt.
  ja: Han [takket for samtalen].
  nei: Jeg ønsket god dag, men fikk ikke svar.

+ vennlighet
  (vennlighet/n|høflighet/n|hjelpsomhet/n|imøtekommenhet/n|serviceinnstilling/n|hjertevarme/n|gjestfrihet/n|velvilje/n|elskverdighet/n|menneskelighet/n|venlegheit/n|blidskap/n|hjelpsemd/n) !(til|mot)
  (vise|utstråle|ha) @grad? (varme/n|vennlighet/n|velvilje/n|godvilje/n|godhet/n)
  ja: Hun viste stor [vennlighet].
  ja: Slik [høflighet] er sjeldan vare.
  snu: Jeg [savnet litt vennlighet].

+ strekke-seg
  strekke @grad? seg @grad? langt
  (gå|gjøre) (litt|det "lille"|"et"|"et lite") ekstra @grad? (for|steg|skritt|mil) @meg?
  (gjøre|"gjorde"|gjere) @grad? (alt|"sitt") @grad? ("ytterste"|"beste"|"hun kunne"|"han kunne"|"de kunne")
  (stå|"stod"|"sto") på for @meg
  (vilje/n|villig/a) @grad? (til)? å (hjelpe|hjelpa)
  (ivrig/a|villig/a|klar/a|opptatt/a) (etter|på|til|av|for)? å hjelpe
  ja: Han [strakk seg langt] for å finne en tid.
  ja: Hun var [villig til å hjelpe].
  snu: Hun var [lite villig til å hjelpe].

+ adverb
  (snakke|prate|svare|skrive|hilse|oppføre|møte) @grad? (seg|"meg")? @grad? (hyggelig|vennlig|høflig|"pent"|venleg|hyggeleg|høfleg)
  "på en" @grad? (hyggelig|vennlig|høflig|trivelig|blid|ordentlig) måte
  ja: Han [svarte høflig] på alt.
  ja: Hun gjorde det [på en vennlig måte].

+ hjelpsom
  (hjelpsom/a|behjelpelig/a|serviceinnstilt/a|servicevillig/a|hjelpsam/a|serviceorientert/a|servicevennlig/a|velvillig/a|tjenestevillig/a|hjelpvillig/a|hjelpevillig/a|tenestevillig/a|behjelpeleg/a|hjelpsomme/a|velviljug/a|kundevennlig/a|kundevenleg/a|serviceminded/a|kundeorientert/a|imøtekommende/a|imøtekomande/a|tilgjengelig og) !(pris|tilbud)
  (god/a|fantastisk/a|flott/a|topp/a|utrolig/a|glimrende/a) (servicevilje/n|serviceinnstilling/n|innstilling/n|servicehumør/n|serviceånd/n|vilje til å hjelpe|hjelpsomhet/n)
  ("genuint"|oppriktig|virkelig|tydelig) (interessert i å hjelpe|innstilt på å hjelpe|villig til å hjelpe)
  (innstilt|villig|ivrig|klar|"oppsatt"|"gira"|"viljug"|interessert) (på|etter|til|for) å (hjelpe|bistå|"hjelpa"|finne ut|yte/v)
  (ville|ønske|ynskje) (virkelig|gjerne|så gjerne|oppriktig|verkeleg) (å)? hjelpe @meg?
  (hjelpe|"hjalp"|bistå|svare) @meg? (mer enn)? (gjerne|villig|med glede|med "et" smil|uten å nøle|så gjerne|utan å nøle)
  (yte/v|gi|by på|"gav") .. det ("lille"|"vesle") ekstra
  (være|stille|stå|"stilte"|vere) .. (til tjeneste|på "pletten"|til disposisjon|til teneste)
  ja: Svært [behjelpelig] mann på telefonen.
  ja: Ho var [hjelpsam] og flink.
  ja: Hun var [innstilt på å hjelpe].
  ja: Han [ville virkelig hjelpe].
  snu: De var [lite hjelpsomme].
  nei: Artikkelen på nettsiden var nyttig.

+ solstrale turn=no
  (en|ei|ein|ren|"rene"|skikkelig|ekte|litt av en|litt av ei|for en|for ei) @grad? (solstråle/n|"gladlaks"|engel|"gullklump"|"gledesspreder"|"humørspreder"|"gladjente"|"blidfis"|"hyggeklump"|"gledespreder"|"sjarmtroll"|"goding"|"kjernekar"|"drømmedame"|"gladgutt"|"humørbombe"|"sjarmør"|perle/n !(av en bok|i)|(skatt/n|sol/n|juvel/n|perle/n) (av|på "telefonen"|på "tråden"|i "røret")) (av en|av ei|på|til|i|som)? (dame|"kar"|fyr|jente|kundebehandler|mann|"telefonen"|rådgiver)?
  ("gullkantet"|snill som "et" lam|snill som "dagen" "er" lang|blid som en "lerke"|blid som ei "lerke"|blid som ei sol|blid som en sol|søt som sukker|hyggelig som få|hyggelig som bare det|"rause"|god som gull|god som "dagen")
  (lyse|"lyste"|skinne|redde) (opp)? ("dagen"|"kvelden"|"hverdagen"|"kvardagen") (min|vår)?
  (redde|lyse opp|"lyste" opp) (hele|heile)? ("dagen"|"kvelden") (min)?
  (gjøre|gjere) (hele|heile)? ("dagen"|"kvelden") (min|mi|vår)
  ("gjorde"|"gjør"|gjere) "meg" (i)? (godt humør|glad|i godt humør|blid)
  (få|"fikk"|"fekk") @meg (til å)? (smile|le|"smila"|flire)
  ("satt"|"sat"|"sitter"|la på) .. (med)? ("et"|"eit") smil (om "munnen"|rundt "munnen"|om "leppene"|på "munnen")
  (smittende|"strålte"|"lyste"|"skein") .. (humør|smil|latter|glede|vennlighet|"blidhet"|godhet)
  lett (å be|på "tråden"|på "labben"|å snakke med|å prate med|å like)
  ("god"|goe|gode|snill|blid|"hyggelig") som ("dagen"|"dag") (er|e)? (lang)?
  (stråle/v|utstråle/v|boble/v|oser/v|oste/v|stråla/v) .. (av)? (vennlighet|glede|varme|godhet|humør|"positivitet"|vilje|livsglede|"hygge")
  (artig|"kjekt"|behagelig|gøy|fornøyelse|en fornøyelse|en glede|ei glede|ein fryd|en fryd) å (snakke|prate|chatte|ha med å gjøre|ha kontakt|møte|høre på|treffe|"snakka"|ha å gjøre) (med)?
  (hyggelig/a|trivelig/a|koselig/a|triveleg/a|hyggeleg/a|behagelig/a|koseleg/a) (prat/n|passiar/n|telefonprat/n|chat/n|tone/n|drøs/n|skravl/n|stund/n|stemning/n|småprat/n|samtale/n|samtala/n|dialog/n|møte/n)
  [ (sjarmerende/a|elskelig/a|herlig/a|nydelig/a|grei/a|blidspent/a|søt/a|kjempegrei/a|supergrei/a|skjønn/a|lystig/a|humørfylt/a|sjarmant/a|fantastisk fin|likandes/a|godlynt/a|gemyttlig/a|godmodig/a|gild/a|fjong/a|jovial/a|skikkelig fin) ] (dame/n|fyr/n|mann/n|jente/n|gutt/n|kar/n|sjel/n|person/n|type/n|kvinne/n|stemme/n|menneske/n|ung mann|ung dame|medarbeider/n|kundebehandler/n|rådgiver/n|gjeng/n|folk/n|betjening/n|tøtte/n|herremann|damer/n)
  ja: For en [solstråle].
  ja: Han [lyste opp dagen min].
  ja: Ho var [blid som ei lerke].
  ja: Det var [en fornøyelse å snakke med] henne.
  ja: Han var [lett å be].
  ja: [Koselig prat] med en flink mann.
  nei: Vi fikk solstråler inn i stua.
  nei: Jeg hadde ikke annet å gjøre hele dagen.

+ adjektiv-2
  (smørblid/a|gladlynt/a|sjarmerende/a|vinnende/a|varmhjertet/a|kjempehyggelig/a|superhyggelig/a|kjempegrei/a|kjempesnill/a|kjempeblid/a|dritgrei/a|supersnill/a|supergrei/a|kjempekoselig/a|lattermild/a|blidlynt/a|veloppdragen/a|høvisk/a|galant/a|utadvendt/a|omgjengelig/a|likandes/a|pratsom/a|sjarmant/a|hjartevarm/a|hyggelege/a|kjempekjekk/a|kjempetrivelig/a|dønnhyggelig/a|kjempegrei/a|godhjertet/a|snill/a|kjempekoselig/a|kjempehyggeleg/a|supertrivelig/a|smilende/a|smilande/a|folkelig/a) !(pris|tilbakemelding|overraskelse|opplevelse|hverdag|svar|utvikling|effekt|til|utfall)
  (god|fin|ordentlig|"alminnelig"|vanlig) folkeskikk
  oppføre @grad? seg @grad? (ordentlig|skikkelig|sivilisert|dannet|som folk|pent|eksemplarisk|fint)
  (være|virke|fremstå|verke) @grad? (dannet/a|folkelig/a|korrekt og høflig|som en "gentleman"|sivilisert/a)
  ("tødde"|"tinte"|"myknet"|"mjukna"|"tina"|"tødd"|"tødd opp") @grad? (opp)
  (ufarlig|"lågterskel"|lav terskel for) å (ringe|ta kontakt|spørre|spørje|kontakte|snakke)
  ja: [Sjarmerende] og flink kar.
  ja: Han var [kjempegrei].
  ja: Ho [tødde opp] etter kvart.
  ja: Det ble vist [god folkeskikk].
  snu: Han var [ikke særlig omgjengelig].
  nei: Det var en positiv overraskelse at nettet virket.

+ inviterer
  (be|"ba"|bad|oppfordre|invitere/v|"sa"|oppmuntre|si|"inviterte") .. (om å|til å|bare|at jeg kunne|at det bare "var" å|gjerne|at vi kunne|berre)? (ta kontakt|ringe|spørre|si "ifra"|høre fra "meg"|skrive|ringje) @grad? (når som helst|uansett|gjerne|om det "var" noe|igjen hvis|igjen om|igjen dersom|bare) >>
  ("døra"|"døren"|"linja"|"linjen") (alltid)? ("var"|"er"|"sto"|"stod") (alltid)? (åpen|open)
  (takke|takka|takket|takk) @meg? for ((at !(@b-jeg ("har"|"er"|"hadde")))|samtale|henvendelse|tålmodighet|"praten"|"telefonen"|tilbakemelding|"samtalen"|"meldingen"|"henvendelsen"|"samtala"|"kontakten"|"chatten"|"tålmodigheten"|"tolmodet") >>
  (gratulere/v|gratulerte/v|gratulera/v) @meg? (med|så mye|så mykje|hjertelig)? >>
  (ønske|ynskje|"ønskte"|"ynskte") @meg? (en|ei|ein|også|god)? @grad? (god|fin|strålende|riktig|trivelig|hyggelig|flott|nydelig|triveleg) (dag|helg|kveld|sommer|jul|påske|tur|ferie|bedring|reise|dag videre|dag vidare|"sumar"|"dagen"|bursdag|uke) (videre|vidare)?
  (ønske|ynskje) @meg? (alt godt|lykke til|velkommen tilbake|til lykke|god tur) >>
  (smile/v|smila/v|le/v) @grad? (med|gjennom|i|til)? (hele "veien"|gjennom "telefonen"|i "stemmen"|hele "tiden"|heile "vegen"|i "røret")
  (smile/v|le/v) @grad? (med|til) (@meg)
  (glimt/n|lun/n) i ("øyet"|"auga"|"auget"|"øya"|"blikket"|"stemmen")
  "smil om munnen"
  "lett på labben"
  (mild|blid|"blide"|myk) i ("stemmen"|"tonen"|"røysta"|"målet"|"målføret")
  ja: Hun [ba meg ta kontakt igjen hvis det skjedde på nytt].
  ja: Han [ønsket meg en fin kveld].
  ja: Ho [takka for praten].
  ja: Rådgiveren hadde [glimt i øyet].
  snu: Han [takket ikke for samtalen].
  nei: Jeg takket for samtalen.
  nei: Jeg fikk noe i øyet.
  nei: Hun lo av meg.
