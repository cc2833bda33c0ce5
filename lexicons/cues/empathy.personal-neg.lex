# empathy.personal, the opposite: standard answers, a robot, no name.
cue empathy.personal

- idiom-upersonlig turn=no actor=any
  (kunne|kan) (vært|ha vært|vore) (skrevet|sendt|skrive|svart) (av|til|på) (hvem som helst|kven som helst|en robot|en maskin|ein robot|alle) (om hva som helst)?
  (passe|passet|passa|"passet") (til|for|på) (hvem som helst|alle og enhver|kven som helst)
  (sitat|avskrift|kopi|utklipp|kopiert|saksa|sakset) (fra|av|frå) ("vilkårene"|"nettsiden"|"nettsida"|nettsiden|"reglementet"|lovverket|"brosjyren"|"vilkåra")
  (som|rene) (et|eit)? (samlebånd|samleband|stemplingsur|lydbånd|lydband)
  (opptak|lydbånd|bånd) (som gikk|på repeat|i sløyfe)
  (signert|hilsen|underskrevet|mvh|"hilsen") (bare|berre|med)? ("kundesenteret"|"kundeservice"|"kundeteamet"|"oss" i|"teamet"|"support")
  (ny|nytt|forskjellig) (stemme|person|menneske) (hver|kvar) (gang|gong)
  ja: Svaret [kunne vært skrevet av hvem som helst].
  ja: E-posten var [sitat fra vilkårene].
  nei: Hun skrev et fint svar.

- på-samlebånd
  ^ (manus/n|skript/n) ((manus|skript) (manus|skript)?)?
  (litt|mye|rene|reine|rent|på|som på|fra|av|for mye|litt vel mye|sånn|mindre|bare|mest) (sånn|rene|som på)? (samlebånd/n|samleband/n)
  (gikk|gjekk|kjørte|svarte|var|gå|snakket|snakka|prata) .. på (autopilot|automatikk|autosvar|rutine|rutinen|automatgir)
  (litt|litt vel|altfor|for|vel|noe|noko) (mye|mykje)? på (skinner|autopilot|skjener|rutine)
  !("innlevelse"|"empati"|"interesse"|"engasjement"|"medfølelse"|"varme"|"sjarm"|"lang"|"tykk"|"tjukk") (("stemmen"|"stemma"|"tonen"|"svaret"|"svara") ("var"|"er"|"låt"|"hørtes ut"))? (som|lik|nærmest|samme|med samme|minnet om) (en|ei|et|ein|eit)? (stemme|tone|røst)? (som)? (en|ei|et|ein|eit)? (navigasjonsapp/n|gps/n|flyplasshøyttaler/n|høyttaler/n|værmelding/n|vêrmelding/n|heisstemme/n|parkometer/n|billettautomat/n|selvbetjeningskasse/n|kalkulator/n|brødrister/n|excel-ark/n|regneark/n|bruksanvisning/n|lovsamling/n|lydbok/n|opplesning/n|frøken ur|siri|alexa|chatgpt|togavgang/n|togavgangene|sikkerhetsinstruks/n|stasjonshøyttaler/n|kaffeautomat/n|bankautomat/n|pantemaskin/n|bompengestasjon/n)
  (med)? (samme|same) (stemme|stemma|tone|tonefall|røst|røysta|innlevelse) som (en|ei|et|eit|ein)? _ >>
  (den)? (samme|same) (mailen|regla|leksa|visa|teksten|svaret|e-posten|brevet) (som)? (alle|alle andre|naboen|hele landet|halve landet|heile landet|kollegaen) (får|fikk|fekk|har fått)
  (skrevet|skrive|tro|tru|laget) .. av (en|ein|ei|et|eit) (kalkulator|maskin|robot|ki|ai|brødrister|datamaskin|språkmodell|jurist|komité)
  (hakk/n|hakket) i "plata"
  (hakk i plata|samme plate|same plata|samme plata|opplest og vedtatt|plate på repeat|som en papegøye|som ein papegøye|ren opplesning|rein opplesing|ren høytlesning|høytlesning fra)
  ("jeg"|"eg"|"vi") (var|"var"|er|ble|følte "meg" som|er) (bare|berre|kun)? (et|eit|en|ein)? («)? (saksnummer|kundenummer|løpenummer|sak i bunken|bruker|papirbunke|ordrenummer|nummer i rekka|nummer i rekken|nummer i køen) !(@ktall)
  leste (bare|berre|kun)? opp (tallene|tall|fra|vilkårene|svaret|teksten) !("enda"|"fort"|"fortere"|"raskt")
  (savnet|sakna|savner) .. (litt|noe)? (mer|meir)? (personlig|personleg|menneskelig) (tone|preg|kontakt|svar|hilsen|oppfølging)
  som (å|om)? (jeg)? (bli|få|høre|lytte til|høyre på|høre på) .. (lest opp for|opplest|lest høyt fra|lese høgt|telefonkatalog*|lovtekst*|bruksanvisning*|værmelding*|vêrmelding*|nyhetene|en innspilling|et opptak|eit opptak|et bånd|eit band|brosjyre*|reklame*) >>
  (kommet|kome|skrevet|laget|sendt|generert|skrive|spyttet ut) (fra|av|frå) (en|ein|et|ei) (automat/n|maskin/n|robot/n|mal/n|bot/n|ki|algoritme/n|generator/n)
  (nok) (et|en|eit|ein) nummer i (rekka|rekken|bunken|systemet)
  ja: Det ble [litt mye på skinner].
  ja: Stemmen var [som en navigasjonsapp].
  ja: [Litt sånn samlebånd] over det hele.
  ja: Han [gikk på autopilot].
  nei: Fabrikken har samlebånd.
  nei: Bilen har autopilot.
  nei: Etterpå gikk alt på skinner.

