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
  ("jeg"|"eg"|"vi") (var|"var"|er|ble|følte "meg" som|er) (bare|berre|kun)? (et|eit|en|ein)? («)? (saksnummer|kundenummer|løpenummer|sak i bunken|bruker|papirbunke|ordrenummer) !(@ktall)
  leste (bare|berre|kun)? opp (tallene|tall|vilkårene|svaret|teksten|(fra|frå) (nettsiden|nettsida|skjermen|et ark|eit ark|manuset|skjemaet|lista|listen|vilkårene|en lapp|ei liste|en skjerm)) !("enda"|"fort"|"fortere"|"raskt")
  (savnet|sakna|savner) .. (litt|noe)? (mer|meir)? (personlig|personleg|menneskelig) (tone|preg|kontakt|svar|hilsen|oppfølging)
  som (å|om)? (jeg)? (bli|få|høre|lytte til|høyre på|høre på) .. (lest opp for|opplest|lest høyt fra|lese høgt|telefonkatalog*|lovtekst*|bruksanvisning*|værmelding*|vêrmelding*|nyhetene|en innspilling|et opptak|eit opptak|et bånd|eit band|brosjyre*|reklame*) >>
  (kommet|kome|skrevet|laget|sendt|generert|skrive|spyttet ut) (fra|av|frå) (en|ein|et|ei) (automat/n|maskin/n|robot/n|mal/n|bot/n|ki|algoritme/n|generator/n)
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
  (kunne|kunna) (like (godt|gjerne)|jo like gjerne|liksogodt|likså godt|lika gjerne) (ha)? (snakket|snakka|prata|pratet|skrevet|skrive|chattet|chatta|ringt) (med|til) (en|ein|ei|et|eit)? !@ea-vegg !@ea-isfjell _
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
  ("samme"|"same") (regla|visa|setningen|setninga|frasen|ordlyden|ordrette|linjene|setningene|strofen) (to|tre|fire|fem|flere|mange|hver|kvar|uansett|om igjen|i hver|i kvar) >>
  (bare|berre|kun) (et|eit|en|ein)? (saksnummer|kundenummer|linje|rad|løpenummer|sak|brikke|tall|strek) (i|på|for) (et|eit|en|ein|ei)? (regneark|system|rekka|rekken|bunken|køen|statistikken|skjema|excel-ark|skjerm|lista|listen|dem|henne|ham)
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
  (standardsvar/n|standardfrase/n|standardtekst/n|standardmail/n|standardsetning/n|autosvar/n|standardbrev/n|standardformulering/n|robotsvar/n|ferdigsvar/n|standardmelding/n|standardepost/n|standard-e-post/n)
  (standardisert/a|ferdigskrevet/a|forhåndsskrevet/a|kopiert/a|generelt/a|ferdigformulert/a|ferdig/a|prefabrikkert/a|standardiserte/a) (svar/n|tekst/n|melding/n|setning/n|e-post/n|mail/n|frase/n) !("min"|"mi"|"mine"|"mitt"|"vår")
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
  (samme|same|akkurat samme|nøyaktig samme|det samme) ("ferdige"|standard|"gamle"|"generelle")? ("svaret"|svar|"setningen"|"frasen"|"regla"|"teksten"|tekst|"setninga"|"meldingen") .. (hver|om|uansett|igjen|om igjen|kvar|flere|tre|to) >>
  (standardsvar/n|standardfrase/n|standardtekst/n|autosvar/n|robotsvar/n|ferdigsvar/n|standardmail/n|standardbrev/n|standardformulering/n|standardregle/n|standardspørsmål/n|standardmelding/n|floskel/n|floskler/n|standardreplikk/n|hurtigsvar/n|tekstblokk/n|autoreply/n|auto-svar/n|standard-svar/n|malbrev/n|massemail/n)
  (tomme/a|hule/a|innøvde/a|svulstige/a|"pene") (fraser/n|floskler/n|høflighetsfraser/n|formuleringer/n)
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
  !("ingen"|"uten"|"utan"|"ikke"|"ikkje"|"aldri"|"null"|"inga"|"noen") (ansvarsfraskrivelse/n|ansvarsfråskriving/n|ansvarspulverisering/n|ansvarsløshet/n)
  !(og) (ingen|ikke noen|ikkje nokon|ingen ville) ("tok"|"tar"|ville ta|ta|"hadde"|"har"|"tek"|"eide"|eier|"vil" ta) .. (ansvar|eierskap|"ansvaret"|"saken"|tak|eigarskap|"saka") >>
  (ny/a|nytt/a|forskjellig/a|ulik/a|enda en) (person|kundebehandler|menneske|saksbehandler|rådgiver|navn|folk|stemme) (hver|kvar|for hver|på|hver eneste) (gang|"gong"|"mail"|henvendelse)
  (ingen|ikke noen|"inga") (fast|egen|eigen)? ("kontaktperson"|personlig oppfølging|personlig kontakt|fast saksbehandler) (å|som|i|kontakt|fra)? >>
  (ingen|inga) ("ville"|"vil"|"turte"|"torde"|"gadd") (eie|ta|kjennes ved|stå for|vedkjenne seg|ta tak i|vedkjenne "seg") ("saken"|"saka"|"den"|"ansvaret"|"ansvar"|"det"|"problemet"|"feilen"|"rotet")
  ja: «Det er [ikke mitt bord]», sa hun.
  ja: De [skjøv ansvaret over på transportøren].
  nei: Appen er umulig å bruke, men det er ikke hans bord.
  ja: [Ingen tok ansvar] for feilen.
  ja: Eg fekk [ny person kvar gong].

- upersonlig-2
  (upersonlig/a|upersonleg/a|avpersonifisert/a|umenneskelig/a|ansiktsløs/a|andsiktslaus/a|umenneskeleg/a|distansert og formell)
  ("lite"|"mindre"|"ikke særlig"|"ikkje særleg"|"svært lite"|"null"|"ikke spesielt"|"ikkje spesielt"|"ikke akkurat"|"ikke direkte") (personlig/a|personleg/a|menneskelig/a|individuell/a|menneskeleg/a|tilpasset/a|skreddersydd/a|tilpassa/a) (preg|kontakt|svar|service|"touch")?
  (mangel på|manglende|uten|utan|null|ingen|"manglet"|"mangla"|fravær av|"savnet"|"inga") (en|"et"|ein|"eit"|noe|det)? (personlig|personleg|menneskelig|menneskeleg|"personlige"|"menneskelige"|individuell) (preg|kontakt|tone|"touch"|tilpasning|oppfølging|"berøring"|nærhet|tilpassing|vri|hilsen)
  (formell/a|stiv/a|høytidelig/a|byråkratisk/a|kansellipreget/a|avmålt/a|oppstyltet/a|formelt/a) (og) (upersonlig/a|stiv/a|kald/a|distansert/a|kjølig/a)
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

