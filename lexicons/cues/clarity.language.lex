# clarity.language: easy to understand, plain words, speaks clearly; the opposite in clarity.language-neg.lex.
cue clarity.language

+ lett-å-forstå actor=any
  !(@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") @grad|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") ("fin"|"fint"|"enkel"|"grei"|"ryddig"|"lang"|"lange"|"dyr"|"god"|"greie"|"trygg"|"pen"|"ny") "og") (lett/a|"lett"|enkel/a|enkelt/a|grei/a|greit/a|godt/a|"godt"|fin/a|fint/a|"fint"|uproblematisk/a|mulig/a|behagelig/a|lettare/a|lettere/a|enklere/a|enklare/a|god/a|overkommelig/a|"svært" (lett|"lett")) @grad? ((for|"for") "meg")? "å" (forstå|følge|skjønne|henge "med" "på"|henge "med"|følgje|fatte|oppfatte|(få|"få") "med" "seg"|(få|"få") "med" "meg"|lese|"lese"|begripe|"begripe"|"skjøna"|"hange" "med"|ta "til" "seg"|ta "inn") ("på"|"med")? !("på" "nettsiden")
  !(@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") @grad|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") ("fin"|"fint"|"enkel"|"grei"|"ryddig"|"lang"|"lange"|"dyr"|"god"|"greie"|"trygg"|"pen"|"ny") "og"|"det er"|"det er jo"|"det er helt"|"fullt"|"er fullt") (lettforståelig/a|lettforståeleg/a|lettfattelig/a|lettfatteleg/a|lettlest/a|lettlese/a|forståelig/a|forståeleg/a|lettleselig/a|lettskjønnelig/a|letthørt/a|lettskjønt/a|lettleseleg/a|lettbegripelig/a) !("nok" "at"|"at" ("han"|"hun"|"de"|"jeg")|frustrasjon)
  (lett/a|"lett"|enkel/a|enkelt/a|greit/a|grei/a|forståelig/a|lettfattelig/a|lettforståelig/a) ("og"|",")? @språk
  ("på" "en"|"på" "ein"|"på") @grad? (enkel/a|lett/a|"lett"|forståelig/a|lettforståelig/a|lettfattelig/a|lettvint/a|forståeleg/a|lettforståeleg/a|folkelig/a) ("og" (grei/a|god/a|forståelig/a|klar/a|tydelig/a|konkret/a|lett/a|"lett"|enkel/a|forståeleg/a))? måte ("å" forstå)?
  (snakke/v|forklare/v|skrive/v|"skrive"|uttrykke/v|formulere/v|si/v|"si"|svare/v|snakka/v|prate/v) .. ((slik|"slik") "at"|så|"så"|(så|"så") "at"|"sånn" "at"|"på" "en" måte "som"|"på" "en" måte) @jegvi ("faktisk"|lett|"lett"|virkelig|"virkelig"|"fint"|"godt")? ("forsto"|"forstod"|"forstår"|"skjønte"|"skjønner"|(kunne|"kunne") forstå|"hang" "med"|"fikk" "med"|"klarte" "å" følge|(kunne|"kunne") følge|"fekk" "med"|"skjøna"|"oppfattet"|"fattet"|"fikk" "det" "med") ("meg"|"alt"|"det"|"hva")?
  (ord|"noe"|språk|"termer"|"begreper"|måte|uttrykk|norsk) @jegvi ("forsto"|"forstod"|"forstår"|"skjønte"|"skjønner"|"kan"|"kjenner"|"skjøna"|(kunne|"kunne") forstå)
  "selv jeg forsto"
  "sjølv eg forstod"
  "selv jeg skjønte"
  "så selv jeg forsto"
  "også for meg som ikke kan"
  "forståelig også for"
  "uten at jeg måtte gjette"
  ja: Hun var [lett å forstå] og hyggelig.
  ja: Ho var [lett å forstå].
  ja: Svaret var [lettfattelig].
  ja: Han forklarte det [på en enkel måte].
  ja: Hun [snakket slik at jeg forsto] hele veien.
  snu: Det var [ikke lett å forstå] hva hun mente.
  snu: Brevet var [lite forståelig].
  nei: Det er forståelig at de har det travelt.
  nei: Avtalen er enkel å si opp.
  nei: Appen er enkel og grei å forstå.
  nei: De er lette å få tak i.
  nei: Det er helt forståelig.