- skulle-visst-hvem actor=any turn=no
  ("skulle"|"sku"|"kunne") (@b-jeg)? (bare|berre|gjerne|likevel|i det minste|så gjerne)? (gjerne)? (ha|likt å)? (visst|vite|visst om|likt å vite|ha visst|vita) (hvem|kven|kem) (hun|han|ho|jeg|eg) >>
  (hvem|kven|kem) (hun|han|ho|de|vedkommende|jeg snakket med|eg snakka med|som svarte|som skrev|som skreiv|det var) .. ("var"|"er"|"forblir"|"ble"|"vart"|"het")? ","? (er|var|forblir|blei|ble|vart)? (et mysterium|en gåte|ei gåte|skrevet i stjernene|uvisst|en hemmelighet|ukjent|ei løyndom|fikk jeg aldri vite|fekk eg aldri vite|aner jeg ikke|anar eg ikkje|vites ikke|kom aldri fram|sto ikke|stod ikkje|må gudene vite)
  (navn|namn|hvem hun var|hvem han var|kven ho var|kven han var) (ble|vart|blei|var|holdt|heldt) .. (aldri nevnt|ikke nevnt|ikkje nemnt|aldri nemnt|ikke verdt å nevne|for seg selv|for seg sjølv|en hemmelighet|en godt bevart hemmelighet|statshemmelighet)
  (heter|het|hette|heitte|heiter) (hun|han|ho|vedkommende) .. (aner|vet|veit|anar) (@b-jeg) (ikke|ikkje)
  « ..2 (det|dette|sånt|slikt) (har|er) (vi|jeg|eg|me) (ikke|ikkje) (noe|noko) (med|ansvar for|ansvar) >>
  « ..2 (det|dette)? (er)? (ikke|ikkje) (mitt|vårt|min|vår) (bord|problem|avdeling|ansvar|jobb) >>
  ("ante"|"aner"|"visste"|"vet"|"veit"|"anar") (@b-jeg)? (ikke|ikkje|knapt|fortsatt ikke|framleis ikkje) (engang)? (hvem|kven|kem) (som|det var) ("satt"|"sat"|"svarte"|"svara"|"skrev"|"skreiv"|"var i andre"|"jeg snakket"|"eg snakka") >>
  ("signaturen"|"signert"|"underskriften"|"avsender"|"avsenderen"|"undertegnet"|"hilsenen") ("lød"|"lydde"|"sto"|"stod"|"var"|"sa"|"er")? (bare|berre|kun)? («)? ("kundeservice"|"kundesenteret"|"kundeteamet"|"no-reply"|"noreply"|"team"|"oss"|"kundesenter") 
  ("sa"|"fortalde"|"fortalte"|"opplyste"|"nevnte"|"nemnde") (ikkje|ikke|aldri) (eingong|engang|"ein gong"|"en gang"|så mykje som|så mye som)? (kven|hvem|kva|hva|kem) (ho|han|hun|vedkommende|de|dei) (var|heitte|het|heter|"heitte")
  ja: [Skulle gjerne visst hvem hun var].
  ja: [Hvem han var, aner jeg ikke].
  ja: Alt jeg fikk var et «[det har vi ikke noe med]».
  nei: Jeg vet hvem hun er.

- like-gjerne actor=any turn=no
  (kunne|kunna) (like (godt|gjerne)|jo like gjerne|liksogodt|likså godt|lika gjerne) (ha)? (snakket|snakka|prata|pratet|skrevet|skrive|chattet|chatta|ringt) (med|til) (en|ein|ei|et|eit)? _
  ja: Jeg [kunne like gjerne ha snakket med en lyktestolpe].
  nei: Jeg kunne like gjerne ha reist i går.

