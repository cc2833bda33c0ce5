# empathy.reassurance, the opposite: impatient, stressed the customer, left him uneasy, no trust.
cue empathy.reassurance

- utalmodig
  (utålmodig/a|utolmodig/a|utålig/a|rastløs/a|oppjaget/a|oppjaga/a|utolig/a|rastlaus/a)
  (utålmodighet/n|utålmodigheit/n|utolmod/n|rastløshet/n)
  (miste|"mista"|"mistet"|tape|"tapte"|misse/v) @grad? (helt|fort|raskt|tydelig|heilt)? ("tålmodigheten"|"tolmodet"|"tålmodet"|"besinnelsen"|"roen"|"fatningen"|"hodet"|"tålmodigheita"|"tålmod")
  ("tålmodigheten"|"tolmodet"|"tålmodet"|"lunta"|"lunten") !("min"|"mi") .. ("tok" slutt|"var" kort|"brast"|"rakk" ikke|"rant" ut|på "bristepunktet"|slutt|"tynnslitt"|"gikk" tom|"ryka"|røyk|"tok" ende|"forsvant")
  (kort|"stutt") (lunte/n|tålmodighet/n|tolmod/n)
  (dårlig|lite|liten|null|minimal|mangel på|manglende|uten|knapp|ikke "rare"|ingen|dårleg) (med|på)? (tålmodighet/n|tolmod/n|tålmod/n)
  (lite|mindre|ikke særlig|ikkje særleg) (tålmodig/a|rolig/a|tolmodig/a|beroligende/a|betryggende/a|roleg/a|trygg/a|tillitsvekkende/a|tillitvekkende/a|troverdig/a)
  (tromme/v|trommet/v|tromma/v|banke/v|tappe/v|tappet/v) .. ("fingrene"|"fingeren"|"pennen"|"fingrar"|"bordet"|"pulten"|med)
  (puste|"pustet"|"pusta"|pese|"peste"|"pusta") .. ("meg")? i "nakken"
  (bli|"ble"|"blei"|"vart"|verte|"var"|"gikk"|"gjekk"|"drit") .. (lei|drittlei|trøtt|"dritlei"|"møkka" lei) av (@emeg|"spørsmålene"|å svare|alle "spørsmålene"|å gjenta|å forklare|"spørsmåla"|alle) @emin?
  ("orket"|orke|"gadd"|"iddest"|gidde|"gad") (ikke|ikkje|"itj") (å)? (vente på "meg"|(forklare|gjenta|svare|ta det) .. (igjen|en gang til|ein gong til|på nytt|flere "ganger"))
  "skynd deg"
  (be|"ba"|bad) @emeg (skynde|forte|raske|få opp "farten"|komme i gang|kjappe/v|skunde) ("meg"|på|"oss")? !("til"|"hjem"|"ut"|"av gårde"|"å")
  ja: Han var [utålmodig] fra start.
  ja: Ho verka [utolmodig].
  ja: Rådgiveren [mistet tålmodigheten].
  ja: Han [trommet med fingrene].
  snu: Hun var [aldri utålmodig].
  nei: Jeg var utålmodig.

