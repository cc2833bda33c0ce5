# empathy.understanding: shows understanding, enters into the situation, grasps the need; the opposite in empathy.understanding-neg.lex.
# «Skjønner at det er kjedelig» names a feeling: empathy.feelings, which beats this cue.
cue empathy.understanding

+ vise-forstaelse
  "respekt og" [ (forståelse/n|forståing/n) ]
  (møtt|møtte|møte|møtte) .. med _ og [ (forståelse/n|forståing/n) ]
  (vise|uttrykke|utstråle|ytre|gi uttrykk for|signalisere|utvise|syne) @grad? (god|stor|full|ekte|mye|litt|meir|mer|"genuin"|oppriktig|virkelig|fin|veldig mye|mykje|all|dyp)? (forståelse/n|forståing/n|forståelsen/n) ((for|av) @emin? (@esak|"meg"|"oss"|"frustrasjonen"|at) @emin?)? !(av|for "faget"|for "reglene"|for "systemet")
  (ha|"hadde"|vise|"viste") @grad? (god|stor|full|fin|mye|stor|all|mykje)? (forståelse/n|forståing/n) (for) (@esak|"frustrasjonen"|at @ejeg) @emin? >>
  (møte|"møtt"|ta|"tatt") @emeg? .. (med) @grad? (stor|full|god|bare|mye|mykje|ekte)? [ (forståelse/n|forståing/n) ]
  (få|"fikk"|"fekk") @grad? (full|stor|god|mye)? (forståelse/n|forståing/n) (for) >>
  (full/a|stor/a|god/a|ekte/a|genuin/a|oppriktig/a|mye/a|dyp/a|fin/a|mykje/a) (forståelse/n|forståing/n) !(av|for (at (det|de|dere|dei|hun|han|ho|dette|prisen|renten|alle)|ventetid*|kø*|"køen"|de|"jobben"|prisen|"prisen"|"travle"|"reglene"|"regelverket"))
  "med forståelse"
  "med forståing"
  "med stor forståelse"
  ja: Hun [viste stor forståelse for situasjonen min].
  ja: Ho [hadde full forståing for at eg var sein].
  ja: Jeg ble møtt med [forståelse].
  snu: Hun [viste ingen forståelse].
  nei: Han har god forståelse av produktet.
  nei: Jeg har forståelse for at det er kø.
  nei: Full forståelse for at det er mye å gjøre.
  nei: Har full forståelse for ventetiden.

+ forstaelsesfull
  (forståelsesfull/a|forståingsfull/a|forstående/a|forståande/a|forståelsefull/a|forståelsesfullt/a|innforstått/a)
  (til å)? forstå seg på @emeg
  ja: Veldig [forståelsesfull] rådgiver.
  ja: Ho var [forståingsfull] heile vegen.
  snu: Han var [lite forståelsesfull].
  nei: Jeg prøvde å være forståelsesfull selv.