- spyttet-ut turn=no actor=any beats=clarity.explanation
  ("holdt"|"heldt"|"holder") seg (strengt|slavisk|bare|konsekvent|hele tiden|stivt|nøye|tett)? til ("manuset"|"manus"|"skriptet"|"oppskriften"|"malen"|"oppskrifta"|"skjemaet"|"sjekklista"|"papirene sine") (sitt|sin|si)?
  (hva|kva|ka|hvem|kven|kem) (hun|han|ho|hu|de|dei|vedkommende) ("het"|"heitte"|"hette"|"heter"|"heiter") ","? ("fikk"|"fekk"|"får"|"vet"|"veit"|"aner"|"sa"|"hørte"|"oppfattet"|"anar") (@b-jeg|@b-hun) (aldri|ikke|ikkje) (vite|noe om|med meg|vita|greie på|sagt)?
  ("ville"|"vil"|"kunne") (@b-hun)? (ikke|ikkje) (ut med|oppgi|si|røpe|gi fra seg|seie) ("navnet"|"namnet"|"navn"|"namn"|"fornavnet"|"fornavn") (sitt)?
  (bundet|bunden|lenket|limt|bundne|spikret|slave av|fanget|låst) (til|av|fast i|i)? (et|eit|en|ein)? ("manus"|"manuset"|"skript"|"skriptet"|"sjekkliste"|"sjekklista"|"mal"|"malen"|"oppskrift"|"oppskrifta"|"skjema"|"skjemaet") (sitt)?
  (sto|stod|står|fremgikk|gikk) (det)? (ikke|ikkje|ingen steder|ingen plass) (engang|eingong|en gang|fram)? (hvem|kven) (brevet|e-posten|mailen|svaret|det|meldingen|som) ("var fra"|"er fra"|"kom fra"|"hadde skrevet"|"var frå"|"hadde skrive"|"sto bak") (det|den)?
  (hadde|fulgte|følgde|kjørte|hadde bare) (ei|en|et|eit|ein) (oppskrift|manus|skript|mal|liste|sjekkliste|lekse|regle) (og|som) (fulgte|følgde|hun|han|ho|skulle|måtte) >>
  (ikke|ikkje|ingen) (en|ei)? (sjel|kjeft|levende sjel|eneste) ("har"|"hadde"|"ville") (satt|sett|skrevet|lagt|sette) (navnet|namnet|navn) (sitt)? ..3
  (spyttet|spytta|sprutet|kom|ramlet|trillet|generert|skrevet|trykt|printet|lirt|sydd|limt|klekket|laget|skrive) (ut|sammen|rett)? (av|fra|frå|ut av|fra et|på) (et|eit|en|ein|ei)? (regneark|excel-ark|maskin|maskina|automat|fotokopimaskin|robot|kopimaskin|algoritme|samlebånd|samleband|tekstbehandler|mal|database|generator|datamaskin|sjekkliste|flytskjema|stempel|tekstbok|mikrobølgeovn|kvern|pølsemaskin|ki|chatgpt)
  (lurte|lure|lurer|undret|undra|tvilte|begynte å lure|måtte lure|lurar) (@b-jeg)? (på)? (om) (det|hun|han|jeg|det i det hele tatt|ho) .. (satt|sat|var|fantes|snakket|snakka|prata|fanst|levde) .. (en|ein|et|eit) (maskin|robot|menneske|bånd|opptak|levende menneske|datamaskin|papegøye|båndopptaker|levande menneske) (i andre enden|bak|jeg snakket med|eg snakka med|på linja|i røret|som skrev|som svarte|der)
  (var|er) (det|dette|hun|han|ho) (en|ein|et|eit) (maskin|robot|automat|opptak|levende menneske|ekte menneske) (jeg snakket|eg snakka|i andre enden|eller et menneske|eller en maskin|eller menneske) >>
  (å)? ("nevne"|"nemne"|"si"|"seie"|"opplyse"|"fortelle"|"oppgi") (hva|kva|hvem|kven|ka|kem) (hun|han|ho|de|vedkommende|dei) (het|heitte|hette|var|heter) ","? .. (falt|fall|fell|datt|var|kom|glemte|gløymde|gadd|orka|brydde|nei|ble|vart) .. (ikke|ikkje|aldri|henne|ham|ho|han) >>
  (hvem|kven|kem) (jeg|eg|vi|me|som|hun|han|ho|det) .. ("snakket"|"snakka"|"prata"|"pratet"|"skrev"|"svarte"|"var"|"hadde") (med|æren|i andre enden)? ","? .. (står|stod|sto) (det)? .. (ingenting|ingen steder|ingen plass|skrevet i stjernene|i det blå|ikke|ikkje) ..2
  (hvem|kven) ("er"|"var") («)? (team|avdeling|kundeteam|kundesenter|support|kundeservice|seksjon|oss) _? (»)? "?"
  (som|lik) å (bli|få|snakke|prate|høre|lese|motta|lytte) .. (lest opp|opplest|dyttet gjennom|kjørt gjennom|behandlet av|stemplet|køyrt gjennom) .. (manus|maskin|samlebånd|kvern|skjema|pølsemaskin|bilvask|bompenger|vaskemaskin|mal)
  ("leste"|"las"|"ramset"|"ramsa"|"lirte"|"siterte"|"messet"|"messa"|"dura"|"durte") (bare|berre)? (opp|i vei|av seg|ut)? .. (det som sto|det som stod|det som står|hva som sto|kva som stod|svaret|teksten|regla|leksa|avsnittet|vilkårene|paragrafen|paragrafene) (på skjermen|foran seg|i systemet|på arket|fra skjermen|frå skjermen|på pc-en|på lappen|i manuset)
  ("samme"|"same") (regla|leksa|visa|setningen|setninga|frasen|ordlyden|ordrette|linjene|setningene|strofen) (to|tre|fire|fem|flere|mange|hver|kvar|uansett|om igjen|i hver|i kvar) >>
  (bare|berre|kun) (et|eit|en|ein)? (nummer|saksnummer|kundenummer|linje|rad|løpenummer|sak|brikke|tall|strek) (i|på|for|av) (et|eit|en|ein|ei)? (regneark|system|rekka|rekken|bunken|køen|statistikken|skjema|excel-ark|skjerm|lista|listen|dem|henne|ham)
  ja: Svaret var [spyttet ut av et regneark].
  ja: Jeg begynte å [lure på om det satt en maskin] i andre enden.
  ja: [Å nemne kva ho heitte, fall henne ikkje inn].
  ja: Han [leste bare opp det som sto på skjermen].
  nei: Jeg lurte på om det var en automat i butikken.
  nei: Å si hva jeg heter, er greit.

