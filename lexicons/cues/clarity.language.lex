# clarity.language: easy to understand, plain words, speaks clearly; the opposite in clarity.language-neg.lex.
cue clarity.language

+ lett-å-forstå actor=any
  (lett|enkel|enkelt|grei|greit|godt|fin|fint|ikke vanskelig|uproblematisk|mulig|behagelig|lettare|lettere|enklere|enklare|god|overkommelig|svært lett)/a @grad? (for meg)? å (forstå|følge|skjønne|henge med på|henge med|følgje|fatte|oppfatte|høre|få med seg|få med meg|lese|begripe|skjøna|hange med|ta til seg|få tak i|ta inn|forholde seg til|høyre hva) (på|med)? !(på nettsiden)
  (lettforståelig|lettforståeleg|lettfattelig|lettfatteleg|lettlest|lettlese|forståelig|forståeleg|lettleselig|lettskjønnelig|letthørt|lettskjønt|lettleseleg|lettbegripelig|klinkende)/a !(nok at | at (han|hun|de|jeg) | frustrasjon)
  (lett|enkel|enkelt|greit|grei|forståelig|lettfattelig|lettforståelig)/a (og|,)? @språk
  (på en|på ein|på) @grad? (enkel|lett|forståelig|lettforståelig|lettfattelig|klar|lettvint|forståeleg|lettforståeleg|klår|tydelig|folkelig)/a (og (grei|god|forståelig|klar|tydelig|konkret|lett|enkel|forståeleg)/a)? måte (å forstå)? 
  (snakke|forklare|skrive|uttrykke|formulere|si|svare|snakka|prate|legge fram)/v .. (slik at|så|så at|sånn at|på en måte som|på en måte) @jegvi (faktisk|lett|virkelig|fint|godt)? (forsto|forstod|forstår|skjønte|skjønner|kunne forstå|hang med|fikk med|klarte å følge|kunne følge|fekk med|skjøna|oppfattet|fattet|fikk det med) (meg|alt|det|hva)? 
  (ord|noe|språk|termer|begreper|måte|uttrykk|norsk) @jegvi (forsto|forstod|forstår|skjønte|skjønner|kan|kjenner|skjøna|kunne forstå)
  "selv jeg forsto"
  "sjølv eg forstod"
  "selv jeg skjønte"
  "selv for meg"
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

+ enkle-ord
  (enkel|lett|god|klar|tydelig|vanlig|folkelig|hverdagslig|normal|forståelig|ren|konkret|rett|grei|alminnelig|fin|klår|tydeleg|vanleg|enkle|forståeleg|dagligdags|muntlig|jordnær|lettfattelig|ryddig|presis|utvungen|ledig)/a (og (enkel|klar|tydelig|god|forståelig|grei|konkret|folkelig|klår|tydeleg|forståeleg)/a)? (språk|norsk|ord|ordvalg|formulering|setning|uttrykk|tale|språkbruk|begrep|bokmål|nynorsk|ordval|måte å snakke)/n
  (bruke|snakke|snakka|brukte|brukar|tale|skrive|holde|halde|benytte|velge)/v @hanhun? (@meg)? .. (enkle|vanlige|lette|hverdagslige|vanlege|kvardagslege|forståelige|folkelige|rene|gode|norske|menneskelige)/a (ord|begreper|setninger|uttrykk|vendinger|setningar|omgrep)/n
  (på|i) (godt|rent|enkelt|klart|vanlig|forståelig|lettfattelig|reint|godt gammeldags|klårt|vanleg) (norsk|norske|språk|bokmål|nynorsk)
  (hverdagsspråk|dagligtale|kvardagsspråk|klarspråk|hverdagsnorsk|folkeopplysning|klartekst|dagligspråk|folkespråk|klårspråk|hverdagsord|barneskolespråk)/n
  "norsk for folk flest"
  "på folkemunne"
  "menneskespråk"
  "snakket mitt språk"
  "snakka mitt språk"
  "snakka folk"
  (tilpasse|tilpassa|justere)/v (språket|seg|talen|tempoet|måten|ordvalget) .. (til|etter) (meg|mitt nivå|mitt språk|min kunnskap|nivået mitt|oss) 
  (oversette|oversatte|omsette|forklare|forenkle|tolke)/v @hanhun? .. (faguttrykk|fagord|fremmedord|forkortelse|stammespråk|fagspråk|vanskelige ord|vilkårene|byråkratspråket|paragraf|fagterm|begrep|framandord|uttrykkene|ordene)/n >>
  (la|lot|legge|lagt)/v @hanhun? .. (fagspråk|faguttrykk|stammespråk|fremmedord|bankspråk|tekniske)/n .. (ligge|være|til side|bort|på hylla|hjemme)
  (bankspråket|fagspråket|stammespråket|faguttrykkene|fagorda|byråkratspråket)/n (lot|la|lét) @hanhun? (ligge|være|bort)
  ja: Hun brukte [vanlige ord].
  ja: Ho [brukte enkle ord] heile vegen.
  ja: Svaret var skrevet [på godt norsk].
  ja: Rådgiveren [oversatte fagordene] for meg.
  snu: Brevet var ikke skrevet i [klart språk].
  nei: Bruksanvisningen er på norsk.