+ enkle-ord
  (enkel/a|lett/a|"lett"|klar/a|tydelig/a|vanlig/a|folkelig/a|hverdagslig/a|normal/a|forståelig/a|konkret/a|grei/a|alminnelig/a|klår/a|tydeleg/a|vanleg/a|enkle/a|forståeleg/a|dagligdags/a|muntlig/a|"muntlig"|jordnær/a|lettfattelig/a|ryddig/a|presis/a|"presis"|utvungen/a|ledig/a|jevn/a) ("og" (enkel/a|klar/a|tydelig/a|god/a|forståelig/a|grei/a|konkret/a|folkelig/a|klår/a|tydeleg/a|forståeleg/a))? (språk/n|norsk/n|ord/n|ordvalg/n|formulering/n|setning/n|uttrykk/n|tale/n|språkbruk/n|begrep/n|"begrep"|bokmål/n|nynorsk/n|ordval/n|måte "å" snakke)
  (god/a|fin/a|ren/a|rett/a) (språk/n|norsk/n|språkbruk/n|ordvalg/n|formulering/n|bokmål/n|nynorsk/n) !("svar")
  (bruke/v|snakke/v|snakka/v|brukte/v|"brukte"|brukar/v|"brukar"|tale/v|skrive/v|"skrive"|holde/v|halde/v|"halde"|benytte/v|velge/v) @hanhun? (@meg)? .. (enkle/a|vanlige/a|lette/a|"lette"|hverdagslige/a|vanlege/a|kvardagslege/a|forståelige/a|folkelige/a|rene/a|gode/a|norske/a|menneskelige/a) (ord/n|begreper/n|setninger/n|uttrykk/n|vendinger/n|setningar/n|omgrep/n)
  ("på"|"i") ("godt"|"rent"|"enkelt"|"klart"|vanlig|forståelig|lettfattelig|"reint"|"godt" gammeldags|"klårt"|vanleg) (norsk|"norske"|språk|bokmål|nynorsk)
  !("nettsider er skrevet i"|"nettsidene er skrevet i"|"vilkårene er på"|"nettsider på") (hverdagsspråk/n|dagligtale/n|kvardagsspråk/n|klarspråk/n|hverdagsnorsk/n|folkeopplysning/n|klartekst/n|dagligspråk/n|folkespråk/n|klårspråk/n|hverdagsord/n|barneskolespråk/n)
  "norsk for folk flest"
  "på folkemunne"
  "menneskespråk"
  "snakket mitt språk"
  "snakka mitt språk"
  "snakka folk"
  (tilpasse/v|tilpassa/v|justere/v) ("språket"|"seg"|"talen"|"tempoet"|"måten"|"ordvalget") .. ("til"|"etter") ("meg"|"mitt" nivå|"mitt" språk|"min" kunnskap|"nivået" "mitt"|"oss")
  (oversette/v|oversatte/v|"oversatte"|omsette/v|"omsette"|forklare/v|forenkle/v|tolke/v) @hanhun? .. (faguttrykk/n|fagord/n|fremmedord/n|forkortelse/n|stammespråk/n|fagspråk/n|"vanskelige" ord|vilkårene/n|byråkratspråket/n|paragraf/n|fagterm/n|begrep/n|"begrep"|framandord/n|uttrykkene/n|ordene/n) >>
  (la/v|"la"|lot/v|"lot"|legge/v|lagt/v|"lagt") @hanhun? .. (fagspråk/n|faguttrykk/n|stammespråk/n|fremmedord/n|bankspråk/n|tekniske/n) .. (ligge|være|"være"|"til" side|"bort"|"på" "hylla"|"hjemme")
  (bankspråket/n|fagspråket/n|stammespråket/n|faguttrykkene/n|fagorda/n|byråkratspråket/n) ("lot"|la|"la"|"lét") @hanhun? (ligge|være|"være"|"bort")
  ja: Hun brukte [vanlige ord].
  ja: Ho [brukte enkle ord] heile vegen.
  ja: Svaret var skrevet [på godt norsk].
  ja: Rådgiveren [oversatte fagordene] for meg.
  snu: Det var [ikke noe klart språk].
  nei: Bruksanvisningen er på norsk.
  nei: Hun hadde mange gode ord å komme med.
  nei: Kommunens nettsider er skrevet i klarspråk.