# «som å snakke med en lommekalkulator», «innøvd fra ende til annen», «kunne vært sendt til hvem som helst», «Team Betaling»
- som-en-lommekalkulator turn=no actor=any
  (som) (å) (snakke|prate|snakka|prata|chatte|skrive|ringe|høre|ha) .. (med|til|på) .. (en|ei|ein|et|eit) .. (lommekalkulator|kalkulator|billettautomat|minibank|parkeringsautomat|kaffemaskin|brusautomat|automat|maskin|robot|telefonsvarer|telefonsvarar|brødrister|brødristar|regneark|rekneark|skjema|vaskemaskin|gps|bruksanvisning|brosjyre|talemaskin|papegøye|faq|datamaskin|mikrobølgeovn|skriver|kassaapparat|opptak|lydbok|lydfil|bot|støvsuger|bom|bomstasjon|parkometer|kvittering|vegg med knapper|heistelefon|svarer|mobilsvar|selvbetjening|algoritme)
  (innøvd|innøvet|innøvde|innøvd/a|innstudert/a|oppgulp|pugget|pugga|utenatlært|innlært|avlest|opplest|oppramset|drillet|oppløst/a) .. (fra|frå|til|hver|kvar|ord|alt) .. (ende|ord|første|fyrste|setning|replikk|hver|start|a|sammen) (til (annen|anna|slutt|ord|å|ende|mål)|for ord|etter setning)?
  (hadde) (vært|vore|vøri) .. (hyggelig|greit|fint|hyggeleg|kjekt|artig|koselig|høflig|stas|på sin plass|kjekt) .. (å)? (få)? (vite|visst|vita|høre|fått) .. ((hvem|kven) (han|hun|ho|de|som|jeg|eg|vi|vedkommende) .. (var|het|heitte|hette|snakket med|snakka med|hadde med|hjalp|skrev|skreiv)|(hva|kva) (han|hun|ho|vedkommende) (het|heitte|hette)|(navnet|namnet|et navn|eit namn))
  (en|ein|ei|et|eit) (snutt|tekst|tekstsnutt|mail|svar|melding|brev|utgreiing|avsnitt|standardtekst) som (kunne|kunna|kan) .. (vært|ha vært|vore|passet|passa|vært sendt|gått|være) .. (sendt|sendd|skrevet|skrive|til|gått)? .. (hvem som helst|kven som helst|alle|hundre andre|tusen andre|naboen|hvilken som helst|alle og enhver|kva kunde som helst|hele norge|enhver)
  !("«"|"under") (signert|underskrevet|underskrive|undertegnet|undertegna|avsender|avsendar|undertekst|underteikna|hilsen|helsing|underskrift) .. [ « ("team"|"kundeteam"|"kundeservice"|"kundesenter"|"support"|"oss i"|"vi i"|"avdeling"|"system"|"automatisk"|"team kunde"|"kundesenteret"|"teamet") ...4 » ]
  ja: [Som å snakke med en lommekalkulator].
  ja: [Innøvd fra ende til annen].
  ja: [Hadde vært hyggelig å få vite hvem han var].
  ja: Jeg fikk [en snutt som kunne vært sendt til hvem som helst].
  ja: Signert [«Team Betaling»].
  nei: Signert «Kari i kundeservice».
  nei: Hadde vært fint å få vite hva det koster.
  nei: Det var som å snakke med en gammel venn.

# «stod ikkje kven som hadde skrive det», «savnet en litt mer personlig tone»
- hvem-skrev turn=no actor=any
  (sto|"sto"|stod|"stod"|står|"framgikk"|"fremgikk"|"framgår"|"fremgår"|"gikk" fram|"gikk" frem|"gjekk" fram) (det)? (derimot|heller|imidlertid|forresten)? (ikke|ikkje|ingen steder|ingen stader|heller ikke|heller ikkje|aldri|"itj") .. (hvem|kven) (som (hadde|har) (skrevet|skrive|svart|svara|sendt|behandlet|handsama|laget|signert)|som (skrev|skreiv|svarte|svara|sendte|sto bak|stod bak|behandlet|hadde saken|hadde saka)|(jeg|eg|vi) (snakket|snakka|skrev|chattet|hadde snakket) med|(det|den|brevet|svaret|mailen) (var|kom) (fra|frå)) (det|den|brevet|svaret|meldingen|meldinga|saken|saka)?
  (savne|savna|savnet|sakna|etterlyste|"savnet"|mangla|manglet) .. (en|ein|ei|et|eit)? .. (litt|noe|noko)? @grad? (mer|meir)? (personlig|personleg|personlige|menneskelig|menneskeleg) (tone/n|preg/n|touch/n|service/n|kontakt/n|stil/n|hilsen/n|svar/n|vri/n|oppfølging/n|snert/n)?
  ja: Det [stod derimot ikkje kven som hadde skrive det].
  ja: Jeg [savnet litt mer personlig tone].
  nei: Det sto ikke hvem som var eier av bilen i annonsen.

- upersonlig
  (upersonlig/a|robotaktig/a|maskinmessig/a|upersonleg/a|manusaktig/a)
  (være|virke|verke|høres|fremstå|bli|føles|kjennes|lyde) @grad? [ (mekanisk/a|innøvd/a|innlært/a|stivbeint/a|generisk/a|sjelløs/a|robotaktig/a|standardisert/a) ]
  ("svaret"|"svarene"|"svara"|"e-posten"|"meldingen"|"meldinga"|"mailen"|"brevet") (være|virke|verke|bli|føles) @grad? [ (automatisk/a|automatisert/a) ]
  (standardsvar/n|standardfrase/n|standardtekst/n|malsvar/n|standardmail/n|standardsetning/n|autosvar/n|standardbrev/n|standardformulering/n|robotsvar/n|ferdigsvar/n|standardmelding/n|standardepost/n|standard-e-post/n)
  (standardisert/a|ferdigskrevet/a|forhåndsskrevet/a|kopiert/a|generelt/a|ferdigformulert/a|ferdig/a|prefabrikkert/a|standardiserte/a) (svar/n|tekst/n|melding/n|setning/n|e-post/n|mail/n|frase/n)
  (klippe|kopiere|"klipp"|"copy"|"klipt") .. (lim|"paste"|"limt"|fra)
  (lime|kopiere) inn (akkurat|nøyaktig)? (samme|same|det samme|et ferdig|eit ferdig|en standard|standardtekst|standardsvar) >>
  "klipp og lim"
  (lese|"leste"|"lest"|"las") @grad? (opp|rett|av|fra|frå)? .. (manus|"skript"|"ark"|skjerm|oppskrift|"script"|lapp|"et" "ark"|"mal")
  (som|lik) (å)? (snakke|prate|skrive|chatte) (med|til) (en|ein|"et"|"eit") (robot|maskin|telefonsvarer|maskin|automat|datamaskin)
  "som en robot"
  (uten|utan) (hilsen|navn|avsender|signatur|underskrift|helsing|namn)
  ja: Svaret var helt [upersonlig].
  ja: Jeg fikk bare et [standardsvar].
  ja: Han [leste opp fra et manus].
  nei: De tilbyr automatisk trekk.