- stresset-meg
  (stresse/v|hetse/v|skremme/v|presse/v|mase på|pushe/v|true/v|hause/v|kave/v|stressa/v|pressa/v|skremde/v|hisse/v|uroe/v|tråkke/v) @grad? (@emeg) @grad? (opp|til|med|ned)? >>
  (stresse/v|skremme/v|presse/v|pushe/v|skremde/v) "meg"
  [ (mase/v|masa/v|maste/v|gnåle/v|mase på) ] @grad? (hele "tiden"|stadig|heile "tida")? (på "meg"|om|etter|på "oss")
  ("pushet"|"pusha"|"presset"|"pressa") @grad? på (for|"oss"|"meg"|med) >>
  (stressende/a|hektisk/a|masete/a|ubehagelig/a|pågående/a|påtrengende/a|pushy/a|innpåsliten/a|oppkavet/a|hissig/a|maset/a|stressande/a|masande/a|ubehageleg/a|påtrengjande/a|oppstressa/a|oppstresset/a|kavete/a|aggressiv/a|hardtselgende/a|oppjagende/a|pågåande/a|skremmende/a) (samtale/n|stemning/n|opplevelse/n|selger/n|kundebehandler/n|dame/n|mann/n|tone/n|dialog/n|prat/n|fyr/n|rådgiver/n|seljar/n|samtala/n|oppleving/n|stil/n)
  (masete/a|innpåsliten/a|påtrengende/a|pushy/a|oppjagende/a|oppkavet/a|innpåslitne/a)
  (salgspress/n|gnål/n|kjøpepress/n|hardt salg)
  (mas/n|masing/n|press/n) (fra|frå) (selger|"henne"|"ham"|"kundebehandleren"|"rådgiveren"|seljar|"deres")
  (stress/n|hektisk/n|kjas/n) (i "stemmen"|i andre "enden"|og "mas")
  (gjøre|"gjorde"|"gjorde"|gjere) @emeg @grad? (bare|bare mer|mer|enda mer|helt|svært|meir)? (stresset/a|urolig/a|nervøs/a|utrygg/a|usikker/a|engstelig/a|redd/a|bekymret/a|anspent/a|skeptisk/a|stressa/a|uroleg/a|bekymra/a|engsteleg/a|redde/a|skjelven/a|utrygge/a|skeptiske/a)
  ja: Han [stresset meg].
  ja: Hun [maste] om at jeg måtte bestemme meg.
  ja: Det ble en [stressende samtale].
  ja: Svaret [gjorde meg bare mer urolig].
  snu: Han [stresset meg aldri].
  nei: Jeg var stresset før jeg ringte.