+ uten-fagspråk turn=no
  (uten|utan|ingen|inga|null|ikke|ikkje|slapp|lite|fri for|unngikk|unngå|unngår|unngjekk|foruten|ikke noe|ikkje noko|droppet|fritt for|verken|hverken|korkje|få|aldri) @grad? (noe|noko|et eneste|ett|eit|for mye|for mange|unødvendig|bruk av|å bruke|å bruka|mye|masse|vanskelige|vanskelig|tunge|tekniske|snakk om|tungt|altfor mye|å komme med|unødige|slikt|sånn|sånt|å drukne meg i)? (@fagspråk|tekniske ord|vanskelige ord|teknisk prat|tunge ord|fine ord|svære ord|store ord|vanskelege ord|utanlandske ord|engelske uttrykk|bransjespråk|teknisk snakk|utenomsnakk|tekniske termer|tekniske uttrykk|innforståtte ord|intern sjargong|tåkeprat|som du sikkert vet)
  (ikke|ikkje|aldri|på ingen måte|slett ikke|langtfra|langt fra|langt frå|langt ifra|langt ifrå|ikke spesielt|ikke det minste) @grad? (vanskelig|vanskeleg|tungt|uforståelig|uforståeleg|komplisert|kronglete|utydelig|teknisk|innviklet|problematisk|knotete)/a (å (forstå|følge|skjønne|lese|følgje|henge med))?
  ja: Han forklarte alt [uten faguttrykk].
  ja: [Ingen vanskelige ord] eller forkortelser.
  ja: [Null fagspråk], bare vanlig prat.
  ja: Svaret var [ikkje vanskeleg å forstå].
  nei: Jeg kan ingen faguttrykk.
  nei: Det var ikke vanskelig å finne nummeret.

+ snakket-tydelig
  (snakke|tale|prate|uttale|artikulere|uttrykke|skrive|snakka|uttrykkje|formulere|ordlegge|kommunisere|svare|lese)/v @hanhun? (seg|ordene|orda)? @grad? (tydelig|klart|rolig|sakte|langsomt|høyt|forståelig|enkelt|rent|høyt og tydelig|godt|behersket|tydeleg|klårt|roleg|seint|saktare|forståeleg|bra|fint|greit|korrekt|lettfattelig|ryddig|velformulert|kort og enkelt|pent|høgt|saktere|tydeligere) (og @grad? (tydelig|klart|rolig|sakte|enkelt|forståelig|greit|tydeleg|klårt|langsomt|høyt|konkret|godt|roleg|fint))? (norsk|nok|uten å|for)? !(med|på veg)
  (god|fin|klar|tydelig|rolig|behagelig|passelig|passe|godt|jevn|tydeleg|lagom|klår|fornuftig|roleg)/a (uttale|diksjon|artikulasjon|tempo|talehastighet|talemåte|taletempo|talestrøm|framføring|norskuttale|muntlig fremstilling)/n
  (klar|tydelig|god|behagelig|tydeleg|klår)/a (og (tydelig|rolig|klar|god|behagelig|tydeleg|roleg|klår)/a) (stemme|tale|røst|røyst)/n
  (klar|tydelig|tydeleg|klår|høy)/a (stemme|røst|tale|røyst|i talen|i språket|i stemmen|i røysta|språklig)
  (behagelig|passe|rolig|passelig|godt|roleg) (tempo|takt|fart)
  (senke|senket|sette|skru|roe|ta|holde|tilpasse|justere)/v @hanhun? (ned)? (ned)? (farten|tempoet|fart|tempo|takten|tempoen) (ned|for meg|for at)? (etter meg)?
  (ta|tok|tek)/v det @grad? (i mitt tempo|sakte|rolig|i et rolig tempo|pent og rolig|pent og pyntelig|roleg|i eit roleg tempo|i mitt eget tempo)
  "hver eneste stavelse"
  "forsto hvert ord"
  "uten å slurve med ordene"
  ja: Han [snakket tydelig] hele tiden.
  ja: Ho [snakka sakte og tydeleg].
  ja: Rådgiveren hadde [god uttale].
  ja: Mannen [senket farten] da jeg spurte.
  snu: Hun [snakket ikke tydelig].
  snu: Han [kunne snakket litt saktere].
  nei: Jeg snakket tydelig.
  nei: Hun snakket godt om produktet.