- robot
  (som|lik|likt|som om|nærmest|nesten) (å)? (snakke|prate|skrive|chatte|høre|forholde|kommunisere|få svar)? .. (med|til|av|fra|på)? (en|ein|"et"|"eit") (robot|maskin|telefonsvarer|automat|datamaskin|chatbot|"båndopptaker"|papegøye|bot|"tekstgenerator"|opptak|telefonsvarar|dataprogram|språkmodell|"talemaskin"|"lydbok"|brosjyre|"lovbok")
  (en|ein) (robot|maskin|papegøye|automat|bot) (kunne|kunne ha|ville) ("gjort"|svart|"skrevet") >>
  (robotaktig/a|robotisk/a|sjelløs/a)
  (robotaktig/a|robotisk/a|maskinaktig/a|"monotont" og|opplest/a|innstudert/a|innøvd/a|livløs/a|sjelløs/a|sjelløst/a|livlaus/a|masseprodusert/a|standardisert/a|samlebåndsaktig/a|klinisk/a|unaturlig/a|påtatt/a|oppkonstruert/a) (svar/n|stemme/n|tone/n|måte/n|samtale/n|stil/n|melding/n|respons/n|mail/n)
  (snakke|svare|høres|lyde|virke|prate|låte/v|skrive|formulere) (seg)? .. (som|lik) (en|ein)? (robot|maskin|telefonsvarer|papegøye|automat|bot|lovtekst|advokat|brosjyre)
  ja: Det var [som å snakke med en telefonsvarer].
  ja: Ho [svara som ein robot].
  ja: [Robotaktig] svar.
  snu: Hun var [ikke robotaktig].
  nei: Vi kjøpte en robotstøvsuger.

- standardsvar
  ("bare"|"berre"|"kun") ("et"|"eit")? [ (automatisk/a|automatisert/a|maskinell/a) (svar/n|melding/n|e-post/n|mail/n) ]
  (standard/a|standardisert/a|ferdig/a|generell/a|generisk/a|forhåndsdefinert/a|innstudert/a|innøvd/a|ferdigtygget/a|ferdigpakket/a|utenatlært/a|intetsigende/a|ferdiglaga/a|ferdiglagd/a|ferdigskriven/a|mal/a|generelt/a) (svar/n|tekst/n|svaret/n|fraser/n|frase/n|setninger/n|melding/n|formuleringer/n|e-post/n|mail/n|formulering/n|regle/n|lekse/n|leksa/n|brev/n|meldinger/n|formuleringar/n|setningar/n)
  (samme|same|akkurat samme|nøyaktig samme|det samme) ("ferdige"|standard|"gamle"|"generelle")? ("svaret"|svar|"setningen"|"frasen"|"leksa"|"regla"|"teksten"|tekst|"setninga"|"meldingen") .. (hver|om|uansett|til|igjen|om igjen|kvar|flere|tre|to)? >>
  (standardsvar/n|standardfrase/n|standardtekst/n|malsvar/n|autosvar/n|robotsvar/n|ferdigsvar/n|standardmail/n|standardbrev/n|standardformulering/n|standardregle/n|standardspørsmål/n|standardmelding/n|floskel/n|floskler/n|standardreplikk/n|hurtigsvar/n|tekstblokk/n|autoreply/n|auto-svar/n|standard-svar/n|malbrev/n|massemail/n)
  (tomme/a|hule/a|innøvde/a|svulstige/a|pene/a) (fraser/n|ord/n|floskler/n|høflighetsfraser/n|ordar/n|formuleringer/n)
  (klippe/v|klipt/v|klippet/v|kopiere/v|lime/v|copy/v|copypaste/v|copy-paste/v|klippa/v|"kopiert" og "limt") .. (og|fra|rett|"paste"|frå) ("limt"|lime|lim|fra|"paste"|"nettsiden"|"nettsida"|"mal"|en "mal"|ein "mal"|frå)
  ("klipp" og lim|"klipp-og-lim"|"copy" "paste"|"copy-paste"|"copypaste"|"cut" "and" "paste")
  ("hentet"|"henta"|"tatt"|"kopiert"|"tatt" rett|"teke") .. (fra|frå|ut av) (en|ei|ein|"et")? ("mal"|"malverk"|"nettsiden"|skjema|manus|"manual"|"nettsida"|"skript"|"faq")
  (følge|"fulgte"|lese|"leste"|"las"|ramse|"ramset"|pugge|resitere|lire|"lirte"|"følgde"|lese opp) .. (seg|opp|av|etter|til|"strengt"|fra|"slavisk"|av seg|frå)? .. (manus|"manuset"|"skript"|"skriptet"|"script"|"scriptet"|skjema|"skjemaet"|"mal"|"malen"|oppskrift|"oppskriften"|lekse|"leksa"|"regla"|sjekkliste|"sjekklisten"|instruks|"skjermen"|"ark"|"arket"|"et" "ark"|"pc-en"|"sjekklista"|"manualen") ("sitt"|sin)?
  (manus/n|script/n|skript/n) (foran seg|i "hånda"|på "skjermen")
  (passe|"passa"|"passet") .. (hvem som helst|kven som helst|hva som helst|til alle og ingen)
  ("sendt"|"skrevet"|"skrive"|"skriver"|"skriv") .. (ut)? til (hvem som helst|gud og hvermann|gud og kvarmann|alle|hundrevis|tusenvis|kven som helst)
  ja: Jeg fikk bare et [standardisert svar].
  ja: Han [fulgte et manus].
  ja: Svaret var [klippet og limt].
  ja: Ho [lirte av seg leksa].
  ja: Bare [tomme fraser].
  snu: Det var [ikke noe standardsvar].
  nei: Vi har standardabonnement.
  nei: Jeg fikk et automatisk svar med saksnummeret.