# no name, told otherwise: «ante ikke hvem som hadde tatt telefonen», «måtte selv be om navnet», «savnet et navn å holde seg til».
- navnet-manglet turn=no actor=any
  ("ante"|"aner"|"anar"|"visste"|"vet"|"veit"|"vait"|"veit æ"|"anar eg"|"veit eg"|"vet jeg") ("jeg"|"eg"|"æ"|"vi"|"me")? (fortsatt|framleis|fremdeles|ennå)? (ikke|ikkje|"itj"|aldri|knapt) (engang|eingong|en gang)? ("hvem"|"kven"|"kem"|"kæm") (som|det) (det)? (er|var|e|va|"hadde"|"tok"|"har"|"skrev"|"skreiv"|"svarte"|"svara"|"satt"|"sat"|"hjalp"|"behandlet"|"handsama"|"snakket"|"sendte"|"sit"|"sitter") .. ("som"|"der"|"jeg"|"eg"|"saken"|"saka"|"telefonen"|"tatt telefonen"|"skrevet"|"skrive"|"svart"|"svara"|"brevet"|"mailen"|"bak"|"sendt"|"i andre enden"|"på tråden"|"i røret") (telefonen|"saken"|"saka"|svaret|brevet|mailen|det|den)?
  ("sa'kke"|"sa'kje"|"sa ikke"|"sa ikkje"|"sa itj"|"sa kje") (@b-hainn)? (en gang|engang|eingong|ein gong)? @b-hvem @b-hainn (@b-heter|"va"|"var")
  ("kunne"|"ku"|"kunna"|"burde"|"skulle"|"burda") (ikke|ikkje|"itj"|"kje"|gjerne|godt)? (@b-hainn)? (i det minste|da|vel|gjerne|godt|iallfall)? (ha)? ("spurt"|"sagt"|"nevnt"|"nemnt"|"oppgitt"|"fortalt") @b-hvem (@b-hainn|"æ"|"jeg"|"eg"|"vi") (@b-heter|"var"|"va")
  ("kunne"|"burde"|"skulle"|"kunna") (@b-hainn)? (i det minste|da|vel|gjerne|godt|jo)? (ha)? ("spurt om"|"nevnt"|"sagt"|"oppgitt"|"brukt"|"husket"|"hugsa"|"presentert seg"|"skrevet"|"nemnt") (@b-navnet "sitt"|@b-navnet "mitt"|"navn"|"namn")
  ("kunne"|"burde"|"skulle"|"kunna") (@b-hainn)? (i det minste|da|vel|gjerne|godt|jo)? (ha)? ("presentert seg"|"presentere seg")
  ("savnet"|"savna"|"sakna"|"savner"|"saknar"|"etterlyser"|"etterlyste"|"mangla"|"manglet"|"mangler"|"trengte"|"ønsket meg"|"ønska meg"|"skulle gjerne hatt"|"skulle ønske jeg fikk"|"skulle ønske vi fikk"|"fikk aldri"|"fikk ikke"|"fekk aldri"|"fekk ikkje") ("jeg"|"eg"|"vi")? (bare|berre)? ("et"|"eit"|"en"|"ein"|"noe") (fast)? (navn|namn|fornavn|ansikt|andlet|person|kontaktperson) å (holde|halde|forholde|forhalde|ringe|ringje|vise|spørre|spørje|knytte|henvende|kontakte|takke|skrive) .. (til|på|etter)? (seg|meg|oss)? (til)?
  ("et"|"eit"|"en"|"ein"|"bare et"|"berre eit") (navn|namn|fornavn|ansikt|signatur|underskrift|kontaktperson) (å (holde|halde|forholde|forhalde|ringe|spørre|henvende|knytte|kontakte) .. (seg|meg|oss)? (til|etter|på)?|nederst|under|på saksbehandleren|i bunnen)? ("hadde"|"ville"|"kunne"|"hadd") (jo|ikke|ikkje|vel|da)? (vært|vore|gjort|hjulpet|hjelpt|holdt|skadet|skada|kostet) .. (fint|kjekt|greit|på sin plass|hyggelig|seg|noe|koselig|stas|betydd noe)?
  (aldri|ikke|ikkje|"itj") (hørt|høyrt|fått vite|fått vita|oppfattet|fått med meg|fikk vite|fekk vite) @b-hvem @b-hainn (@b-heter|"var"|"va")
  @b-hvem ("jeg"|"eg"|"æ"|"vi") (har|hadde|egentlig|faktisk)? ("snakket"|"snakka"|"prata"|"pratet"|"skrevet"|"skrive"|"chattet"|"chatta") (med)? ","? ("aner"|"anar"|"vet"|"veit"|"ante"|"visste"|"står") ("jeg"|"eg"|"æ"|"vi"|det)? (ikke|ikkje|"itj"|ingen steder)
  (ingen|inga|"ikke noen"|"ikkje nokon"|null|uten|utan|"uten en") (form for|slags)? (presentasjon|navnepresentasjon|introduksjon) !("av"|"på"|"om")
  ("het"|"heitte"|"hette"|"heter"|"navnet"|"namnet"|"navn") ...6 (forble|forblir|forblei|"vart verande") (en|ei|ein|et|eit) (godt bevart|godt bevarte)? (hemmelighet|løyndom|mysterium|gåte|statshemmelighet)
  ^ (men)? (det|dette|"namnet"|"navnet") (forble|forblir|forblei) (en|ei|ein) (godt bevart|godt bevarte)? (hemmelighet|løyndom|statshemmelighet)
  ("navnet"|"namnet"|"fornavnet"|"fornamnet"|"etternavnet") ("mitt") .. ("var"|"ble"|"vart"|"sto"|"stod"|"er"|"blei") (skrevet|stavet|blitt|skrive)? (feil|galt|feilstavet|feilstava) (hele veien|gjennom hele|i hele|i _ av _|i "mailen"|i "svaret"|i "e-posten"|i "hilsenen"|i "brevet"|i "chatten"|hver gang|kvar gong|to ganger|tre ganger) ..3 (("e-poster"|"mailer"|"brev"|"svar"))?
  (har|"hadde"|"fikk"|"fekk"|"fått") ("jeg"|"eg"|"æ"|"vi")? (aldri|ikke|ikkje|"itj") (hørt|høyrt|fått|sett|fatt|oppfattet|fått med meg|vite) ("navnet"|"namnet"|"navn"|"namn"|"namne") (på|til|hennes|hans|hennar)? (henne|ham|han|ho|vedkommende)?
  ("måtte"|"laut"|"lytt"|"måtta") ("jeg"|"eg"|"æ"|"vi"|"me")? (selv|sjølv|sjøl)? (be om|bede om|spørre etter|spørja etter|spørje etter|spørre om|mase om|masa om|mase ut av|dra ut av|lokke ut|lirke ut|lure ut|trygle om|grave fram|få ut) .. (ham|henne|han|ho)? (@b-navnet) !("mitt"|"på bygget"|"på firmaet"|"på produktet") >>
  ("måtte"|"laut"|"lytt"|"måtta") ("jeg"|"eg"|"æ"|"vi"|"me")? (selv|sjølv|sjøl)? (be om|be|spørre|spørje|spørja|finne ut|finna ut|gjette|gjette meg til|google|trygle om) .. (å få vite|om|ut|på)? ("hvem"|"kven"|"kem"|"kæm") (som|det|jeg|eg|han|hun|ho) (var|er|hadde|har|snakket|snakka|satt) >>
  (hva|kva|ka|kem|hvem|kven) (heter|heiter|hete|hett|er|snakker|snakkar) (du|jeg med|eg med) "?" "»"? ("måtte"|"laut"|"måtta"|"endte") ("jeg"|"eg"|"æ"|"vi") >>
  ("sa"|"mumlet"|"mumla"|"lirte av seg"|"ramset opp"|"lespet"|"raste gjennom"|"mumle") (fram|frem)? ("navnet"|"namnet"|"navn"|"namn"|"namne") ("sitt"|"sin")? (så|for|altfor|såpass|vel) (fort|raskt|lavt|utydelig|kjapt|lågt|lynraskt|uklart|utydeleg|snøgt) >>
  ("aner"|"anar"|"vet"|"veit"|"kjenner"|"kjenn"|"har") (@b-jeg)? (fortsatt|framleis|fremdeles|ennå)? (ikke|ikkje|"itj") ("navnet"|"namnet"|"namne") på (den|henne|ham|han|ho|hun|personen|damen|mannen|saksbehandleren|rådgiveren|dama|noen)  (jeg|eg|som)? ("snakket"|"snakka"|"hjalp"|"svarte"|"skrev")? (med)?
  ("kalte"|"kalla") meg _ "." (jeg|eg) (heter|heiter) _
  (ingen|inga|"ikke noen") ("sa"|"oppga"|"nevnte"|"sier"|"oppgir"|"hadde"|"nemnde"|"brukte") (et)? (@b-navnet) ("sitt"|"sine")? .. (i løpet av)?
  (har|"hadde") (visst|tydeligvis|åpenbart)? (ikke|ikkje) (@b-navnet) (der|i den bedriften|på huset|på den avdelingen) (i gården|i garden)?
  ja: Jeg [ante ikke hvem som hadde saken].
  ja: Jeg [måtte selv be om navnet] på rådgiveren.
  ja: Jeg [savnet et navn å forholde meg til].
  ja: [Et navn å ringe til hadde vært fint].
  ja: Hun [sa navnet sitt så fort at ingen kunne høre det].
  nei: Jeg vet ikke hvem som selger slike deler.
  nei: Vi måtte be om navnet på produktet.

