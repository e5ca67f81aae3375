"""English rules: how sure each is, and sentences that show what it finds and what it leaves.

The confidence of a rule is the share of its claims that our own labelled passages confirm, lowered
where those are few. All examples are made up; the claimed words stand in <angle brackets>.
"""

from __future__ import annotations

from briefing.language.rule import Rule

RULES = (
    Rule(
        "en.direct.postposed",
        "direct.postposed",
        0.97,
        (
            "<“The dykes are holding,”> mayor Ida Pell said on Friday.",
            "<‘It’s the miners’ strike all over again,’> said Ron Tully, a welder.",
            "<'We don't want charity,'> he said.",
            '<"The bridge is old,"> said engineer Ruth Malin, <"but it will not fall.">',
            "<“Turn around!”> Cole Ames shouted.",
            "<“This place — all of it — was under water,”> recalled Joss Keel.",
        ),
        (
            "The film “Last Stop Ebben” made the village famous.",
            "The ship sailed past the “Old Man”, and people on deck waved.",
        ),
    ),
    Rule(
        "en.direct.colon",
        "direct.colon",
        0.96,
        (
            "Ida Pell said: <“The dykes are holding.”>",
            "The judge leaned forward and asked, <“Do you understand?”>",
            "He left early, telling reporters: <“I pay my taxes.”>",
            "The letter says <“no action was taken”>.",
        ),
        ("The exhibition has a title: “Northern Light”.",),
    ),
    Rule(
        "en.direct.headline",
        "direct.headline",
        0.85,
        (
            "Harbour chief: <‘We saw this coming’>",
            "Vesk: <“I will accept the result”>",
        ),
        ("Tonight’s film on Channel Four: “Northern Light”",),
    ),
    Rule(
        "en.direct.inline",
        "direct.inline",
        0.9,
        (
            "The opposition called the plan <“a gift to the rich”>.",
            "The minister described the attack as <“cowardly and pointless”>.",
            "The museum thanked the family <“for their honesty”>.",
        ),
        (
            "The town opened a scheme called “Green Roofs” in May.",
            "The so-called “ghost train” runs twice a day.",
        ),
    ),
    Rule(
        "en.direct.nested",
        "direct.nested",
        0.92,
        (
            "Holm said the rumours were <“nonsense from start to finish”>.",
            "The tone of the letter was <“entirely wrong”>, the clerk said.",
        ),
        ("Holm said the novel “The Salt Road” was her favourite.",),
    ),
    Rule(
        "en.direct.as",
        "direct.parenthesis",
        0.9,
        (
            "As the auditor put it: <“Doing nothing costs more.”>",
            "As Quill put it in an interview, <“We have given our word.”>",
        ),
        ("As the auditor put it on the table, the lamp went out.",),
    ),
    Rule(
        "en.direct.bare",
        "direct.bare",
        0.9,
        (
            "“The dykes are holding,” Ida Pell said. <“We were lucky.”>",
            "Ida Pell shook her head. <“We were lucky this time.”>",
        ),
        ("Farmers call it the “wet corner” of the county.",),
    ),
    Rule(
        "en.indirect.that",
        "indirect.clause",
        0.95,
        (
            "Oskar Lund said on Tuesday <that the border would stay open>.",
            "She told members of the committee <that repairs would cost four million>.",
            "Dunn asked <whether the money could come from the reserve>.",
            "The senator left, adding <that he would not return>.",
            "The general was quoted as saying <that his men would stay>.",
        ),
        (
            "The storm was so strong that the bridge had to close.",
            "He did not say who they were.",
            "Nobody would say why the contract had ended.",
            "Harle’s campaign disputed that.",
        ),
    ),
    Rule(
        "en.indirect.zero-that",
        "indirect.main",
        0.94,
        (
            "Police said <two men were arrested near the station>.",
            "Alan Verity told reporters <he had no plans to resign>.",
            "The ministry said late on Monday <the virus had been found on four farms>.",
            "The man who ran the harbour for twenty years says <he warned the council>.",
            "Rebels said <they had taken the airport>, but the army said <it held the runway>.",
        ),
        (
            "The council held a meeting called to discuss the new road.",
            "The report runs to ninety pages.",
            "She refused to say the plan had failed.",
        ),
    ),
    Rule(
        "en.indirect.to",
        "indirect.infinitive",
        0.85,
        (
            "The prime minister promised <to raise the minimum wage by spring>.",
            "The councillor denied <taking money from the builders>.",
            "The agency urged people <to boil their water>.",
        ),
        ("The prime minister travelled to Gorse to open a bridge.",),
    ),
    Rule(
        "en.indirect.postposed",
        "indirect.postposed",
        0.95,
        (
            "<The fire started in a storage room>, investigators said on Sunday.",
            "<The line will open in June>, said the operator, North Coast Rail.",
            "<The extra cost>, he said, <would be shared with the city>.",
            "SELK (LPA) — <A plane came down near the river>, police said.",
            "<Wolves returning to southern hills>, rangers say",
        ),
        (
            "On Friday, the fire service said nothing.",
            "In the evening, the mayor said a prayer.",
        ),
    ),
    Rule(
        "en.indirect.noun",
        "indirect.noun",
        0.85,
        (
            "The ministry repeated its claim <that the camp had been empty>.",
            "The report contains allegations by two clerks <that money was missing>.",
            "The firm's warning <that prices would rise> came too late.",
        ),
        ("The claim that he made was false.", "The report that runs to ninety pages is out."),
    ),
    Rule(
        "en.indirect.colon",
        "indirect.colon",
        0.8,
        (
            "The coach said: <the team is tired>.",
            "The union added: <nobody had been asked>.",
        ),
        ("The weather was kind: the sky stayed blue.",),
    ),
    Rule(
        "en.indirect.headline",
        "indirect.headline",
        0.8,
        (
            "Police: <Two men held after harbour fire>",
            "Osgood: <I hid my broken finger>",
        ),
        ("Costavara election: Count resumes after power cut",),
    ),
    Rule(
        "en.indirect.according-to",
        "indirect.preposition",
        0.95,
        (
            "According to the institute, <one in five nurses plans to leave>.",
            "<The suspect>, according to court papers, <bought the boat in 2019>.",
            "<The leaders will meet next week>, according to three people familiar with the plans.",
            "According to a report published in May by the port, a public body, <trade fell>.",
        ),
        ("Everything went according to plan.",),
    ),
    Rule(
        "en.indirect.as",
        "indirect.parenthesis",
        0.9,
        (
            "As the minister told parliament in May, <the army has too few helicopters>.",
            "<They will not fly before spring>, as a general admitted.",
        ),
        ("As the minister told parliament that taxes would rise, members shouted.",),
    ),
    Rule(
        "en.free-indirect.maybe",
        "free-indirect.maybe",
        0.65,
        (
            "The union leader said the offer was an insult. <His members would not vote on it.>",
            "Falk said the search would resume. <Two planes would take part.>",
        ),
        (
            "The rain stopped at noon. That would have been a good day for a parade.",
            "According to the clerk, the two will meet. It would be the first meeting.",
        ),
    ),
    Rule(
        "en.hearsay.reportedly",
        "hearsay.modal",
        0.85,
        (
            "<The singer has reportedly signed with a rival label>.",
            "<The guard allegedly left his post>.",
            "<The deal is said to be worth six million>.",
            "It is understood <that the bank has hired advisers>.",
        ),
        (
            "He was told to leave the room.",
            "The king is expected to rest for a week.",
        ),
    ),
    Rule(
        "en.reported.act",
        "reported.act",
        0.5,
        (
            "The carmaker announced <the closure of its oldest plant>.",
            "The Kremlin denied <involvement in the attack>.",
        ),
        ("The carmaker opened a plant in May.",),
    ),
    Rule(
        "en.reported.of",
        "reported.topic",
        0.5,
        (
            "Teachers called for <smaller classes>.",
            "The bank warned of <a long winter>.",
        ),
        ("The teachers came from smaller towns.",),
    ),
)