+ forsto-alt actor=any
  !@hanhun (forstå|skjønne|fatte|oppfatte|fikk med meg|fekk med meg|få med seg|begripe|skjøna|følge|få med|forstod|fikk med oss)/v @jegvi? @grad? (også|helt)? (alt|hva|kva|det meste|hvert ord|alle|det|kvart ord|hvert eneste ord|mesteparten|hele) (@hanhun|som ble|som|de|ordene)? (sa|forklarte|snakket|skrev|sagt|skreiv|forklarte|mente|svarte|fortalte|snakka|prata|om|med en gang|sammen)? 
  !@hanhun (forstå|skjønne|oppfatte|skjøna)/v @jegvi? @grad? (godt|lett|fint|enkelt|raskt|straks|klart|greit) (hva|kva|det|at|svaret|informasjonen|svara)? (@hanhun)? (sa|mente|forklarte|skrev|skreiv|snakket om)?
  (henge|hang|hengde|hekk)/v (godt|lett|fint|helt|heilt|greit)? (med|på) (hele|heile|på alt|hele veien|i|da|når|fint|heile vegen|alt)
  (lett|enkelt|greit) å (følge|henge) med
  (kunne|kan|klarte|greide|lett kunne) (jeg|eg|vi)? (lett|fint|godt|enkelt)? (følge|forstå|følgje|henge med|skjønne) (alt|med|det|hva|svaret|det meste)? (han|hun|de|ho|sa|skrev|forklarte)?
  (alt|svaret|det) @grad? (gikk|gjekk) (rett)? (inn|opp) (for meg|for oss)?
  (var|er|vart|ble) @grad? (forståelig|forståeleg|enkelt|klart|lett|tydelig|forståelige|tydeleg) (for|på|i|både|og|hva|kva) (meg|oss|alle|mine)? 
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

+ enkelt-svar
  (svare|skrive|forklare|formulere|uttrykke|si|skriva|legge fram|fremstille|framstille)/v @hanhun? @meg? (alt|det|dette|ting|saken|seg)? @grad? (kort og enkelt|enkelt|lettfattelig|forståelig|lettfattelege|forståeleg|klart og enkelt|klårt og enkelt|folkelig|rett fram|enkelt og greit|lettforståelig|enkelt og klart|lettlest|lettforståeleg|på menneskespråk) !(nok)
  (enkel|grei|klar|rett|lettforståelig|lettfattelig|forståelig|lettlest|klår|kort|forståeleg)/a (og (grei|klar|tydelig|forståelig|lett|god|ryddig|enkel|forståeleg|lettlest)/a)? (svar|e-post|mail|melding|tekst|formulering|språk|forklaring|epost|chat|beskjed|brev)/n !(på (alt|spørsmålet))
  (uttrykke|uttrykkje|formulere|ordlegge)/v @hanhun? seg @grad? (klart|tydelig|godt|enkelt|forståelig|greit|presist|klårt|tydeleg|forståeleg|fint|ryddig)
  (velformulert|godt formulert|godt skrevet|velskrevet|velskreve|godt skrive|klart formulert|enkelt formulert|tydelig formulert)/a
  (klar|tydelig|enkel|klår)/a (i|på) (språk|formulering|ordvalg|måten|formen)/n
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