# the greeting to nobody: «Hei FORNAVN», «kunde 48», «takk for din henvendelse», «Mvh kundeteamet», «no-reply».
- hei-kunde actor=any turn=no
  !("ikke"|"ikkje"|"aldri"|"slapp"|"uten"|"itj") « [ (kjære|hei|hallo|god dag|til|hei du) ("kunde"|"bruker"|"brukar"|"fornavn"|"navn"|"abonnent"|"medlem"|"forsikringstaker"|"innbygger"|"mottaker"|"leietaker"|"søker"|"pasient"|"verdsatte kunde"|"student") ] (»|","|"!")
  !("ikke"|"ikkje"|"aldri"|"uten"|"slapp"|"itj") « [ ("kunde"|"kundenummer"|"sak"|"saksnummer"|"bruker"|"medlem"|"deltaker") (nr|nummer)? _ ] »
  ("kundenummeret"|"saksnummeret"|"ordrenummeret"|"personnummeret"|"kundenummer"|"saksnummer"|"polisenummeret") (mitt)? ("fikk"|"fekk"|"var"|"betydde"|"betød"|"interesserte"|"telte") .. (mer|meir|viktigere|viktigare|alt|det eneste) .. (enn)? ("jeg"|"eg"|"meg"|"navnet"|"som telte"|"personen")? >>
  ("behandlet"|"behandla"|"handsama"|"omtalt"|"omtalte"|"kalt"|"tiltalt"|"redusert"|"tiltalte"|"kalte"|"ekspedert"|"gjort om") ("meg"|"oss")? (bare|kun)? (som|til|ved|med) (et|eit)? (nummer|saksnummer|kundenummer|løpenummer|ordrenummer|sakstall|"kundenummeret"|"saksnummeret") (mitt)?
  (nå|no|her|der|for dem|hos dem|i dag)? ("er"|"var"|"ble"|"vart") ("jeg"|"eg"|"vi") (visst|nok|tydeligvis|bare|berre|kun)? (et|eit) (saksnummer|kundenummer|løpenummer|ordrenummer)
  « [ ("takk for din henvendelse"|"takk for henvendelsen"|"takk for di henvending"|"takk for henvendinga"|"vi har mottatt din henvendelse"|"vi har motteke førespurnaden din"|"vi tar din tilbakemelding på alvor"|"takk for din tilbakemelding"|"takk for at du kontaktet oss"|"takk for at du kontakter oss"|"din henvendelse er viktig for oss"|"din henvendelse er viktig"|"di henvending er viktig for oss"|"du er viktig for oss"|"vi setter pris på din tilbakemelding") ] ...6
  (bare|berre|kun|alltid|stadig) « ("vi"|"man"|"kunden"|"vi i selskapet"|"ein") » ((og|,) « ("vi"|"man"|"kunden"|"ein"|"selskapet") »)?
  (aldri|ikke et|ikkje eit|ikke ett) « ("jeg"|"eg") »
  (saksbehandleren|avsenderen|kontaktpersonen|rådgiveren|avsendaren|sakshandsamaren|avsender|underskriveren) ("var"|"het"|"er"|"heitte"|"sto som"|"stod som") (bare|berre|kun|tydeligvis)? («)? ("avdelingen"|"en avdeling"|"kundeservice"|"teamet"|"systemet"|"kundesenteret"|"avdelinga"|"ei avdeling"|"oss"|"team kunde")
  (mvh|"hilsen"|"helsing"|vennlig hilsen|"med vennlig hilsen"|vh) (fra)? («)? ("kundeteamet"|"kundesenteret"|"kundeservice"|"support"|"teamet"|"avdelingen"|"oss"|"kundesenter"|"skadeteamet"|"oss i"|"sentralbordet"|"administrasjonen"|"ledelsen") !("@")
  ("var"|"er"|"står"|"sto"|"stod"|"fikk"|"fekk"|"svar"|"mail"|"e-post"|"kom"|"sendt"|"avsender"|"signert"|"avsenderen"|"skrevet") .. (svar)? (fra|frå|av|med|:|på)? (en|ein|ei)? («)? ("no-reply"|"noreply"|"do-not-reply"|"donotreply"|"no-reply-adresse"|"noreply-adresse"|"ikke-svar-adresse") (adresse)? (»)?
  "hvem er" « "vi" »
  (til og med|med|og)? (feil|gal|galt|feil på) (fornavn|navn|namn|fornamn|etternavn|førenamn|kjønn) (i|på|øverst|i hele|på) ("toppen"|"mailen"|"hilsenen"|"overskriften"|"brevet"|"svaret"|"starten"|"innledningen"|"e-posten"|"helsinga"|"emnefeltet"|"åpningen"|"i mailen") !("jeg")
  (ingen|inga|"ikke noen") ("hadde"|"har"|"gadd"|"orket"|"tok seg bryet med å") (giddet|gidda|orket|tatt seg bryet med|brydd seg om|tatt seg tid til)? (å)? (fylle|fylt|skrive|skrevet|sette|satt|bytte|byttet) (inn|ut)? (@b-navnet) (mitt)?
  ("avsender"|"avsenderen"|"signaturen"|"underskriften"|"avsendaren"|"signert") ("var"|"er"|"sto som"|"stod som"|"het")? « ("kundedialog"|"kundesenter"|"kundeservice"|"kundeteam"|"team"|"avdeling"|"support"|"service"|"seksjon"|"kundekontakt"|"systemet") ..2 »
  « [ ("til den det måtte gjelde"|"til den det måtte angå"|"til rette vedkommende"|"til den det måtte vedkomme"|"kjære mottaker"|"kjære mottakar"|"to whom it may concern"|"dear customer"|"hei du") ]
  (en|ei|ein|som en)? "brikke" i (systemet|maskineriet|spillet deres|et system)
  ja: Svaret var adressert «[Kjære kunde]».
  ja: Svaret kom fra «[kunde 55]».
  ja: Jeg ble [redusert til et saksnummer].
  ja: [Kundenummeret mitt var viktigere enn jeg].
  nei: Hun ga meg et saksnummer.
  nei: «Hei Kari», sto det.

# a machine with a mouth: «mer robot enn roboten», «samlebåndsarbeid», «hadde manus», «kopi av kopi», «glatte fraser».
- maskin-med-munn actor=any turn=no
  (mer|meir) (robot|maskin|robotaktig|maskinell|maskinaktig|upersonlig|automat) enn (en|ein|"roboten"|"chatboten"|"boten"|"maskinen"|"automaten"|"maskina"|"svareren"|"telefonsvareren") (robot|maskin)?
  ("roboten"|"chatboten"|"boten"|"svareren"|"telefonsvareren"|"automaten"|"maskinen"|"brusautomaten"|"robotstøvsugeren"|"siri"|"chatgpt") .. ("har"|"hadde"|"er"|"var"|"ville vært"|"hadde vært"|"hadde vore") .. (mer|meir) .. (menneskelig|menneskeleg|personlig|personleg|varme|liv|sjel|personlighet|innlevelse)
  (robotstemme/n|maskinstemme/n|telefonsvarerstemme/n|gps-stemme/n|robotrøst/n) !("ba"|"bad"|"i menyen"|"som ba"|"sa at jeg"|"leste opp menyen"|"spurte"|"ønsket"|"sa")
  (samlebandsarbeid/n|samlebåndsarbeid/n|samlebåndssvar/n|samlebåndsservice/n|samlebåndsbehandling/n|samlebåndstone/n|fabrikksvar/n|hermetikk/n|skjemasvar/n|skjemabrev/n|massesvar/n|stempelsvar/n|papegøyesvar/n|papegøyeprat/n|papegøyespråk/n|automatsvar/n|maskinsvar/n|kopisvar/n|ferdigtekst/n|maltekst/n|manussvar/n|skriptsvar/n|sjablongsvar/n|lirekassesvar/n) !("på butikken"|"i skapet")
  (kald/a|stiv/a|tørr/a|rutinepreget/a|mekanisk/a|kjølig/a|flat/a|grå/a|monoton/a) og (maskinell/a|mekanisk/a|robotaktig/a|upersonlig/a|rutinepreget/a|rutinemessig/a|upersonleg/a|maskinmessig/a)
  (være|virke|føles|bli|kjennes|verke|låte/v) @grad? [ (maskinell/a|rutinepreget/a|seriemessig/a|maskinaktig/a|samlebåndsaktig/a|fabrikkmessig/a|ansiktsløs/a|andletslaus/a|livlaus/a) ] !("på lageret")
  (namnlaus/a|navnløs/a|anonym/a) ("," |og)? (andletslaus/a|ansiktsløs/a|livløs/a|upersonlig/a|grå/a)
  ("kunne"|"kunna"|"kan") (like gjerne|like godt|godt|sikkert|vel|lett)? (ha)? ("vært"|"vore"|"være") ("skrevet"|"skrive"|"laget"|"laga"|"sendt"|"svart"|"formulert"|"utført"|"gjort"|"lest opp") (av) (en|ein|ei|et|eit) @b-maskin
  ("kunne"|"kunna") (like gjerne|like godt|likså godt|like så godt|jo like gjerne|liksom|lika gjerne) (ha)? ("spurt"|"snakket"|"snakka"|"prata"|"pratet"|"skrevet"|"chattet"|"ringt"|"hatt") (med|til|på)? (en|ein|ei|et|eit)? @b-maskin
  ("kunne"|"kunna") (like gjerne|like godt|sikkert|vel)? (ha)? ("vært"|"vore") (en|ein|ei|et|eit) @b-maskin !("som")
  ("var"|"virket"|"er"|"føltes"|"hørtes"|"verka"|"kjentes"|"hørtes det") (helt|heilt|alt|det hele|ganske|så)? ("skriptet"|"skripta"|"scriptet"|"scripta"|"manusstyrt"|"manusbasert"|"regissert"|"forhåndsinnspilt"|"innspilt"|"spilt inn på forhånd") (ut)? (fra|frå)? (ende til annen|a til å|start til slutt|ende til annan|begynnelse til slutt|ende til ende)?
  (sånn|en sånn|ein slik|en slik|ei sånn)? (@b-ferdig) (blokk|tekstblokk|tekst|greie|regle|lekse|snutt|svar|avsnitt|utgreiing|oppskrift|tekstbit)
  (hadde|brukte|kjørte|fulgte|følgde|pugget|slavet seg gjennom|holdt seg til) (et|eit|sitt|fast|hele)? (manus/n|skript/n|replikkhefte/n|teleprompter/n) ("," |og)? ((og|,) >>)?
  ("avvek"|"veik"|"vek"|"avveik"|"fravek"|"rikket seg") (ikke|ikkje|aldri) (@grad|ett|et|en|eit|ein)? (komma|millimeter|ord|stavelse|tøddel|fra)? (fra|frå)? ("manus"|"manuset"|"skriptet"|"malen"|"oppskriften"|"sjekklista")?
  ("kopi"|"avskrift"|"blåkopi"|"gjenbruk"|"resirkulering") av (en|ein|et|eit)? ("kopi"|"kopien"|"forrige svar"|"førre svaret"|"forrige mail"|"nettsida"|"nettsiden"|"vilkårene"|"det forrige")
  (@b-ferdig) (frase/n|fraser/n|floskel/n|floskler/n|formulering/n|formuleringer/n|talemåter|klisjeer|setninger|setningar|regler) (fra|ut av|av|frå)? (et|eit|en|ein|ei)? (hefte|perm|brosjyre|manual|mal|lærebok|kurs|håndbok)?
  (standardfrase/n|standardsvar/n|floskel/n|frase/n|klisjé/n|standardtekst/n) (på|etter|stablet på) (standardfrase/n|standardsvar/n|floskel/n|frase/n|klisjé/n|standardtekst/n)
  (ikke|ikkje|"itj"|lite|null|ingenting|intet|fint lite) (noe|noko|særlig|særleg|mye)? (personlig|personleg|menneskelig|menneskeleg) (over|ved|i|med) (det|svaret|hele|samtalen|heile|den|mailen|brevet) (hele|heile)?
  (ingen|"ikke noe"|"ikkje noko"|null|lite|uten|utan|mangla|manglet|"inga"|fravær av|blottet for|strippet for) (@grad)? (personlighet|personlegdom|sjel|særpreg|personlegheit|menneskelighet) (å spore|i svaret|i det)?
  (ikke|ikkje|"itj") ("ett"|"et"|"eit"|"eitt") (eneste|einaste)? "ord" om (akkurat|nettopp|nøyaktig) (min|mitt|meg|vår|mi|mine|vårt) >>
  (ikke|ikkje|"itj"|ingen) (et|eit|en|ein)? (levende)? ("menneske"|"sjel"|"person") å (spore|merke|ane|se|sjå|finne) (bak|i|mellom)? (ordene|linjene|svaret|mailen|orda)?
  (samme|same) ("ordlyd"|"ordlyden"|"ord"|"formulering") som (sist|forrige|førre|i|naboen|alle|de|på) >>
  ("komma for komma"|"ord for ord"|"bokstav for bokstav") (likt|som sist|fra|frå|identisk) >>
  ("lært seg"|"lært" seg|"pugget"|"pugga"|"innøvd"|"kunne") (setningene|setningane|svarene|svara|replikkene|teksten|regla) utenat
  (autogenerert/a|automatgenerert/a|auto-generert/a|datagenerert/a|autogenererte|maskingenerert/a|ki-generert/a) (svar/n|mail/n|e-post/n|tekst/n|melding/n|brev/n|hilsen/n)?
  ("kald"|"stiv"|"hul"|"grå") "maskin" (i andre enden|i røret|på linja)?
  (hørtes|hørtest|høyrdest|lød|låt|virket|verka) (ut)? (som)? (om|at)? @b-hainn ("leste"|"las"|"leser") (høyt|høgt|opp)? (fra|frå|av) (en|ei|ein|et|eit) (perm|ark|manus|bok|skjerm|liste|lapp|hefte|skript)
  (generelle|generell|generelt|allmenne|vanlige) ("råd"|"svar"|"tips"|"formuleringer"|"fraser"|"setninger"|"ting") som (ikke|ikkje) (hadde|har|passet|passa|gjaldt|handlet) .. (meg|oss|min|saken|situasjonen) .. (å gjøre|å gjere|sak|situasjon)?
  (en|ein|ei) "mal" (med|uten|der|som) (felt|feltene|navn|de|ikke|ingen|noen|passet) >>
  "hilsen ingen"
  ("standardfraser"|"standardfrasar"|"standardsetninger"|"standardsvar"|"fraser"|"floskler"|"floskler på floskler"|"klisjeer") i (fleng|kø|bøtter og spann|haugevis|rekke og rad|massevis|stabler)
  "ctrl" "c" ("," | "+" | og)? "ctrl"? "v"?
  (leste|las|"leser"|lest) (rett|bare|berre)? (opp|av)? (fra|frå) ("plakaten"|"plakat"|"lappen"|"brosjyren"|"en plakat"|"ein plakat"|"jukselapp"|"en jukselapp"|"kortet"|"håndboka") !("min"|"mi"|"mitt")
  ("npc"|"npc-vibber"|"npc-stemning"|"npc-svar"|"robotvibber"|"bot-vibber"|"chatgpt-vibber"|"ki-vibber")
  ("ramset"|"ramsa"|"lirte"|"plapret"|"messet"|"messa"|"gulpet"|"lirket") (opp|av seg|ut|fram|frem)? ("frasene"|"frasane"|"fraser"|"frasar"|"vilkårene"|"paragrafene"|"leksa"|"regla"|"punktene"|"standardsvaret") (sine|sin|si)?
  (maskinaktig/a|mekanisk/a|monoton/a|robotaktig/a|rutinemessig/a) ("oppramsing"|"opplesing"|"opplesning"|"lesing"|"gjennomgang"|"oppramsinga"|"framføring")
  ("kategoriens"|"malens"|"systemets"|"skjemaets") svar
  ja: Hun var [mer robot enn chatboten].
  ja: Det var rene [samlebåndsarbeidet].
  ja: [Kopi av kopi] fikk jeg.
  ja: Svaret [kunne vært skrevet av en brusautomat].
  ja: Det var [ikke noe personlig over det].
  ja: Bare [glatte fraser].
  nei: En robotstemme ba meg taste kundenummeret.
  nei: Jeg leste manus til et skuespill.
  nei: Brusautomaten på stasjonen var tom.