+ uten-fagspråk
  ("uten"|"utan"|"ingen"|"inga"|"null"|"ikke"|"ikkje"|slapp|"slapp"|"lite"|fri (for|"for")|"unngikk"|unngå|"unngår"|"unngjekk"|"foruten"|"ikke" "noe"|"ikkje" "noko"|"droppet"|"fritt" (for|"for")|"verken"|"hverken"|"korkje"|få|"få"|"aldri") @grad? ("noe"|"noko"|"et" eneste|"ett"|"eit"|(for|"for") (mye|"mye")|(for|"for") (mange|"mange")|unødvendig|bruk "av"|"å" bruke|"å" "bruka"|mye|"mye"|masse|"masse"|"vanskelige"|vanskelig|tunge|"tekniske"|snakk "om"|"tungt"|"altfor" (mye|"mye")|"å" (komme|"komme") "med"|"unødige"|"slikt"|"sånn"|"sånt"|"å" drukne "meg" "i")? (@fagspråk|"tekniske" ord|"vanskelige" ord|(teknisk|"teknisk") prat|tunge ord|"fine" ord|"svære" ord|"store" ord|"vanskelege" ord|"utanlandske" ord|"engelske" uttrykk|"bransjespråk"|(teknisk|"teknisk") snakk|"utenomsnakk"|"tekniske" "termer"|"tekniske" uttrykk|"innforståtte" ord|intern sjargong|"tåkeprat"|"som" "du" "sikkert" "vet")
  ("ikke"|"ikkje"|"aldri"|"på" "ingen" måte|"slett" "ikke"|"langtfra"|"langt" "fra"|"langt" "frå"|"langt" "ifra"|"langt" "ifrå"|"ikke" "spesielt"|"ikke" "det" "minste") @grad? (vanskelig/a|vanskeleg/a|tungt/a|"tungt"|uforståelig/a|uforståeleg/a|komplisert/a|kronglete/a|utydelig/a|teknisk/a|"teknisk"|innviklet/a|problematisk/a|knotete/a) ("å" ("forstå"|"følge"|"skjønne"|"lese"|"følgje"|"henge med"|"få med seg"|"skjøna"))
  ja: Han forklarte alt [uten faguttrykk].
  ja: [Ingen vanskelige ord] eller forkortelser.
  ja: [Null fagspråk], bare vanlig prat.
  ja: Svaret var [ikkje vanskeleg å forstå].
  nei: Det var ikke vanskelig å finne nummeret.

+ snakket-tydelig
  (snakke/v|tale/v|prate/v|uttale/v|artikulere/v|uttrykke/v|snakka/v|uttrykkje/v|ordlegge/v|kommunisere/v) @hanhun? ("seg"|"ordene"|"orda")? @grad? (tydelig|"klart"|rolig|"sakte"|"langsomt"|forståelig|"enkelt"|"rent"|"høyt og tydelig"|"høyt nok"|"høgt nok"|"forståelig"|tydeleg|"klårt"|roleg|"seint"|"saktare"|forståeleg|lettfattelig|ryddig|"velformulert"|(kort|"kort") "og" "enkelt"|"saktere"|"tydeligere") ("og" @grad? (tydelig|"klart"|rolig|"sakte"|"enkelt"|forståelig|"greit"|tydeleg|"klårt"|"langsomt"|"høyt"|konkret|"godt"|roleg|"fint"))? (norsk|"nok"|"uten" "å"|for|"for")? !("med"|"på" (veg|"veg"))
  (god/a|fin/a|klar/a|tydelig/a|rolig/a|behagelig/a|passelig/a|passe/a|godt/a|"godt"|jevn/a|tydeleg/a|lagom/a|klår/a|fornuftig/a|roleg/a) (uttale/n|diksjon/n|artikulasjon/n|tempo/n|talehastighet/n|talemåte/n|taletempo/n|talestrøm/n|framføring/n|norskuttale/n|(muntlig|"muntlig") fremstilling)
  (klar/a|tydelig/a|god/a|behagelig/a|tydeleg/a|klår/a) ("og" (tydelig/a|rolig/a|klar/a|god/a|behagelig/a|tydeleg/a|roleg/a|klår/a)) (stemme/n|tale/n|røst/n|røyst/n)
  (klar/a|tydelig/a|tydeleg/a|klår/a) (stemme|"røst"|tale|røyst|"i" "talen"|"i" "språket"|"i" "stemmen"|"i" "røysta"|språklig)
  (behagelig|passe|rolig|"passelig"|"godt"|roleg) (tempo|"takt"|fart|"fart")
  !("bilen"|"toget") (senke/v|senket/v|sette/v|"sette"|skru/v|roe/v|ta/v|holde/v|tilpasse/v|justere/v) @hanhun? ("ned")? ("ned")? ("farten"|"tempoet"|fart|"fart"|tempo|"takten"|"tempoen") ("ned"|(for|"for") "meg"|(for|"for") "at")? ("etter" "meg")?
  (ta/v|tok/v|"tok"|tek/v|"tek") "det" @grad? ("i" "mitt" tempo|"sakte"|"i" "et" rolig tempo|"pent" "og" rolig|"pent" "og" pyntelig|"i" "eit" roleg tempo|"i" "mitt" "eget" tempo)
  "hver eneste stavelse"
  "uten å slurve med ordene"
  ja: Han [snakket tydelig] hele tiden.
  ja: Ho [snakka sakte og tydeleg].
  ja: Rådgiveren hadde [god uttale].
  ja: Mannen [senket farten] da jeg spurte.
  snu: Hun [snakket ikke tydelig].
  snu: Han [kunne ha snakket litt saktere].
  nei: Jeg snakket tydelig.
  nei: Hun snakket godt om produktet.
  nei: Han snakket høyt og sint.
  nei: Hun tok det rolig.