+ forsto-hva-jeg
  @eforst @efort "at" (det|vi|me|jeg|eg) .. (jeg|eg|vi|me)? .. (trengte|trong|ville|"var" ute etter|mente|meinte|behøvde|lurte) >>
  !("nettsiden"|"nettsida"|"appen"|"roboten"|"boten"|"chatboten"|"systemet"|"søket"|"automaten") @ea-forsto @efort? (hva|kva|"ka"|"ke"|hvor|kor|hvorfor|kvifor|korfor|hvordan|korleis|"åssen"|"koss"|"hvilket"|hvilken|"hvilke"|kva for|akkurat hva|nøyaktig hva|det|alt) (det)? ("var"|"er")? @grad? (@ejeg|"meg"|"min"|"saken"|"det gjaldt"|"gjaldt"|"kunden"|"problemet"|"feilen") >>
  @ea-han [ ("forstår"|"skjønner"|"fatter"|"begriper") @efort? (hva|kva|"ka"|"ke"|hvor|kor|hvorfor|kvifor|korfor|hvordan|korleis|"åssen"|"koss"|"hvilket"|hvilken|"hvilke"|kva for|akkurat hva|nøyaktig hva|det|alt) (det)? ("var"|"er")? @grad? (@ejeg|"meg"|"min"|"saken"|"det gjaldt"|"gjaldt"|"kunden"|"problemet"|"feilen") ] >>
  @ea-han [ @eforst @efort? "at" ] (@ejeg|"det"|"dette"|"her"|"meg"|"situasjonen"|"saken"|"behovet"|"tid"|"noe"|"noko") >>
  "og" [ @eforst @efort? "at" ] @ejeg .. (trengte|"trong"|"hadde"|måtte|behøvde|ønsket|ville|"var" i|"hasta"|hastet|"ønska") >>
  [ @eforst @ea-han @efort? "at" ] (@ejeg|"det"|"dette"|"her"|"meg"|"situasjonen"|"saken"|"behovet"|"tid"|"noe"|"noko") >>
  ("visste"|"såg"|"skjønte") @efort? (hva|kva|akkurat hva|nøyaktig hva|straks hva) @ejeg (ville|mente|"trengte"|"snakket"|"var"|"lurte"|"trong"|"ville"|"mente"|"snakka"|"meinte"|"behøvde") >>
  ("så"|"såg"|"ser") @efort? (hvor|kor|hva|kva) ("problemet"|"skoen"|"skoa"|@ejeg) >>
  ja: Han [skjønte fort hva jeg mente].
  ja: Ho [forstod kva eg var ute etter].
  ja: Kundebehandleren [forsto at vi trengte hjelp raskt].
  ja: Hun [visste akkurat hva jeg snakket om].
  snu: Han [forsto ikke hva jeg ville].
  nei: Jeg forsto hva han mente.
  nei: Jeg skjønte ikke hva hun sa.
  nei: Skjønte alt han forklarte.
  nei: Skjønte at dette kom til å ta tid.

+ forsto-behovet
  @eforst @efort? @egodt? (hele|heile|godt|både|alle)? @esak @emin? (og @esak)? @emin? @efort?
  @eforst @efort? (@emin) @grad? @esak
  @eforst @efort? ("meg"|"mæ"|"oss"|"åss") @efort? !(seg|på at|slik|rett)
  (oppfatte|fange|snappe|gripe|ta|plukke) @efort? (opp)? (hva|kva|"poenget"|"behovet"|"signalene"|"problemet"|"situasjonen"|@emin @esak|"tegninga"|"tegningen"|"greia"|"kjernen"|det jeg|"hint"|"hintet"|"nyansene") (opp)? >>
  (ta|"tok"|"tek") @efort? ("poenget"|"hintet"|"tegningen"|"tegninga"|"greia"|"teikninga") @efort?
  (skjønne|forstå) @efort? ("tegninga"|"tegningen"|"teikninga"|"greia"|"poenget"|"alvoret"|"sammenhengen"|"problematikken"|"helheten") (@efort|med det samme|med en gang|med ein gong|straks|med det same)? >>
  (se) ("alvoret"|"sammenhengen"|"helheten"|"problemet" @emin) @emin?
  (god/a|flink/a|dyktig/a|rask/a|lynrask/a|lynkjapp/a|kjapp/a|snar/a|kvikk/a) (til|på|med|i) å (forstå|skjønne|oppfatte|fange opp|se|sette seg inn i|lese) >>
  (kunne|"hadde" evne til|evne til|ha "evnen" til|"klarte"|"greide"|"evnet") (å)? (sette|forstå|skjønne|se) seg? .. (inn i|"meg"|"behovet"|"situasjonen") >>
  ja: Hun [forsto behovet mitt].
  ja: Ho [skjøna problemet vårt].
  ja: Han [fanget opp hva jeg trengte].
  ja: Rådgiveren [tok poenget med en gang].
  snu: Han [skjønte ikke problemet mitt].
  snu: De [forsto meg ikke].
  nei: Jeg forsto problemet til slutt.
  nei: Jeg skjønner situasjonen deres.

