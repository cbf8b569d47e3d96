using System.Collections.Frozen;

namespace OrchardPortal.Conversations.Reports;

/// <summary>Words that say nothing of what a ticket is about, in the interface's languages; folded, from three letters.</summary>
internal static class StopWords
{
    private const string English = """
        about after again all also and another any anyone are been before but can cannot could did does doing don done down during each else for from get gets got had has have
        hello help her here hey him his how into isn issue its just let like may more most much need needs new not now off once one only onto other our out over own please problem
        question questions regarding same she should since some still such than thank thanks that the their them then there these they this those through too under until upon use
        very want wants was way were what when where which while who why will with within without won work working works would you your yours
        """;

    private const string Portuguese = """
        acerca agora ainda algum alguma ajuda ante antes aos apos aquela aquele aqui assim ate bem boa boas bom cada caso com como contra cumprimentos das dela dele depois desde
        dessa desse desta deste dia dos duvida ela elas ele eles entre era essa esse esta estao estar estas este estes estou eram favor foi foram for fosse gostaria haver isso isto
        mais mas mesmo meu minha minhas meus muito muita nao nas nem nos nossa nosso nova novo num numa obrigada obrigado ola onde outra outro para parece pela pelo per pode podem
        podia por porque posso pouco problema qual quando quais que quem quero questao sao sem sempre ser seu seus sido sim sobre sua suas tambem tarde tem temos tenho ter
        todo todos toda todas tudo uma umas uns vez vos
        """;

    private const string Dutch = """
        aan alle alleen als andere bedankt beste bij dan dank dat deze die dit doe doen door een eens elke geen goed graag haar heb hebben heeft hem het hallo hier hij hoe hun hulp
        iets ieder jij jou jouw jullie kan kon kun kunnen kunt maar meer mee met mij mijn moet moeten naar niet niets nieuw nieuwe nog ons onze ook over probleem sinds toch toen
        tot uit van vanaf veel via voor vraag vragen waar waarom wanneer want waren was wat weer wel welke werd werkt wie wij wil willen worden wordt zal zeer zich zij zijn zonder
        """;

    private const string French = """
        aide apres aucun aucune autre autres aux avant avec avez avoir avons bien bonjour bonsoir ces cet cette ceux chez comme comment contre cordialement dans demande depuis des
        deux donc dont elle elles encore entre est estce etait ete etes etre fait faire fois ici ils jai leur leurs lors lui mais meme merci mes moi moins mon nos notre nous nouveau
        nouvelle ont par pas pendant peu peut peux plus plusieurs pour pourquoi pouvez probleme quand que quel quelle quelles quels question qui quil quoi sans sera ses
        ont son sont sous sur suis tous tout toute toutes tres une vers via vos votre voudrais vous
        """;

    private const string German = """
        aber alle allem allen aller alles als also andere anderen anfrage auch auf aus bei beim bin bis bitte brauche damit dank danke dann das dass dein dem den denn der des deren
        dessen dich die dies diese diesem diesen dieser dieses dir doch dort durch ein eine einem einen einer eines einige etwas euer frage fragen fur geht gegen gibt grusse guten
        haben habe hallo hat hatte hier hilfe ich ihm ihn ihr ihre ihrem ihren immer ist jede jeder jetzt kann kein keine keinen konnen konnte mehr mein meine meinem meinen meiner
        mich mir mit mochte moglich muss nach neu neue neuen neuer nicht nichts noch nun nur ohne oder problem schon sehr sein seine seit sich sie sind sollte tag uber und uns
        unser unsere unter vom von vor wann war waren warum was weil weiter welche wenn wer werden wie wieder will wir wird wurde wurden zum zur zwei zwischen
        """;

    private const string Spanish = """
        acerca ahora algo algun alguna antes aqui asi aun ayuda bien buenas buenos cada como con contra cual cuando cuales cuanto del desde despues dia dias donde dos duda ella ellas
        ellos entre era eran esa ese eso esta estan estar estas este esto estos estoy fue fueron gracias gustaria han hace hacer hasta hay hola las les los mas mejor menos mis mismo
        mucho muy nada necesito nos nosotros nuestra nuestro nueva nuevo otra otro para pero poco por porque puede pueden puedo problema pregunta que quien quiero saludos sea segun
        ser sido siempre sin sobre solo son soy sus tambien tanto tarde tener tengo tiene tienen toda todas todo todos tras una unas uno unos usted ustedes vez via
        """;

    private static readonly FrozenSet<string> _all = string.Join('\n', English, Portuguese, Dutch, French, German, Spanish)
        .Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Distinct().ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _found = _all.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>For a test: all are folded, or they would never be found.</summary>
    public static IEnumerable<string> All => _all;

    public static bool Contains(ReadOnlySpan<char> word) => _found.Contains(word);
}