- utrygg actor=any
  (føle|kjenne|oppleve) @emeg? @grad? (svært|veldig|mer|enda mer|litt|bare|både|meir)? [ (utrygg/a|usikker/a|stresset/a|presset/a|skremt/a|utrygge/a|urolig/a|nervøs/a|utilpass/a|uvel/a|ubekvem/a|lurt/a|stressa/a|pressa/a|uroleg/a|redd/a|ubekvem/a|anspent/a|truet/a|"mer stresset"|"på tynn is"|engstelig/a|bekymret/a|bekymra/a|engsteleg/a|forlatt/a|hjelpeløs/a|hjelpelaus/a|alene/a|åleine/a|"på gyngende grunn"|"overlatt til meg selv"|"overlaten til meg sjølv") ] !(da @ejeg "ringte"|før)
  (føles|"føltes"|"kjentes"|"kjendest"|"virket"|"opplevdes"|kjennes|"verka") (det|litt|ganske|veldig)? ("utrygt"|utrygg|ubehagelig|"skummelt"|"stressende"|lite "trygt"|lite betryggende|"uroande"|urovekkende|lite tillitvekkende|ubehageleg|lite tillitsvekkende|lite tillitsvekkjande)
  (bli|"ble"|"blei"|"vart"|verte|"satt" igjen|la på|"gikk"|sitte igjen|"sit" att|"sat" att|"sitter" igjen) .. (enda|bare|berre|mye|langt|mykje|endå|ekstra)? (mer|meir) (redd/a|urolig/a|uroleg/a|usikker/a|nervøs/a|bekymret/a|bekymra/a|engstelig/a|engsteleg/a|fortvilet/a|fortvila/a|utrygg/a|skeptisk/a|stresset/a|i tvil|stressa/a|motløs/a|rådvill/a) (enn|da|etter|av|når|no|då|nå)? >>
  ("ble"|"blei"|"vart"|"satt" igjen|"sitter" igjen|"sat" att|la på|sitte att|"sit" att|"gikk" derfra|avsluttet) .. [ (utrygg/a|urolig/a|usikker/a|skeptisk/a|nervøs/a|bekymret/a|uroleg/a|bekymra/a|anspent/a|i tvil|rådvill/a|stresset/a|stressa/a|motløs/a|engstelig/a|tom/a|matt/a|skjelven/a|gråtkvalt/a|på "gråten"|knust/a) ] (av|på|da|om|etter|når|då|etterpå)? !(før)
  ("bekymringene"|"uroen"|"bekymringen"|"uroa"|stresset|"angsten"|"frykten") .. ("økte"|"vokste"|"ble" "større"|"vart" "større"|"ble" verre|"vaks"|steg)
  (dårlig/a|vond/a|ekkel/a|ubehagelig/a|dårleg/a|uggen/a|rar/a|klam/a) (magefølelse/n|følelse|mavefølelse/n|kjensle|smak|magekjensle/n|bismak|"ettersmak"|smak i "munnen") (i "magen"|i "kroppen"|av|etter|i "munnen"|da)?
  (klump|"knute"|vond klump|vond "knute") i ("magen"|"halsen"|mage)
  ("skjelven"|"skalv"|skjelvende|rystet|gråt|"gråtende"|på "gråten"|"gråtkvalt"|grein|"grått"|skjelvende|kvalm|skjelvande) .. (da|etter|når|då|etterpå) @ejeg? (la på|"hadde" "lagt" på|"samtalen"|la fra|etterpå|"samtala")
  (gråte|gråt|grein|grine|"gret") .. (etter "samtalen"|etterpå|da jeg la på|av "måten"|av fortvilelse|etter at)
  (få|"fikk"|"fekk") .. (ikke|ikkje|lite|dårlig) sove >>
  (høy|høg) puls .. ("samtalen"|etterpå|etter)
  ("pulsen"|"blodtrykket"|"stressnivået") .. (steg|"gikk" opp|"økte"|opp|i "været"|til "himmels"|i "taket"|"auka")
  ("knyttede"|"knytta") "never"
  ja: Jeg [satt igjen utrygg].
  ja: Eg [vart meir uroleg av samtalen].
  ja: Jeg fikk en [dårlig magefølelse].
  ja: Jeg [gråt da jeg la på].
  ja: Jeg følte meg [presset].
  ja: Eg kjende meg [utrygg].
  snu: Jeg følte meg [aldri utrygg].
  nei: Jeg var usikker på hvilket abonnement jeg skulle velge.