# nobody's case: «ingen vedkjente seg saken», «ballen ble kastet frem og tilbake», «jeg bare jobber her», «skyldte på lageret».
- ingens-sak turn=no
  (ingen|inga|"ikke noen"|"ikkje nokon") ("vedkjente"|"vedkjende"|"vedkjennes"|"kjentes ved"|"kjendes ved"|"tok tak i"|"følte ansvar for"|"turte eie"|"ville eie"|"eide"|"åtte"|"ville vite av"|"ville ta i"|"ville stå for"|"tok på seg") (seg)? ("saken"|"saka"|"feilen"|"ansvaret"|"problemet"|"rotet"|"det"|"ansvar")
  (ballen|"ballen"|"ansvaret"|"skylden"|"skylda"|"svarteper"|"den varme poteten") (ble|blei|vart|"ble"|"vart") (kasta|kastet|sparket|sparka|spilt|sendt|skjøvet|skuva|sendt|trillet) .. (fram og tilbake|att og fram|frem og tilbake|mellom|rundt|hit og dit|fram og attende)
  (spilte|spelte|spilt|kastet|kasta|sparket|sparka|sendte|slo) ("svarteper"|"ballen" !("over til meg"|"tilbake :"|"tilbake til meg"|"til meg")|"ping-pong"|"pingpong"|"bordtennis"|"stikkball"|"den varme poteten") .. (mellom|med|fram|frem|om|videre|seg imellom|rundt|att)? (og tilbake|seg|saken|saka|hverandre|og fram)?
  ("skyldte"|"skylder"|"skulda"|"skyldar"|"skylde"|"la skylden"|"la skylda"|"peikte"|"pekte") !("ikke"|"ikkje"|"aldri") (bare|berre|hele tiden)? (på) ("hverandre"|"kvarandre"|"kollegaen"|"kollegaer"|"kollegene"|"en kollega"|"lageret"|"transportøren"|"teknikeren"|"sjefen"|"avdelingen"|"en annen avdeling"|"en annen"|"andre avdelinger"|"andre"|"alle andre"|"it-avdelingen"|"posten"|"butikken"|"leverandøren"|"produsenten"|"hovedkontoret"|"reglene"|"kundesenteret"|"forrige vakt"|"vikaren"|"de andre")
  (« ...4|"sa") (at)? [ (det er)? (ikke|ikkje) ("jeg"|"eg"|"hun"|"han"|"vi") (som)? (har|"hadde")? ("bestemt"|"bestemmer"|"laget"|"lager"|"gjorde"|"gjort"|"avgjør"|"bestemte"|"skrev"|"skrevet"|"avgjer"|"har laget"|"styrer") ] >>
  (« ...4|"sa") (at)? [ ("jeg"|"eg"|"hun"|"han"|"ho"|"æ") (bare|berre|kun) ("jobber"|"jobbar"|"jobbet"|"gjør"|"gjer"|"gjorde"|"følger"|"følgjer"|"leser"|"sitter"|"svarer"|"svarar") ("her"|"der"|jobben "min"|jobben "sin"|"ordre"|reglene|"det som står"|"telefonen"|"på telefonen") ]
  (« ...4|"sa") (at)? [ ("jeg"|"eg"|"hun"|"han"|"ho") ("jobber"|"jobbar"|"jobbet"|"gjør"|"gjer"|"gjorde"|"følger"|"følgjer"|"fulgte"|"leser"|"sitter"|"er"|"var"|"svarer"|"svarar") (bare|berre|kun) ("her"|"der"|jobben "min"|jobben "sin"|"ordre"|reglene|"det som står"|"et mellomledd"|"en mellommann"|"på telefonen"|"telefonen"|"et ansikt utad") ]
  (ingen|inga) ("vil"|"ville"|"kunne"|"kan"|"klarte å") (si|seie|fortelle|svare på|oppgi) ("hvem"|"kven") (som)? (har|"hadde"|"tar"|"sitter med"|"eier"|"eide"|"sit med") ("ansvaret"|"saken"|"saka"|"ansvar"|"den")
  !("å"|"for å"|"uten å") ("gjemte"|"gjemmer"|"gjømte"|"gøymde"|"gøymer"|"skjulte"|"skjuler"|"gjemt"|"gøymt"|forskansa|forskanset|dekket|dekka) seg (bak) («)? ("systemet"|"rutinene"|"rutiner"|"rutinane"|"reglene"|"regler"|"reglane"|"regelverket"|"regelverk"|"vilkårene"|"avdelingen"|"vi"|"skjermen"|"paragrafene"|"paragrafer"|"manus"|"skjemaet"|"skjemaer"|"gdpr"|"personvern"|"datasystemet"|"systemer") (»)?
  (mail/n|e-post/n|e-poster|samtale/n|telefon/n|telefoner|telefonar|henvendelse/n|svar/n|brev/n|samtaler) ","? (og)? _ (forskjellige|ulike|nye|forskjelleg|forskjellege) (folk|personer|mennesker|navn|saksbehandlere|stemmer|personar|menneske|namn|kundebehandlere|rådgivere)
  "det må du ta med" ("systemet"|"reglene"|"sjefen"|"ledelsen"|"politikerne"|"hovedkontoret"|"dem")
  (fikk|fekk|møtte|"fikk"|"fekk"|snakket med)? (en|ein|ei)? (ny|nytt|enda en ny) (person|stemme|kundebehandler|menneske|saksbehandler|rådgiver|fyr|dame) (på "tråden"|på "linja"|på "saken"|på "saka"|i "røret"|på "telefonen"|i "chatten") (hver|kvar|for hver) (eneste)? (gang|gong|samtale|telefon|mail|"gangen")
  ("ansvaret"|"saken"|"saka"|"ballen"|"klagen") ("gled"|"gikk"|"vandret"|"gjekk"|"vandra"|"fløt"|"ble sendt"|"vart sendt"|"ble skjøvet"|"forsvant"|"for") (fra|frå|mellom) (pult|bord|dør|avdeling|person|hånd|den ene|hand|pultene|avdelingene|stolene) (til|og)? (pult|bord|dør|avdeling|person|hånd|den andre|hand)?
  ("saken"|"saka"|"feilen"|"problemet"|"klagen") (min|mi|mitt)? (hadde|har|fikk|mangla|manglet) (ingen|aldri noen|ikke noen|ikkje nokon|inga)? "eier"
  « ..3 [ (det|dette|sånt|slikt|"det der") (er|"e") ("en annen avdeling"|"ei anna avdeling"|"ein annan avdeling"|"noen andre sitt bord"|"noen andres bord"|"noe de andre tar"|"ikke oss"|"ikkje oss") ]
  (hver|kvar) (mail|e-post|telefon|samtale|svar|henvendelse|gang|gong) (hadde|kom|var|med|fra|frå)? (fra|frå|signert)? (en|ein|ei|et)? (ny|nytt) (avsender|person|navn|namn|stemme|menneske|saksbehandler|fjes)
  « ..3 [ ("det"|"den"|"dette"|"det der"|"sånt") ("må"|"får"|"lyt") ("du"|"de"|"dere") ("ta"|"ta opp") med ("noen andre"|"nokon andre"|"en annen"|"systemet"|"butikken"|"andre"|"ein annan"|"dem"|"sjefen"|"produsenten"|"leverandøren") ]
  ("skjøv"|"skauv"|"dyttet"|"dytta"|"skjøvet"|"lempet"|"lempa"|"veltet") (det|saken|saka|alt|skylda|problemet|ansvaret|hele greia) (videre|rett)? (over)? (på|til) !("meg"|"oss"|"mæ") _
  ("saka"|"saken"|"feilen"|"problemet") (mi|min|mitt)? "var det ingen" (som)? ("eigde"|"eide"|"ville eie"|"åtte"|"ville ha"|"ville ta"|"tok") (i|tak i|ansvar for)?
  ("ingen som"|"ikke noen som"|"ingen") ("ville"|"turte"|"torde"|"kunne") (stå|stille) (fram|frem|opp)? (med) (fullt)? (navn|namn|ansikt)
  « ..2 [ ("vi"|"me"|"jeg"|"eg") ("følger"|"følgjer"|"gjør"|"gjer"|"fylgjer"|"forholder oss") (bare|berre|kun|til)? (bare|kun)? ("rutinene"|"rutiner"|"reglene"|"instruksen"|"ordre"|"prosedyren"|"prosedyrene"|"rutinane"|"reglane"|"det vi får beskjed om") (her)? ]
  ja: [Ingen vedkjente seg feilen].
  ja: [Ballen ble kastet frem og tilbake].
  ja: Hun [skyldte på lageret].
  ja: «Sorry, [jeg bare jobber her]», sa han.
  ja: «[Det er ikke jeg som bestemmer]», sa hun.
  nei: Jeg skyldte på posten.
  nei: Jeg bare jobber her.
  nei: De sparket ball i gata.