+ bli-forstatt actor=any
  (føle|kjenne|oppleve) @emeg? @grad? [ ("forstått"|"forstådd"|"skjønt"|"sett og forstått"|"hørt og forstått") ]
  (bli|verte) @grad? ("forstått"|skjønt|"forstådd") !(slik|som|dithen|at|dit hen)
  (føle|"følte"|"kjente"|"opplevde"|"kjende"|inntrykk|"følelsen"|følelse) (av)? (at)? (hun|han|ho|de|dei|"kundebehandleren"|"rådgiveren"|"hu"|vedkommende)? .. [ @eforst .. (behov|situasjon|@emeg|hva|kva|hvor|frustrasjon|problem|sak) @emin? ]
  (problem/n|behov/n|situasjon/n|sak/n|ønske/n|spørsmål/n) @emin? (bli|verte) @efort? ("forstått"|"oppfattet"|"forstådd"|skjønt|"tatt" på alvor|"oppfatta")
  ja: Jeg følte meg [forstått].
  ja: Eg kjende at ho [forstod situasjonen min].
  ja: [Behovet mitt ble raskt forstått].
  snu: Jeg følte meg [ikke forstått].
  nei: Jeg har forstått avtalen.

+ sette-seg-inn beats=guidance
  sette @grad? seg @egodt? (grundig|ordentlig|raskt|fort|nøye|skikkelig|virkelig|godt|helt)? inn i !("bilen"|"bussen"|"systemet") @emin? >>
  (sette|plassere) @grad? seg @grad? i @emin? (min|mine|vår|"våre"|"andres"|"kundens") (sko|situasjon|sted|posisjon|stol)
  (sette|setje) seg @grad? i ("situasjonen"|"skoene"|"skoa"|"stillingen"|"posisjonen"|"staden"|"stedet") (min|"mi"|mine|vår|"våre"|til "kunden"|til "oss"|til "meg")
  (sette|setje) seg i ("mitt"|"vårt") sted
  (leve|"levde") seg inn i >>
  (se|så|"såg") (det|"saken"|"saka"|ting|"problemet"|"situasjonen") (fra|frå|gjennom|med) (min|"mi"|vår|"mitt"|mine|"våre"|"kundens") >>
  (se|så|"såg") (det|"saken"|"saka") fra ("mitt"|"vårt"|"kundens"|vår) (side|"ståsted"|perspektiv|synspunkt)
  (innlevelsesevne/n|innlevingsevne/n)
  (sette|"satte") seg @egodt? inn (i det|i "saken"|i "problemet"|først|på "forhånd"|på "førehand"|før @ea-han)
  (kjenne|"kjente") seg igjen i ("situasjonen"|det|"problemet"|"frustrasjonen") >>
  (ha|"hadde") (selv|sjøl|sjølv) ("vært"|"opplevd"|"stått"|hatt|"vore") .. (samme !(modell|type|merke|bil|avtale|produkt|abonnement)|det samme|i "situasjonen"|"liknande"|"lignende") >>
  (gå|"gikk"|"gjekk") @grad? (grundig|nøye|dypt|djupt) inn i ("saken"|"saka"|"problemet"|"situasjonen"|min sak|"henvendelsen")
  ("tok"|ta|ha|"hadde"|vise) .. (hensyn|høyde for|omsyn) .. (til|for) .. (situasjon|behov|at @ejeg|"meg"|"oss"|"hverdagen"|"helsa"|"situasjonen") >>
  ja: Saksbehandleren [satte seg grundig inn i saken min].
  ja: Ho [sette seg inn i situasjonen vår].
  ja: Hun klarte å [se det fra min side].
  ja: Han [satte seg i mine sko].
  snu: Han [satte seg ikke inn i saken].
  nei: Jeg måtte sette meg inn i reglene selv.
  nei: Han satte seg inn i bilen og kjørte.