- ingen-tillit actor=any
  (mistillit/n|mistru/n|mistro/n) (til)?
  (miste|"mista"|"mistet"|tape|"tapte"|mangle|"mangla") @grad? (helt|all|litt|fort|fullstendig|heilt)? (tillit|"tilliten"|"tiltroen"|"troen"|tiltro|"trua"|"tillita"|tru) (til|på)? >>
  (svekke|"svekka"|"svekket"|undergrave|bryte|ødelegge|"svekkja"|øydelegge|rive ned|skade|"brøt") @grad? (all)? (tillit|"tilliten"|"tiltroen"|"tillita"|"troverdigheten") @emin? (til)? >>
  (lite|liten|null|ingen|dårlig|mangel på|manglende|minimal|ikke noe|ikkje noko|begrenset|ikke mye|"inga"|ikke videre) (tillit/n|tiltro/n|trygghet/n|"tryggleik"|"tryggleiken"|tru på|tro på) (("til" ("svaret"|"selskapet"|"det"|"dem"|"banken"|"ham"|"henne"|"rådet"|"han"|"ho"|"dere"|"dei"|"svara"|"systemet"))|"lenger")?
  (lite|ikke akkurat|mindre|ikke særlig|ikke spesielt|alt "annet" enn|lite særlig|ikkje akkurat|ikkje særleg) (tillitsvekkende/a|tillitvekkende/a|betryggende/a|troverdig/a|pålitelig/a|beroligende/a|troverdige/a|tillitsvekkjande/a|tillitvekkjande/a|betryggande/a|påliteleg/a)
  (useriøs/a|upålitelig/a|uærlig/a|uærleg/a|upåliteleg/a|utroverdig/a)
  (useriøs/a|upålitelig/a|utroverdig/a|uærlig/a|lurvete/a|suspekt/a|tvilsom/a|upåliteleg/a|uærleg/a|shady/a|lugubert/a|uhederlig/a|tvilsam/a|frynsete/a) (inntrykk/n|opptreden/n|selger/n|kundebehandler/n|rådgiver/n|svar/n|inntrykket/n|oppførsel/n|seljar/n)
  (stole|"stoler"|"tør"|"torde"|tørre) (ikke|ikkje|"itj"|"kje") @grad? (stole)? (helt|heilt|lenger|lenger)? på (det|"svaret"|"henne"|"ham"|han|"dem"|"informasjonen"|noe|at|dei|hva|"et" ord|"rådet"|det hun|ho|hun|de) >>
  ("vet"|"veit"|"visste") (ikke|ikkje) @grad? (helt|heilt)? (om)? @ejeg ("kan"|kunne|"tør"|"skal"|"torde") (stole|tro|lite) (på)? >>
  !(ingen|inga) ("tviler"|"tvilte"|"tvila") .. (på|om) ("svaret"|"informasjonen"|det|at|hun|"rådene"|han|de|"svara"|det "stemmer") >>
  (kunne|"kan"|"torde"|"turte") (ikke|ikkje) stole på >>
  (løy/v|lyve/v|juge/v|lyge/v|"lurte"|bløffe/v|jugde/v|laug/v|narre/v|villede/v|bløffa/v|føre bak "lyset") @grad? (til)? @emeg
  (føle|"følte"|"kjende"|"kjente") @emeg .. ("lurt"|"lurt" "trill" rundt|"ført" bak "lyset"|narret|svindlet|"bedratt"|"lurte"|"bløffa"|"rundlurt"|"svikta"|"sviktet")
  ja: Eg fekk [lite tillit] til svaret.
  ja: Jeg [mistet all tillit] til dem.
  ja: Svarene var [lite tillitsvekkende].
  snu: Jeg fikk [ikke mistillit] til ham.
  nei: Stortinget stilte mistillitsforslag.

- urolig-selv
  (virke|høres|verke|fremstå|låte/v|lyde|opptre|"høyrdest"|framstå) @grad? (selv|veldig|svært|tydelig|heilt|helt|litt)? [ (stresset/a|nervøs/a|urolig/a|hektisk/a|oppjaget/a|stressa/a|uroleg/a|oppjaga/a|oppskjørtet/a|andpusten/a|febrilsk/a|panisk/a|oppkava/a|oppstressa/a|hyper/a|andpusten/a|oppspilt/a|jagete/a) ]
  (stresset/a|nervøs/a|urolig/a|skjelvende/a|stressa/a|hektisk/a|anspent/a|uroleg/a) (stemme/n|kundebehandler/n|dame/n|mann/n|tone/n|rådgiver/n|tonefall/n|røst/n|selger/n|agent/n)
  (skjelving/n|skjelv/n) i "stemmen"
  (skape|"skapte"|spre|"spredde") .. (uro|usikkerhet|frykt|panikk|utrygghet|stress|uvisse|forvirring og)
  (utrygghet/n|"utryggleik"|utryggheit/n)
  (mer|meir|større|ny|nye) (uro/n|uvisse/n|bekymring/n|bekymringer/n|usikkerhet/n) (enn)? (svar)?
  (skremselspropaganda/n|skremsel/n)
  (true/v|trua/v|truge/v) (@emeg)? med (inkasso|"å"|sperring|stenging|advokat|"at"|gebyr|rettslige)
  ("hun"|"han"|"ho"|"hu"|"dama"|"damen"|"mannen"|"kundebehandleren"|"rådgiveren"|"agenten") ("var"|"ble"|"vart"|"er") @grad? (selv|sjølv)? [ (stresset/a|stressa|nervøs/a|hektisk/a|oppjaget/a|oppskjørtet/a|andpusten/a) ] (selv|sjølv|sjøl)? !("på" "mine" "vegne")
  ja: Kundebehandleren virket [stresset].
  ja: Ho høyrdest [stressa] ut.
  ja: Hun [skapte uro].
  snu: Han virket [aldri stresset].
  nei: Jeg var nervøs på forhånd.