- uten-navn turn=no actor=any
  !("måtte"|"husker"|"husket"|"jeg"|"eg"|"hugsar"|"har") (ikke|ikkje|aldri|"itj"|verken|uten|utan|ingen|"inga") ("et"|"eit"|noe|noko|engang|"så mye som et"|"så mye som")? ("navn"|"namn"|signatur|underskrift|avsender|avsendar|fornavn|"kontaktperson") (på (saksbehandler|rådgiver|henne|ham|"den som")|å forholde "seg" til|under|i|nederst|oppgitt|nedst|nevnt|og)? ("mailen"|"e-posten"|"brevet"|"saksbehandler")?
  ("sa"|"oppga"|"oppgav"|"skrev"|"nevnte"|"fortalte"|"ga"|"gav"|"fikk"|"fekk") @b-jeg? (ikke|ikkje|aldri|"itj") (engang|en gang|eingong|så mye som)? (@meg)? (navn|namn|"navnet"|"namnet") ("sitt")?
  (navn|namn|"navnet"|"namnet") (fikk|fekk|"fikk"|"fekk"|"oppga"|"sa"|"hadde") (@b-jeg|@b-hun) .. (ikke|ikkje|aldri)
  (navn|namn|"navnet"|"namnet") ("vet"|"veit"|"aner"|"så"|"såg") (@b-jeg) .. (ikke|ikkje|aldri)
  (navn|namn|"navnet" "sitt"|"namnet" "sitt") ("holdt"|"heldt"|"beholdt"|"sparte") @b-hun (for seg selv|for seg sjølv|hemmelig|på seg)
  (hvem|kven) @b-hun ("var"|"er") (,)? ("holdt"|"heldt"|"beholdt") @b-hun (for seg selv|for seg sjølv|hemmelig)
  ("vet"|"veit"|"visste"|"aner"|"anar"|"ante"|"fikk"|"fekk") .. (ikke|ikkje|aldri|fortsatt ikke|ennå ikke|"itj") .. (vite|høre|greie på)? (hvem|kven|kem|"kem") (jeg|eg|vi|me|æ|"æ") .. ("snakket"|"snakka"|"prata"|"pratet"|"hadde"|"skrev"|"skreiv"|"chattet"|"chatta"|"møtte") >>
  ("vet"|"veit"|"visste"|"aner"|"anar"|"ante"|"fikk"|"fekk") .. (ikke|ikkje|aldri|"itj") .. (vite|høre) (navnet|"navnet"|"namnet"|hva hun het|hva han het|kva ho heitte|kva han heitte)
  (hvem|kven) som .. (skrevet|"skrevet"|svarte|skreiv|skrev|svart|sendt) .. (statshemmelighet|hemmelighet|ukjent|aner|vet|veit|gåte|løyndom)
  (samme|same) (svaret|svar|"ferdigsvaret"|ferdigsvar|avsnitt|mail|tekst|"avsnittet"|"teksten"|melding) (uansett|limt|igjen|om igjen|to|tre|hver|kvar|en gang til) >>
  ("viser"|"vi viser"|"vises") til (tidligere|tidlegare) (svar|mail|e-post|korrespondanse)
  (hvem|kven) (jeg|eg|vi|me) .. ("snakket"|"snakka"|"skrev"|"chattet"|"prata"|"pratet"|"hadde"|"chatta") .. (med|å gjøre med) .. ("vet"|"veit"|"aner"|"anar"|"fikk"|"fekk"|"sto"|"stod") .. (ikke|ikkje|aldri) .. (vite|noe)?
  (anonym/a|anonymt/a|navnløs/a|namnlaus/a|usignert/a|usignera/a) (svar/n|mail/n|e-post/n|kundebehandler/n|stemme/n|saksbehandler/n|melding/n|avsender/n)
  (usignert/a|usignera/a)
  (bare|kun|berre) ..1 (hilsen|hilsen kundeservice|mvh kundeservice|kundeservice|"kundesenteret"|"kundeteamet"|helsing kundeservice|mvh)
  "hilsen kundeservice"
  "mvh kundeservice"
  "kjære kunde"
  "til den det måtte angå"
  ("kalte"|"kalla"|kalle|tiltale|"brukte"|"skrev"|"sa") @meg? .. (feil|gal|"galt") (navn|namn)
  ("kalte"|"kalla"|kalle) @meg (noe|noko) ("annet"|"anna")
  ("bommet"|"tok" feil|"rotet"|"bomma"|bomme) .. (på|av|med) ("navnet"|"namnet"|navn) ("mitt")?
  ("staver"|"stavet"|"skrev"|"skreiv"|"stava") ("navnet"|"namnet") ("mitt")? .. (feil|"galt")
  ("navnet"|"namnet") (hennes|hans|hennar|deres|på "henne"|på "ham") ("fikk"|"fekk"|"hørte"|"høyrde"|"fanget"|"oppfattet") @b-jeg (aldri|ikke|ikkje) (tak i|med "meg"|vite|med)?
  ja: Svaret kom [uten navn].
  ja: Brevet var [usignert].
  ja: [Navn fikk jeg aldri].
  ja: [Hvem hun var, holdt hun for seg selv].
  nei: Jeg oppga navnet mitt.
  nei: Fakturaen sto på feil navn.
  nei: Jeg husker ikke navnet på henne.