# mechanical: «svarte mekanisk», «var en papegøye», «samme frase om og om igjen», «rett ut av malen», «som å bli betjent av en pantemaskin».
- mekanisk-svar turn=no
  ("svarte"|"svara"|"snakket"|"snakka"|"pratet"|"prata"|"leste"|"las"|"skrev"|"hørtes"|"lød"|"låt"|"virket"|"verka"|"høyrdest"|"formulerte seg"|"føltes") (det|seg|alt)? @grad? (ut|opp)? [ ("mekanisk"|"maskinelt"|"robotaktig"|"innøvd"|"innstudert"|"innlært"|"utenat"|"programmert"|"oppramset"|"avlest"|"på autopilot"|"opplest"|"automatisert"|"innøvde"|"som innspilt") ]
  ("hun"|"han"|"ho"|"hu"|"dama"|"damen"|"mannen"|"rådgiveren"|"kundebehandleren"|"fyren"|"saksbehandleren"|"stemmen"|"stemma") ("var"|"er"|"virket"|"ble") [ (som|bare|nærmest|rene|reine|litt av)? ("en"|"ein"|"ei"|"et"|"eit") (rene|vandrende|snakkende|levende|ren)? @b-maskin ]
  (samme|same|den samme|dei same|de samme) ("frase"|"fraser"|"frasene"|"linje"|"linja"|"formulering"|"formuleringer"|"regle"|"mantra"|"mantraet"|"strofe"|"setning"|"setninger"|"tekst"|"svar"|"avsnitt") (om og om|om|igjen og igjen|gang på gang|hver|kvar|på repeat|opp|tre|fire|fem|to) (igjen|gang|gong|att|ganger|gonger)?
  (uten|utan) (et|eit|noe)? ("ansikt"|"andlet"|"avsendernavn"|"navn eller nummer"|"navn og nummer"|"personlig hilsen"|"personleg helsing"|"menneskelig kontakt") !("til ansikt")
  "presentasjon" "?" (nei|niks|ingen|null|glem|aldri|nix|ikke)
  (snakke|svare|høres|lyde|virke|prate|låte/v|skrive|lese|høyrast|høre) (seg)? (ut)? (som|lik|akkurat som|nærmest som) (en|ein|et|eit|ei) (dårlig|gammel|innspilt|gammal)? @b-maskin ..2 !("på nettet")
  (som|lik) å bli ("betjent"|"ekspedert"|"behandlet"|"møtt"|"hjulpet"|"svart"|"betent"|"ekspedera"|"hjelpt"|"handsama"|"stelt med") av (en|ein|et|eit|ei) @b-maskin
  ("rett"|"direkte"|"klippet"|"sakset"|"rett ut"|"tatt") (ut)? (av|fra|frå) ("malen"|"en mal"|"ein mal"|"boka"|"læreboka"|"manuset"|"håndboka"|"instruksen"|"brosjyren"|"instruksboka"|"malverket"|"skjermen"|"arket"|"manualen"|"et manus"|"permen") !("forklart")
  « ("mvh"|"vh"|"mvh."|"med vennlig hilsen kundeservice") »
  ("signaturen"|"avsenderen"|"underskriften"|"avsender"|"underskrifta"|"avsendaren") ("var"|"er") (bare|berre|kun)? (en|ei|ein|et|eit) ("avdeling"|"avdelinga"|"e-postadresse"|"team"|"system"|"nummer"|"initialer"|"forkortelse"|"kode"|"avdelingskode"|"adresse")
  ("standard"|"ferdig"|"automatisk"|"maskinelt"|"ferdiglaga"|"generelt"|"automatiske") ("avslag"|"beskjed"|"respons"|"unnskyldning"|"avvisning"|"beklagelse"|"formular"|"svarbrev")
  ja: Han svarte [mekanisk].
  ja: Hun var [en papegøye].
  ja: [Samme frase om og om igjen].
  ja: Svaret kom [rett ut av malen].
  nei: Bilen har en mekanisk feil.
  nei: Det var en chatbot på nettsiden.
  nei: Vi møttes ansikt til ansikt.

- menneske-eller-maskin turn=no actor=any
  ("lurte"|"lurer"|"undret meg"|"lurar"|"begynte å lure"|"måtte spørre"|"tvilte"|"tvila") (@b-jeg)? (på)? om (det|hun|han|ho) ("var"|"er"|"egentlig var") (egentlig)? (en|ein|et|eit) (ekte|ekte levende|levende)? (robot|maskin|menneske|bot|automat|datamaskin|chatbot|opptak|levende) !("i butikken"|"på stasjonen")
  ja: Jeg [lurte på om det var en robot].
  nei: Jeg lurte på om det var en automat i butikken.