- stresset-passiv actor=any
  ("ble"|"blei"|"vart"|bli|verte|føle|"følte"|"kjende"|"kjente") @emeg? @grad? (helt|veldig|bare|stadig|berre|heilt)? (stresset|stressa|"presset"|"pressa"|"jaget"|"pushet"|skremt|"skræmt"|truet|"oppjaget"|"oppjaga"|"pusha"|"skremd"|truga|stressa opp|"overkjørt") (til|av|inn i|på|gjennom|ut i) >>
  (stresset/a|stressa/a) av (at|hvordan|måten|"samtalen"|"henne"|"ham"|"rådgiveren"|å snakke) >>
  ja: Eg [vart pressa til å ta eit val].
  ja: Jeg ble [stresset av at hun hele tiden sukket].
  nei: Jeg var stresset da jeg ringte.

- sover-darlig actor=any
  (sove|sov) .. (dårlig|"dårligere"|dårleg|"dårlegare"|urolig|"verre"|lite) (etter|enn|nå|no|den "natta"|den "natten") >>
  (ligge|"lå"|låg) .. (våken|vaken|søvnløs|søvnlaus) .. (etter|over|på grunn|av|og) >>
  (få|"fikk"|"fekk") (ikke|ikkje) sove .. (etter|den "natta"|den "natten") >>
  (med|hadde|"fikk") "hjertet" (i "halsen"|langt oppe i "halsen") (da|etter|når|av)?
  (med|hadde|"fekk") "hjartet" (i "halsen"|høgt i "halsen")
  ("hjertet"|"hjartet") ("hamret"|"hamra"|"dunket"|"dunka"|"banket"|"i" "halsen") !("da" @ejeg ("ringte"|"ringde"|"tastet"|"slo"|"løftet"|"tok"))
  ("skalv"|"skjelvende"|"skalv på") .. ("hendene"|"hånda"|"hånden"|"hendene")
  (satt|sat|"sto"|"stod"|"lå") .. (på "nåler"|på "nåla"|med hjerteklapp)
  (fingertromming/n|fingertrommende/a)
  (sitte|sit|"satt"|"sat") .. (igjen|att) .. med .. (uro|klump|knute|"ubehag"|vond) .. ("magen"|følelse|kjensle|smak)?
  ja: Etter den samtalen [sov jeg dårligere enn på lenge].
  ja: Eg [låg vaken heile natta etter samtalen].
  ja: [Fingertromming] hele veien.
  nei: Jeg sov godt.

- tillit-borte actor=any turn=no
  (tillit/n|tilliten/n|tiltro/n|tiltroen/n|tillita/n|truverdet/n|troverdigheten/n) .. (borte|"svekket"|"svekka"|"tynnslitt"|"brutt"|ødelagt|knust|"forsvant"|"forsvunnet"|"røk"|"tapt"|null|"dalt"|"sank"|"forsvunne"|"smuldret"|"falt"|"raknet"|"gikk" "fløyten"|på bunn|øydelagd|"datt"|frynsete|"fikk" seg en knekk|"redusert"|vekk)
  ^ (utrygg/a|uroleg/a|urolig/a) (på|om|for|over) >>
  (sitte|"satt"|"sat"|sit|står|stå|"sitter") .. (igjen|att) .. (utrygg|urolig|uroleg|bekymret|bekymra)
  ja: [Tilliten er tynnslitt] etter dette.
  ja: Jeg [sitter igjen utrygg].