+ pa-bolgelengde
  (lese|"las"|"leste") mellom "linjene"
  (lese|"lest") @emeg (som en åpen bok|godt|perfekt)
  (forstå|skjønne|ta|"tok") (en|ein)? "halvkvedet" vise
  (ta|forstå|skjønne) ei "halvkveden" vise
  (vite|se|så|"visste"|"skjønte"|"forsto") .. hvor "skoen" "trykker"
  (vite|"såg"|så|"visste"|"skjønte") .. (kvar|kor) "skoen" "trykte"?
  "hvor skoen trykket"
  (med|"var" med|være med|på) på "notene"
  (være|var|"var"|"er") (hun|han|ho)? (helt|heilt) med
  (helt|heilt) med på (hva|kva|med en gang|fra start|på det|"situasjonen"|"meg")? >>
  (treffe|"traff") @grad? ("spikeren" på "hodet"|"spikaren" på "hovudet"|"spikeren" på "hovudet"|"planken"|"blink"|"innertieren"|"blinken")
  (treffe|"traff") @grad? ("behovet"|"behovene") @emin?
  "tok meg på kornet"
  (forstå|skjønne) @emeg (uten at|utan at|selv om|sjølv om|på "et" "blunk"|fra første stund) >>
  (raskt|fort|kjapt|straks|med en gang|tidlig) (inne i|inni|med på|klar over) ("saken"|"saka"|hva|"problemet"|"situasjonen"|kva|"problemstillingen") >>
  (komme|"kom") @grad? (raskt|fort|rett) til ("kjernen"|"sakens" kjerne|roten) >>
  (oppmerksom/a|observant/a|var/a|vàr/a) (på|for) (behov|"situasjonen"|at jeg|"signalene"|hva jeg|kva eg) >>
  (hun|han|ho|de|dei) (bare|berre) ("skjønte"|"forsto"|"skjøna"|"forstod") (det|"oss"|"meg")?
  ja: Hun [leste mellom linjene].
  ja: Han så [hvor skoen trykket].
  ja: Ho [traff spikeren på hodet].
  nei: Jeg leste mellom linjene i avtalen.
  nei: Kom raskt til poenget.

+ prove-a-forsta
  (prøve|forsøke|ville|anstrenge seg for|opptatt av|ønske|gjøre "sitt" "beste" for|interessert i|arbeide for|gjøre en innsats for|strekke seg for|jobbe for|streve med|freiste) @grad? (virkelig|oppriktig|verkeleg)? (å)? (forstå|sette seg inn i|skjønne|finne ut|komme til "bunns" i|komme til "botnar" i|setje seg inn i) (hva|kva|situasjon|behov|@emeg|hvordan|problem|"saken"|"saka"|min|"mitt"|korleis|"ka"|"problemet"|"situasjonen") >>
  (forsikre|sikre) @grad? seg om at (hun|han|ho|de) ("hadde")? ("forstått"|"forstod"|"forsto"|skjønt|"oppfattet") >>
  ja: Hun [prøvde virkelig å forstå situasjonen].
  ja: Han var [opptatt av å forstå hva jeg trengte].
  ja: Ho [prøvde å setje seg inn i saka].
  snu: Hun [prøvde ikke å forstå problemet mitt].
  nei: Jeg prøvde å forstå hva problemet var.

+ samme-sprak actor=any
  (på|på samme|være på|"var" på|"kom" på) (samme|same)? (bølgelengde|bølgjelengd|"bølgjelengde"|"bølgjelengd")
  (snakke|prate|tale) (samme|same) ("språk"|"språket")
  (tenke|"tenkte") (likt|i samme baner|i same baner)
  (fant|fann|"fant"|"fann"|hadde) (tonen|"tonen"|kjemi|god kjemi) (med en gang|straks|fra første stund|frå fyrste stund)?
  ja: Vi var [på bølgelengde] fra første stund.
  ja: vi [snakka same språk].
  snu: Vi var [ikke på bølgelengde].