- ikke-mitt-bord turn=no
  (det)? ("er"|"var"|"ligger")? (ikke|ikkje|"itj"|"kje") (min|"mitt"|"vårt"|vår|deres|"sitt"|"vårs") (avdeling|bord|ansvar|"saksfelt"|ansvarsområde|felt) !(at)
  (at|visst|visstnok|nok|mente|meinte|fordi|svarte) "det"? ("var"|"er") "visst"? (ikke|ikkje|"itj") (hans|hennes|hennar) (avdeling|bord|ansvar|ansvarsområde|felt)
  (« ...3|"sa"|"sa at"|"svarte"|"mente"|"fikk høre" ..) (det)? ("er"|"var") (ikke|ikkje|"itj") (min|"mitt"|"vårt"|vår|hans|hennes|hennar|deres) (jobb|problem|oppgave|oppgåve|område) !(at)
  (hans|hennes|hennar|deres) (jobb|problem|oppgave|bord) ("var" det|"er" det) (ikke|ikkje)
  (skyve|"skjøv"|"skyvde"|dytte|"skyver"|lesse/v|lempe/v|"skauv"|skuve/v|velte) .. ("ansvaret"|"ballen"|"skylda"|"skylden"|"skulda"|ansvar|"saken" fra seg) .. (fra seg|frå seg|videre|((over)? på !("meg"|"oss"|"mæ"|"kunden"))|mellom|vidare|frå) >>
  (fraskrive/v|fraskrev/v|fralegge/v|fråskrive/v|fraskreiv/v|toe/v|vaske/v|vasket/v) .. (seg|"hender"|"hendene"|"sine") (ansvar|"ansvaret"|alt ansvar|for)?
  (vaske|"vasket"|"toet"|"tvette"|toe/v) .. ("hendene"|"hendene" "sine")
  (ansvarsfraskrivelse/n|ansvarsfråskriving/n|ansvarspulverisering/n|ansvarsløshet/n)
  !(og) (ingen|ikke noen|ikkje nokon|ingen ville) ("tok"|"tar"|ville ta|ta|"hadde"|"har"|"tek"|"eide"|eier|"vil" ta) .. (ansvar|eierskap|"ansvaret"|"saken"|tak|eigarskap|"saka") >>
  (ny/a|nytt/a|forskjellig/a|ulik/a|enda en) (person|kundebehandler|menneske|saksbehandler|rådgiver|navn|folk|stemme) (hver|kvar|for hver|på|hver eneste) (gang|"gong"|"mail"|henvendelse)
  (ingen|ikke noen|"inga") (fast|egen|eigen)? ("kontaktperson"|oppfølging|personlig) (å|som|i|kontakt|fra)? >>
  (ingen|inga) ("ville"|"vil"|"turte"|"torde"|"gadd") (eie|ta|kjennes ved|stå for|vedkjenne seg|ta tak i|vedkjenne "seg") ("saken"|"saka"|"den"|"ansvaret"|"ansvar"|"det"|"problemet"|"feilen"|"rotet")
  ja: «Det er [ikke mitt bord]», sa hun.
  ja: De [skjøv ansvaret over på transportøren].
  nei: Appen er umulig å bruke, men det er ikke hans bord.
  ja: [Ingen tok ansvar] for feilen.
  ja: Eg fekk [ny person kvar gong].

- upersonlig-2
  (upersonlig/a|upersonleg/a|avpersonifisert/a|umenneskelig/a|ansiktsløs/a|andsiktslaus/a|umenneskeleg/a|distansert og formell)
  (lite|mindre|ikke særlig|ikkje særleg|svært lite|null) (personlig/a|personleg/a|menneskelig/a|individuell/a|menneskeleg/a|tilpasset/a|skreddersydd/a|tilpassa/a) (preg|kontakt|svar|service|"touch")?
  (mangel på|manglende|uten|utan|null|ingen|"manglet"|"mangla"|fravær av|"savnet"|"inga") (en|"et"|ein|"eit"|noe|det)? (personlig|personleg|menneskelig|menneskeleg|"personlige"|"menneskelige"|individuell) (preg|kontakt|tone|"touch"|tilpasning|oppfølging|"berøring"|nærhet|tilpassing|vri|hilsen)
  (formell/a|stiv/a|høytidelig/a|byråkratisk/a|kansellipreget/a|avmålt/a|oppstyltet/a|formelt/a) (og) (upersonlig/a|stiv/a|kald/a|distansert/a|kjølig/a|kort/a)
  ja: Det hele ble [upersonlig].
  ja: Svaret hadde [lite personlig preg].
  ja: Eg fekk eit [upersonleg] svar.
  snu: Tonen var [ikke upersonlig].
  nei: Brevet inneholdt ingen personlige opplysninger.

- uten-navn-2 turn=no actor=any
  (hvem|kven|kem) (jeg|eg|vi) ("snakket"|"snakka"|"prata"|"pratet"|"skrev"|"skreiv"|"chattet"|"hadde") ... ("vet"|"veit"|"aner"|"anar") (jeg|eg|vi) (ikke|ikkje)
  (hvem|kven) (han|hun|ho|det|som) .. ("var"|"het"|"heitte"|skrev|skreiv|svarte) .. ("vet"|"veit"|"aner"|"anar"|"fikk"|"fekk") (jeg|eg|vi) (ikke|ikkje|aldri) (vite)?
  ja: [Hvem jeg snakket med, vet jeg ikke].
  ja: [Kven eg snakka med, veit eg ikkje].
  nei: Jeg vet hvem du er.