# no name given or used: «presentasjonen manglet», «måtte selv spørre hva han het», «signert «Styret»», «navnet mitt ble ikke brukt».
- navn-utelatt turn=no actor=any
  ("manglet"|"mangla"|"mangler"|"manglar"|"savnet"|"savna"|"mangel på") (en|ein|at)? (skikkelig|ordentlig|personlig|personleg)? (presentasjon/n|"navn"|"namn"|signatur/n|underskrift/n|avsender/n|"navnet på den"|"menneskelig kontakt"|"menneskelig hilsen") !("på regningen"|"på fakturaen"|"i skjemaet"|"på kontrakten")
  (presentasjon/n|"navn"|"namn"|signatur/n|underskrift/n|signaturen/n) ("manglet"|"mangla"|"mangler"|"manglar"|"uteble"|"uteblei"|"glimret"|"var fraværende"|"ble glemt"|"vart gløymt") (helt|heilt|med sitt fravær)?
  ("måtte"|"laut"|"lyt"|"må") (@b-jeg)? (selv|sjølv|sjøl|til og med)? ("spørre"|"spørje"|"be"|"mase"|"fritte"|"lirke"|"grave"|"spør") (selv|om|etter|ut|fram|frem)? (om|etter|fram|ut av _)? (navn|namn|navnet|namnet|(@b-hvem (hun|han|ho|de|jeg|eg|dei) ("het"|"heitte"|"heter"|"heiter"|"var"|"snakket med"|"snakka med")))
  ("nektet"|"nekta"|"ville ikke"|"ville ikkje"|"vegret seg for"|"gadd ikke"|"orket ikke") (å)? ("si"|"oppgi"|"oppgje"|"gi"|"seie"|"røpe"|"fortelle"|"avsløre"|"presentere") (meg)? (navn|namn|navnet|namnet|seg|@b-hvem (hun|han|ho|de) ("het"|"heitte"|"var")) (sitt|engang)?
  (navnet|"navnet"|"namnet") (mitt) ("ble"|"vart"|"blei"|"var") (ikke|ikkje|aldri) ("brukt"|"nevnt"|"nemnt"|"sagt"|"uttalt"|"å høre"|"å se")
  ("uttalte"|"uttala"|"uttaler"|"sa"|"skrev"|"skreiv"|"stavet"|"stava"|"brukte") ("navnet"|"namnet"|"etternavnet"|"fornavnet") mitt ("feil"|"galt"|"gale"|"på tre måter"|"på fem måter"|"konsekvent feil") (hver gang|flere ganger|hele veien|to ganger)?
  ("kalt"|"kalla") (noe|noko) (helt|heilt)? ("annet"|"anna") enn (det)? @b-jeg (heter|het|heiter)
  ("het"|"hette"|"heitte") (jeg|eg) (plutselig|brått|visst|nå) @b-fornavn
  ("spurte"|"spurde"|"lurte på") (heller)? (ikke|ikkje|aldri) (engang|en gang|eingong)? (om|etter)? (hva jeg het|kva eg heitte|hva jeg heter|kva eg heiter|hvem jeg var|kven eg var|navnet mitt|namnet mitt|hva vi het)
  ("hadde"|"har") (ikke|ikkje) ("gjort noe"|"skadet"|"skada"|"vært dumt"|"vore dumt"|"tatt skade"|"vært for mye") (om|å|at|med) (@b-hun)? ("røpet"|"sa"|"fortalte"|"presentere"|"presenterte"|"oppgi"|"oppgav"|"nevne"|"nevnt"|"si"|"et navn"|"eit namn"|"ha sagt") >>
  ("signert"|"underskrevet"|"undertegnet"|"undertegna"|"avsender"|"hilsen"|"helsing"|"avsenderen var"|"underskrive"|"signatur") ("av"|":")? («)? @b-avsender !("i" _ "v /"|"v / "|"ved")
  (underskrift/n|signatur/n|navnet) ("var"|"er") ("uleselig"|"uleseleg"|"uleselege"|"umulig å tyde"|"bare initialer")
  (hvem|kven|kem) ...8 ("fikk"|"fekk"|"får") @b-jeg (aldri|ikke|ikkje) (vite|vita|greie på|svar på|rede på|høre|klarhet i|klart for meg)
  (noe|noko|et|eit) ("navn"|"namn") (å (spørre|spørje|forholde|ringe|holde|vende) (etter|oss|meg|seg|til)? (til)?)? ("fikk"|"fekk"|"får"|"så"|"ga"|"gav") (@b-jeg|@b-hun) (aldri|ikke|ikkje)
  ("presenterte"|"introduserte") @b-jeg "meg" _ _? _? ("." | ",")? "det gjorde" (ikke|ikkje) (han|hun|ho|de)
  ja: [Presentasjonen manglet].
  ja: Jeg [måtte selv spørre hva hun het].
  ja: Brevet var [signert «Styret»].
  ja: [Navnet mitt ble ikke brukt].
  nei: Fakturaen manglet navn på fakturaen.
  nei: Jeg ville ikke oppgi navnet mitt.