+ forsto-alt actor=any
  ("forsto"|"forstod"|"skjønte"|"skjøna"|"forstår"|"skjønner") ("hvert ord"|"hvert eneste ord"|"kvart ord"|"kvart einaste ord"|"alt sammen"|"alt saman"|"hver setning"|"hele forklaringen")
  ("langt ifra"|"langt ifrå"|"langt fra"|"langt frå"|"alt annet enn"|"alt anna enn"|"slett ikke"|"på ingen måte") ("uforståelig"|"uforståeleg"|"vanskelig å forstå"|"vanskeleg å forstå"|"tung å lese"|"tungt å lese"|"innviklet"|"kronglete")
  !("hadde jeg"|"hadde eg"|"om jeg"|"om eg"|"hadde") ("forsto"|"forstod"|"forstår"|"skjønte"|"skjønner"|"skjøna"|"skjønar"|"fattet"|"oppfattet"|"fikk med meg"|"fekk med meg"|"fikk med oss"|"fekk med oss"|"forstått"|"skjønt") @jegvi? ("også"|"helt"|"lett"|"nesten")? ("alt"|"det meste"|"hvert ord"|"kvart ord"|"hvert eneste ord"|"kvart einaste ord"|"mesteparten"|"alt sammen"|"alt saman"|"hele forklaringen") ("av")? (@hanhun|"som ble"|"det" @hanhun|"det som ble")? ("sa"|"forklarte"|"snakket om"|"skrev"|"sagt"|"skreiv"|"mente"|"fortalte"|"snakka om"|"prata om"|"forklart"|"med en gang"|"sammen")?
  ("forsto"|"forstod"|"forstår"|"skjønte"|"skjønner"|"skjøna") @jegvi? ("godt"|"lett"|"alltid"|"helt")? ("hva"|"kva"|"ka"|"det"|"det som") @hanhun ("sa"|"mente"|"forklarte"|"snakket om"|"skrev"|"skreiv"|"prata om"|"fortalte"|"meinte"|"snakka om")
  ("fikk"|"fekk") @jegvi? ("med meg"|"med oss"|"tak i") ("alt"|"det meste"|"hvert ord"|"hva"|"kva") (@hanhun)? ("sa"|"forklarte"|"snakket om"|"snakka om")?
  !@hanhun (forstå/v|skjønne/v|oppfatte/v|skjøna/v|"skjøna") @jegvi? @grad? ("godt"|lett|"lett"|"fint"|"enkelt"|"raskt"|"straks"|"klart"|"greit") ("hva"|"kva"|"svaret"|"informasjonen"|"svara"|"alt") (@hanhun)? ("sa"|"mente"|"forklarte"|"skrev"|"skreiv"|"snakket" "om")?
  (henge/v|hang/v|"hang"|hengde/v|"hengde"|hekk/v) ("godt"|lett|"lett"|"fint"|helt|"helt"|"heilt"|"greit")? ("med"|"på") ("hele"|"heile"|"på" "alt"|"hele" "veien"|"i"|"da"|"når"|"fint"|"heile" "vegen"|"alt")
  (lett|"lett"|"enkelt"|"greit") "å" (følge|henge) "med"
  ("kunne"|"kan"|"klarte"|"greide") ("jeg"|"eg"|"vi") (lett|"lett"|"fint"|"enkelt") (følge|forstå|følgje|henge "med"|skjønne) ("alt"|"med"|"hva"|"svaret"|"det meste") ("han"|"hun"|"de"|"ho"|"sa"|"skrev"|"forklarte")?
  ("klarte"|"greide") ("jeg"|"eg"|"vi") ("å")? (følge|følgje|henge) "med"
  ("alt"|"svaret"|"det") @grad? ("gikk"|"gjekk") (rett|"rett"|"lett"|"godt") ("inn") ((for|"for") "meg"|(for|"for") "oss")? !("i"|"på")
  ("var"|"er"|"vart"|"ble") @grad? (forståelig|forståeleg|"enkelt"|"klart"|lett|"lett"|tydelig|"forståelige"|tydeleg) "for" ("meg"|"oss"|"alle"|"folk flest") !("å"|"at")
  "jeg skjønte alt"
  "forsto hvert ord"
  "alt ble forståelig"
  "ingen problemer med å forstå"
  "ingen problem med å forstå"
  "ikkje noko problem å forstå"
  ja: [Forsto alt] hun sa.
  ja: Jeg [skjønte alt han sa].
  ja: Eg [skjøna kvart ord].
  ja: Jeg [hang med hele veien].
  snu: Jeg [forsto ikke alt hun sa].
  nei: Jeg forsto at det ville ta tid.
  nei: Hun forsto hva jeg mente.
  nei: Jeg forstår godt at de har det travelt.
  nei: Hadde jeg skjønt alt, spurte hun.