- ramme-upersonlig turn=no actor=any
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-personlig ,? (fikk|fekk|så|såg|hørte|høyrde|merket|merka|møtte|fant|kjente) @b-jeg (aldri|ikke|ikkje|ingenting|lite|fint lite|null|derimot ikke|heller ikke|dessverre ikke|ikke mye|knapt) ("noe til"|"noko til"|"mye til"|"mykje til"|"snurten av"|"snurpen av"|"skyggen av"|"av"|"til"|"noe av"|"mye av")?
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-personlig ,? (så|såg) @b-jeg (langt|lenge|"forgjeves"|"ikke snurten"|"aldri snurten"|"ikkje snurten"|"ikke skyggen") (etter|av)
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-personlig ,? (måtte|"måtte") @b-jeg (se|sjå|lete|leite) (langt|lenge|"forgjeves") etter
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-personlig ,? ("lette"|"leita") @b-jeg (lenge|"forgjeves"|forgjeves) etter
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-personlig ,? ("uteble"|"uteblei"|"manglet helt"|"mangla heilt"|"var fraværende"|"var fråverande"|"var totalt fraværende"|"glimret med sitt fravær"|"glimra med sitt fråvær"|"glimra med fråværet sitt"|"var mangelvare"|"var ikkeeksisterende"|"var det dårlig med"|"var det dårleg med"|"var det smått med"|"var det skralt med"|"var det så som så med"|"var det heller dårlig med"|"var det tynt med"|"var det lite av"|"var det lite igjen av"|"var det ikke snev av"|"var det ikke mye av"|"var det ikkje mykje av"|"var det heller lite av"|"skortet det på"|"skorta det på"|"ble det lite av"|"ble det ikke noe av"|"fantes ikke"|"fanst ikkje"|"var ikke å spore"|"var ikkje å spore"|"var ikke å oppdrive"|"sto ikke på menyen"|"stod ikkje på menyen"|"hadde visst tatt ferie"|"hadde tatt fri"|"savnet jeg"|"sakna eg"|"ble savnet")
  (et|eit|litt|ett|en|noe|noko)? @b-personlig (til|å merke|mer)? ("hadde"|"ville"|"kunne"|"hadd") ..1 ("gjort seg"|"vært fint"|"vore fint"|"vært på sin plass"|"vore på sin plass"|"ikke skadet"|"ikke skada"|"ikkje skadd"|"ikke skadd"|"gjort susen"|"gjort underverker"|"pyntet"|"pynta"|"ikke vært dumt"|"vært kjekt"|"vært hyggelig"|"hjulpet"|"holdt"|"vært i orden"|"ikke vært å forakte"|"smakt"|"ikke kostet mye"|"vært en fordel"|"vore kjekt"|"gjort godt"|"hjelpt"|"hjulpe")
  (et|eit|litt|ett|en|noe|noko)? @b-personlig (til|å merke|mer)? ("skulle"|"sku") @b-jeg (likevel|gjerne|nok|så gjerne|gjerne ha)? ("hatt"|"ønsket meg"|"sett"|"ynskt meg"|"ønska meg"|"fått")
  (et|eit|litt|ett|en|noe|noko)? @b-personlig (til|å merke|mer)? ("hadde"|"hadd") @b-jeg (gjerne|likevel|nok)? ("ønsket meg"|"satt pris på"|"tatt imot med takk"|"sett"|"ventet"|"venta"|"håpet på"|"venta meg")
  @b-personlig "?" (nei|niks|nope|nix|neppe|glem det|gløym det|særlig|null|ikke tale om|tja)
  (ikke|ikkje|ingen|uten|utan) (et|eit|en|ein)? ("antydning til"|"snev av"|"spor av"|"tegn til"|"teikn til"|"så mye som"|"så mykje som"|"skyggen av"|"snurten av"|"fnugg av"|"gnist av"|"hint av") @b-personlig
  ("ventet"|"venta"|"håpet"|"håpa"|"lette"|"speidet") ("forgjeves"|"lenge"|"fåfengt")? (på|etter) (et|eit|en|noe)? @b-personlig ("forgjeves"|"lenge"|"som aldri kom"|"som ikke kom"|"som aldri kom"|"til ingen nytte")
  ("sparte"|"spara"|"sparer"|"gjerrig"|"gniten"|"knuslete"|"knipen"|"karrig") på @b-personlig
  @b-personlig ("var"|"sto"|"stod"|"er"|"hadde"|"måtte"|"ble"|"står") (visst|tydeligvis|tydelegvis|åpenbart|nok|liksom|vel)? (ikke|ikkje|aldri)? ("med i opplæringen"|"med i opplæringa"|"en del av opplæringen"|"på timeplanen"|"på pensum"|"på kurset"|"i stillingsbeskrivelsen"|"i stillingsinstruksen"|"inkludert"|"med i prisen"|"hans sterke side"|"hennes sterke side"|"hennar sterke side"|"hennes sterkeste side"|"hans sterkeste side"|"dagens tema"|"utsolgt"|"utselt"|"glemt hjemme"|"lagt igjen hjemme"|"sluppet opp"|"på ferie"|"rasjonert"|"strøket fra budsjettet")
  ("er"|"var") det (for mye forlangt|for mye å be om|for mykje å be om|for mykje forlangt|lov å håpe på|lov å ønske seg|så vanskelig med|så vanskeleg med) (med)? (et|eit|litt|lite)? @b-personlig
  (hvor|kor) ("ble"|"blei"|"var"|"vart") (det av)? @b-personlig
  (ikke|ikkje) (all verdens|all verdas|rare|stort til|stort med|overvettes mye) @b-personlig
  @b-personlig (fantes|finnes|finst|fanst|fins|står|sto|stod) (visst|nok|tydeligvis|tydelegvis)? (ikke|ikkje) i ("vokabularet"|"ordboka"|"ordforrådet"|"ordlista"|"ordboken")
  ja: [Navn så jeg ikke snurten av].
  ja: [Litt personlig preg hadde gjort seg].
  nei: Navnet mitt står på fakturaen.