# ready-made and read aloud: «svaret virket kopiert», «alle får samme svar», «samme remsa en gang til», «leste opp fra en bok», «kunne vært skrevet av en automat».
- ferdig-vare turn=no actor=any
  ("svaret"|"svarene"|"svara"|"mailen"|"e-posten"|"meldingen"|"meldinga"|"teksten"|"brevet"|"det") ("virket"|"var"|"er"|"verka"|"så"|"såg"|"ser"|"føltes"|"virker"|"kjentes"|"hørtes") (bare|berre|tydeligvis|helt|nokså|ganske)? [ ("kopiert"|"kopierte"|"limt inn"|"klippet"|"klipt"|"autogenerert"|"generert"|"ferdigskrevet"|"ferdigskrive"|"hermetisk"|"masseprodusert"|"maskinskrevet"|"maskinaktig"|"maskinelt") (ut|formulert)? ] !("og")
  ("maskinaktig"|"maskinelt"|"robotaktig"|"mekanisk"|"stivt og maskinelt") ("formulert"|"skrevet"|"skrive"|"svart")
  ("klippet"|"klippa"|"klipte"|"klippte"|"klipt"|"kopierte"|"kopiert") og ("limte"|"lima"|"limt"|"limet") (inn)? (et|eit|svaret|samme|noe)? (svar|svaret)?
  ("copypaste-svar"|"copy-paste-svar"|"paste-svar"|"klipp-og-lim-svar"|"lim-svar"|"mal-svar"|"standard-svar"|"robot-svar")
  (malbasert/a|mekanisk/a|maskinell/a|maskinelt) (svar/n|e-post/n|mail/n|tilbakemelding/n|respons/n|stemme/n|samtale/n|måte/n)
  ^ ("mekanisk"|"maskinelt"|"robotaktig"|"samlebånd"|"samleband"|"standard"|"robot"|"autosvar") ("."|"!"|$)
  ^ ("automatisk"|"automatiske"|"automatisert"|"generelt") (svar) ("."|"!"|$)
  ("svar"|"svaret"|"mail"|"brev"|"tekst"|"e-post"|"e-posten"|"mailen") ("er"|"var"|"kom"|"virket som"|"minnet om"|"lignet på"|"bar preg av å være"|"bar preg av"|"så ut som"|"føltes som"|"virka som")? (å komme)? (rett)? (fra|frå|ut av)? (en|ein|ei|et|eit) ("mal"|"skabelon"|"boks"|"automat"|"robot"|"maskin"|"masseutsendelse"|"massemail"|"rundskriv"|"standardtekst"|"database"|"bot"|"generator")
  (bar/v|"bar"|"bærer") preg av (å være)? (en)? ("standard"|"standardtekst"|"mal"|"standardsvar"|"klipp og lim"|"kopiering"|"robot")
  (alle|alle andre) ("får"|"fikk"|"fekk") (visst|nok|akkurat|nøyaktig)? (det|den|dette)? (samme|same) (svaret|svar|mailen|brevet|teksten|e-posten)
  ("fikk"|"fekk"|"får"|"sendte"|"kom"|"tilbake"|"med"|^|",") (@b-jeg|@b-hun)? (tilbake)? (bare|berre|nøyaktig|akkurat|igjen)? (det|den)? ("samme"|"same") ("svar"|"svaret"|"mail"|"mailen"|"e-post"|"e-posten"|"avsnitt"|"avsnittet"|"remsa"|"remse"|"regla"|"leksa"|"lekse"|"tekst"|"teksten"|"melding"|"meldingen"|"greia"|"brevet"|"glansbildet"|"setning"|"setningen"|"frasen"|"linja"|"ordene"|"formuleringen"|"floskelen"|"svara"|"standarden") (som alle andre|som alle|en gang til|ein gong til|i retur|tilbake|på nytt|om igjen|om att|igjen|(to|tre|fire|fem|flere|fleire|mange|ti) (ganger|gonger|på rad)|gang på gang|gong på gong|hver gang|kvar gong|uansett)
  ("leste"|"las"|"lest"|"lese"|"leser") (bare|berre|stort sett|visst)? (det|alt|svaret)? (opp|høyt|høgt|rett)? (fra|frå|or|ut av|av) (en|ei|ein|et|eit)? ("bok"|"boka"|"boken"|"plakat"|"plakaten"|"håndboka"|"håndbok"|"permen"|"perm"|"brosjyre"|"brosjyren"|"nettsiden"|"nettsida"|"liste"|"lista"|"sjekkliste"|"teleprompter"|"jukselapp"|"lovboka"|"instruks"|"kort"|"papir"|"papiret"|"regelverket") !("for meg så"|"på sengekanten")
  ("leste"|"las"|"siterte"|"repeterte"|"gjentok") (bare|berre)? ("regelen"|"paragrafen"|"paragrafer"|"reglene"|"regelverket"|"vilkårene"|"loven"|"lova"|"reglane") (høyt|høgt|opp|ord for ord|for meg)
  (bare|berre|kun) ("leste opp"|"las opp"|"ramset opp"|"ramsa opp") ("," ("tonløst"|"monotont"|"mekanisk")|"."|$|"fra" _)
  !("jeg"|"vi"|"eg") ("suste"|"raste"|"løp"|"kjørte"|"fór"|"hastet"|"skumma") (bare)? gjennom (en|ei|sin|si|hele)? ("sjekkliste"|"sjekklista"|"sjekklisten"|"spørreskjema"|"huskeliste")
  ("krysset"|"huket"|"huka"|"kryssa") av (på|i)? (en|ei|et|sine)? ("sjekkliste"|"liste"|"bokser"|"ruter"|"skjema"|"lista"|"listen")
  (litt|rene|ren|en|ein|for mye)? "robot" ("over"|"med slips"|"i dress"|"med headset"|"med hodetelefoner"|"med slips") (det|henne|ham|stemmen|svaret)?
  (robotsk/a|"robotete"|"robote"|"botaktig"|"botete") (svar|stemme|tone|i starten|i "stemmen")?
  ("kunne") (like gjerne|godt|like godt)? (ha)? ("vært"|"vore"|"blitt") ("skrevet"|"skrive"|"sendt"|"besvart"|"generert"|"forfattet") av (en|ein|et|ei|eit|hvem|ki|ai|chatgpt|"chat") >>
  (som|lik) å ("snakke"|"prate"|"chatte"|"skrive"|"høre på") (med|til|på)? (en|ein|et|eit)? (@b-maskin) (i bilen|i bil)?
  (ikke|ikkje|intet|ikke noe|ikkje noko|ingen) ("menneske"|"mennesker"|"person"|"levende sjel"|"levande sjel") bak ("svaret"|"skjermen"|"mailen"|"svara"|"e-posten"|"tastaturet")
  ("usikker"|"i tvil"|"lurer"|"lurte"|"tvilte") (på|om) (på)? om (@b-jeg) .. ("snakket"|"chattet"|"skrev"|"chatta"|"snakka"|"pratet"|"chatter"|"skreiv") .. med (et|en|ein|eit) .. ("menneske"|"robot"|"person"|"maskin"|"bot"|"datamaskin")
  ("fikk"|"fekk"|"får"|"får") (@b-jeg)? (ikke|ikkje|aldri) ("snakke"|"prate"|"snakka"|"chatte") med (et|en|ein|eit) (ekte|levende|ordentlig|virkelig)? ("menneske"|"person")
  (uten|utan) at ("noen"|"nokon"|"man føler at noen"|"du føler at noen") (er|var)? ("er hjemme"|"er heime"|"leste det jeg skrev"|"hadde lest brevet mitt"|"har lest")
  ("mangler"|"manglet"|"mangla"|"savnet"|"savner"|"saknar"|"uten"|"ingen"|"null") (helt|heilt|den|litt)? ("menneskelig"|"menneskelige"|"menneskeleg"|"personlig"|"personlige") (kontakt|kontakten|tilstedeværelse|nærvær|varme|preg)
  « (("din"|"di") ("henvendelse"|"samtale"|"sak") er viktig for oss) »
  ja: Svaret virket [kopiert].
  ja: [Alle får samme svar].
  ja: Det kom [samme remsa en gang til].
  ja: Han [leste opp fra en bok].
  nei: Vi fikk samme rom to ganger.
  nei: Hun leste opp lista til slutt så alt stemte.

# nobody's case: «manglende eierskap», «skyldte på systemet», «ansvaret ble skjøvet over på …», «måtte forholde meg til fem forskjellige».
- ingen-eier-det turn=no actor=any
  ("manglende"|"manglande"|"mangel på"|"null"|"ikke noe"|"ikkje noko"|"ingen"|"inga"|"fravær av"|"liten grad av"|"dårlig") (form for|tegn til)? (eierskap/n|eigarskap/n|ansvarsfølelse/n|"ansvarskjensle"|eierskapsfølelse/n|"ansvarlighet")
  "manglende ansvar" 
  ("viste"|"tok"|"tek"|"tar"|"hadde"|"vil ta"|"ville ta"|"viser") (seg)? (ikke|ikkje|aldri|"null"|"ingen"|"lite"|"lite og ingenting") (noe|noko|noen|noen form for)? (eierskap/n|eigarskap/n)
  (eierskap/n|eigarskap/n) ("så"|"såg"|"var"|"fantes"|"fanst"|"merket"|"merka") (det|@b-jeg)? (ikke|ikkje|lite|null|fraværende)
  !("jeg"|"eg"|"vi"|"kunne"|"ikke"|"skal"|"ville"|"måtte"|"aldri"|"uten å"|"ikkje") ("skyldte"|"skylder"|"skulda"|"skuldar"|"skyldt"|"skylde") !("ikke"|"ikkje"|"aldri") (bare|berre|hele tiden|alt|det)? !("ikke"|"ikkje"|"aldri") på !("vær"|"været"|"meg"|"oss"|"seg") (("at" >>)|(_ _?))
  !("jeg"|"eg"|"vi"|"ikke"|"ikkje") ("ga"|"gav"|"la"|"gir"|"legger"|"lente seg på"|"viste til") (all|hele|alltid)? (at det var)? (skylda|skylden|skulda) på !("meg"|"oss"|"seg") _ 
  ("lente"|"lener"|"støttet"|"gjemte"|"gøymde"|"skjulte") seg (på|bak) (at|systemet|reglene|regelverket|rutinene|paragrafene|paragrafer|leverandøren|andre|skjemaet|instruksen) >>
  ("skyver"|"skyv"|"skjøv"|"skauv"|"dytter"|"dyttet"|"dytta"|"skubber") (bare|hele tiden|rundt)? på "ansvaret"
  ("ansvaret"|"ansvar"|"skylden"|"skylda"|"feilen") ("ble"|"vart"|"blei"|"blir"|"vert") (bare|hele tiden|stadig)? ("skjøvet"|"skove"|"dyttet"|"dytta"|"flyttet"|"kastet"|"lempet"|"lagt"|"sendt"|"veltet"|"skubbet") (over|videre|rundt|vidare)? (på|til|mellom)? !("meg"|"oss") _?
  ("sa"|"mente"|"svarte"|"påsto"|"meinte") (at)? (det|dette)? (ikke|ikkje) (var|er)? ("var"|"er") (hennes|hans|deres|sitt|hennar|dykkar|sin) ("bord"|"avdeling"|"ansvar"|"jobb"|"oppgave"|"felt"|"område")
  ^ (ikke|ikkje|"er visst ikke") (hans|hennes|deres|hennar|mitt|vårt|min|vår) ("bord"|"avdeling") >>
  ("måtte"|"må"|"laut"|"fikk"|"har") (@b-jeg)? ("forholde"|"halde"|"snakke"|"forklare") (meg|oss|seg|med|alt)? (til|med|for)? (to|tre|fire|fem|seks|sju|syv|ti|flere|fleire|mange|altfor mange|en haug) (forskjellige|ulike|nye|andre)? ("saksbehandlere"|"personer"|"folk"|"kundebehandlere"|"rådgivere"|"sakshandsamarar"|"personar"|"mennesker"|"stemmer"|"konsulenter")
  ("ulike"|"forskjellige"|"ny"|"forskjellig"|"nye") ("saksbehandlere"|"saksbehandler"|"folk"|"person"|"personer"|"rådgivere"|"kundebehandlere") (hver|kvar) (gang|gong|eneste)
  "kundebehandler nr" _ >>
  ja: [Manglende eierskap].
  ja: Han [skyldte på systemet].
  ja: [Ansvaret ble skjøvet over på leverandøren].
  ja: Jeg [måtte forholde meg til fem forskjellige saksbehandlere].
  nei: Jeg skyldte på naboen.
  nei: Han skylder på seg selv.