+ enkelt-svar
  (svare/v|skrive/v|"skrive"|forklare/v|formulere/v|uttrykke/v|si/v|"si"|skriva/v|legge "fram"|fremstille/v|framstille/v) @hanhun? @meg? ("alt"|"det"|dette|"dette"|ting|"saken"|"seg")? @grad? ((kort|"kort") "og" "enkelt"|"enkelt"|lettfattelig|forståelig|"lettfattelege"|forståeleg|"klart" "og" "enkelt"|"klårt" "og" "enkelt"|folkelig|(rett|"rett") "fram"|"enkelt" "og" "greit"|"lettforståelig"|"enkelt" "og" "klart"|lettlest|"lettforståeleg"|"på" "menneskespråk") !("nok")
  (enkel/a|lettforståelig/a|lettfattelig/a|forståelig/a|lettlest/a|forståeleg/a) ("og" (grei/a|klar/a|tydelig/a|forståelig/a|lett/a|"lett"|god/a|ryddig/a|enkel/a|forståeleg/a|lettlest/a))? (svar/n|e-post/n|mail/n|melding/n|tekst/n|formulering/n|språk/n|forklaring/n|epost/n|chat/n|beskjed/n|brev/n) !("på" ("alt"|"spørsmålet"))
  (uttrykke/v|uttrykkje/v|formulere/v|ordlegge/v) @hanhun? "seg" @grad? ("klart"|tydelig|"godt"|"enkelt"|forståelig|"greit"|"presist"|"klårt"|tydeleg|forståeleg|"fint"|ryddig)
  (velformulert/a|"godt" "formulert"|"godt" "skrevet"|velskrevet/a|velskreve/a|"godt" (skrive|"skrive")|"klart" "formulert"|"enkelt" "formulert"|tydelig "formulert")
  (klar/a|tydelig/a|enkel/a|klår/a) ("i"|"på") (språk/n|formulering/n|ordvalg/n|måten/n|formen/n)
  "klart og greit"
  "enkelt og greit"
  "klart og tydelig språk"
  "rett fram språk"
  "rett på sak og lett"
  "enkelt forklart"
  "norsk som ikke krever"
  ja: Hun [skrev kort og enkelt].
  ja: Ho [skreiv enkelt] om det eg lurte på.
  ja: Svaret var [godt formulert].
  nei: Det gikk enkelt og raskt.