# half-ordinary: «jeg var en strekkode», «alle pekte på hverandre», «ingen ville holde den», «savnet et ansikt bak ordene», «kalte meg Anita», «fulgte flytskjemaet», «svaret var ChatGPT».
- strekkode-og-stafett turn=no actor=any
  ("var"|"er"|"ble"|"som"|"føltes som"|"vart"|"følte meg som") (@b-jeg)? (bare|berre|kun)? (en|et|ei|ein|eit) ("strekkode"|"løpenummer"|"rad i et regneark"|"linje i excel"|"ordrenummer"|"referansenummer"|"saksmappe"|"fil i et arkiv"|"brikke på et samlebånd"|"qr-kode"|"id-nummer"|"kø-lapp"|"kølapp") (for _|i _)?
  (kjære|hei|hallo) ("[" _ "]"|"fornavn"|"xxx")
  ^ ("papegøye"|"robot"|"automat"|"npc"|"telefonsvarer"|"samlebånd"|"maskin"|"npc-energi"|"botvibber"|"robotvibber") ("."|"!"|",")
  ("npc-energi"|"npc"|"robotvibber"|"bot-energi"|"robotvibes"|"bot-vibber") (på _ _)?
  ("leksa"|"lekset"|"lirte"|"lirte av seg"|"ramsa"|"ramset"|"messet"|"messa"|"gulpet"|"gulpa"|"lirka"|"dunket ut"|"spydde ut"|"plapret") (opp|av seg|seg gjennom|ut)? (samme|same|den samme|en|ei|sin|si|tre|hele)? ("remsa"|"remse"|"leksa"|"lekse"|"regla"|"regle"|"linja"|"avsnitt"|"fraser"|"tekst"|"paragrafer"|"rutiner"|"vilkår") >>
  ("savnet"|"savna"|"savner"|"sakna"|"saknar"|"mangla") (et|eit|en|ein)? ("ansikt"|"andlet"|"menneske"|"person"|"levende menneske"|"ekte menneske"|"stemme") (bak|der|i|på|å)? (inne|ordene|svaret|teksten|skjermen|orda|forholde meg til)?
  « ...2 [ "det er" (jo|da|nå|vel)? ("ikke"|"ikkje") ("jeg"|"eg"|"vi"|"meg"|"oss") som (har|bestemmer|styrer|sendte|laget|lager|bestemmer|skrev|avgjør|bestemte|styrar|bestemmer) ] >>
  "varm" ("potet"|"poteten") ("var"|"er"|",")? >>
  (ingen|ikke noen|ikkje nokon|"va kje någen som"|"inga") ("ville"|"vil"|"turte"|"gadd"|"torde") (holde|ha|røre|ta i|eie|ta|halde|røre ved|kjennes ved) (den|det|saken|saka|i det|i den)
  (alle|de|dei|begge|hver avdeling)? ("peker"|"pekte"|"peika"|"peka"|"peikar"|"pekt") (bare|berre)? på ("hverandre"|"kvarandre"|"andre"|"noen andre"|"nokon andre"|"någen aen"|"neste"|"alle andre"|"naboavdelingen"|"leverandøren"|"produsenten"|"transportøren"|"systemet"|"den andre")
  (to|tre|fire|fem|seks|sju|syv|åtte|ti) ("e-poster"|"samtaler"|"svar"|"telefoner"|"mailer"|"henvendelser"|"e-postar"|"samtalar"|"telefonar") "," (to|tre|fire|fem|seks|sju|syv|åtte|ti) ("avsendere"|"navn"|"personer"|"saksbehandlere"|"stemmer"|"forskjellige"|"namn"|"avsendarar"|"kundebehandlere"|"folk")
  ("masseprodusert"|"masseproduserte"|"hermetisk"|"hermetiske"|"ki-generert"|"ai-generert"|"ki-generert"|"samlebåndsprodusert"|"ferdigtygd") ("hyggelighet"|"høflighet"|"omsorg"|"svar"|"tekst"|"vennlighet"|"empati"|"beklagelse"|"mail"|"medfølelse")?
  ("kunne"|"kan") (like gjerne|godt)? (ha)? ("vært"|"vore") ("spilt inn"|"tatt opp"|"spelt inn"|"lest inn"|"innspilt") (på bånd|på band|i)? >>
  ("svaret"|"svara"|"svarene"|"mailen"|"e-posten"|"teksten"|"meldingen") .. ("chatgpt"|"ki-generert"|"ai-generert"|"chat gpt"|"en språkmodell"|"en ki"|"en ai") (i slips|som hadde skrevet)?
  (ingen|inga|null|verken|ikke noe|ikkje noko) ("stemme"|"ansikt"|"person"|"sjel"|"menneske"|"andlet") (i|bak) ("teksten"|"svaret"|"mailen"|"ordene"|"brevet"|"e-posten"|"orda")
  ("savnet"|"savna"|"saknar"|"sakna"|"mangler"|"manglet"|"mangla") "," ("var"|"er") ...3 (personlig/a|personleg/a|"menneskelig"|"navn"|"et navn"|"namn"|"presentasjon"|"eierskap") (tone|preg|kontakt|hilsen|oppfølging)?
  ("leste"|"las") (bare|berre)? opp ("prislisten"|"prislista"|"standardteksten"|"nettsiden"|"teksten på skjermen")
  « @ahei @b-fornavn ...3 (men)? (jeg|eg) (heter|heiter|er jo) _
  ("er"|"var") (det)? (visst|jo|bare|alltid|nok)? ("noen andres"|"noen andre sin"|"noen andre sitt"|"andres"|"leverandørens"|"de andres"|"nokon andre sin"|"en annen avdelings") ("feil"|"ansvar"|"skyld"|"bord"|"sak"|"jobb"|"problem")
  ("toet"|"vasket"|"toa"|"vaska") sine ("hender")
  « ..2 [ ("sånn er"|"slik er"|"det er bare sånn"|"det er berre slik"|"sånn er det bare"|"vi har våre") ("rutinene"|"reglene"|"systemet"|"rutiner"|"reglane"|"regler") (våre|våre her|er|vårt)? ] 
  ("svaret"|"mailen"|"teksten"|"brevet"|"det") ("lignet"|"likna"|"minnet om"|"kunne stått i"|"kunne vært klippet fra"|"kunne ha stått i"|"kunne stått på") (på)? (en|ei|et|ein|eit)? ("brosjyre"|"mal"|"reklame"|"bruksanvisning"|"skjema"|"lovtekst"|"rundskriv"|"hvilken som helst")
  (antakelig|sikkert|tydelig|rein|ren|nok|trolig|antagelig) ("chatgpt"|"en bot"|"ki"|"robot")
  ("kalte"|"kalla"|"omtalt"|"omtalte"|"titulert"|"tiltalt") (meg|som|oss|bare)? (som)? « ("kunde"|"kunden"|"bruker"|"brukeren"|"søker"|"kjære kunde") »
  (ikke|ikkje|aldri) (et|eit) (eneste|einaste)? ("personlig ord"|"personleg ord"|"ord om min sak"|"ord om saken min"|"ord om saka mi"|"ord til meg personlig")
  ("svaret"|"mailen"|"e-posten"|"brevet") ("handlet"|"handla"|"gjaldt"|"galdt") (ikke|ikkje) om ("meg"|"min sak"|"saken min"|"saka mi") (i det hele tatt)?
  "automatisk generert" (svar|mail|e-post|melding)?
  ("håpløst"|"umulig"|"aldri"|"ikke"|"leit") (å)? (aldri)? (få|kunne) ("prate"|"snakke"|"chatte"|"snakka"|"prata") med (et|eit|en|ein) (ekte|levende)? ("menneske"|"person")
  ("kalte"|"kalla"|"kaller"|"døpte") meg (plutselig|konsekvent|for)? @b-fornavn !("hele veien"|"som jeg ba") ("." (jeg|eg) (heter|heiter) _)?
  ("fulgte"|"følgde"|"følger"|"holdt seg til"|"klamret seg til") (bare)? ("flytskjemaet"|"flytskjema"|"manuset"|"oppskriften"|"rutinen"|"skjemaet"|"sjekklista"|"sjekklisten"|"oppskrifta"|"instruksen") (sitt|sin|si)? (slavisk|blindt|som en blind|til punkt og prikke|uten å tenke)?
  ("ble"|"vart"|"blei") (det)? (aldri|ikke|ikkje) ("opplyst"|"fortalt"|"informert om"|"sagt"|"nevnt"|"nemnt") @b-hvem >>
  (som|lik) å ("ringe"|"skrive"|"snakke"|"prate"|"chatte"|"ringje") (til|med) (en|ein|et|eit) ("skjermsparer"|"brødrister"|"vegg"|"søppelkasse"|"brusautomat"|"parkeringsautomat"|"kalkulator"|"vaskemaskin"|"oppslagsverk"|"leksikon"|@b-maskin) !("hørte")
  ("rett"|"oppgulp"|"gulpet opp"|"kopiert"|"avsnitt"|"tekst"|"klipp") (rett)? (fra|frå|av) (et|en|ein|eit)? ("manus"|"mal"|"nettsiden deres"|"nettsida deira"|"nettsidene"|"vilkårene") !("forklart")
  ("hadde"|"ville") vært ("hyggelig"|"greit"|"fint"|"høflig"|"kjekt"|"artig"|"på sin plass") (å|med|om) (få vite|vite|et|navn|hun|han|høre|få)? .. (hvem|navn|navnet|kven|presenterte|het|presentasjon) >>
  ja: Jeg [var en strekkode].
  ja: [Alle pekte på hverandre].
  ja: Han [kalte meg Anita].
  ja: [Fem e-poster, fem avsendere].
  nei: Hun skannet en strekkode.
