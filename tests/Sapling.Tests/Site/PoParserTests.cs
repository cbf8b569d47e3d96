using System.Globalization;
using OrchardCore.Localization;
using OrchardCore.Localization.PortableObject;

namespace Sapling.Tests.Site;

public class PoParserTests
{
    [Fact]
    public void A_message_has_its_translation()
        => Assert.Equal("Guardar", Single("msgid \"Save\"\nmsgstr \"Guardar\"").Translations[0]);

    [Fact]
    public void The_same_message_in_two_contexts_has_two_translations()
    {
        var records = Parse("""
            msgctxt "Tickets.List"
            msgid "Open"
            msgstr "Abertos"

            msgctxt "Menu"
            msgid "Open"
            msgstr "Abrir"
            """);

        Assert.Equal(["Tickets.List", "Menu"], records.Select(record => record.Key.Context));
        Assert.Equal(["Abertos", "Abrir"], records.Select(record => record.Translations[0]));
    }

    [Fact]
    public void Plural_forms_come_in_order()
    {
        var record = Single("""
            msgid "{0} ticket"
            msgid_plural "{0} tickets"
            msgstr[0] "{0} pedido"
            msgstr[1] "{0} pedidos"
            """);

        Assert.Equal("{0} ticket", record.Key.MessageId);
        Assert.Equal(["{0} pedido", "{0} pedidos"], record.Translations);
    }

    [Fact]
    public void Text_over_several_lines_and_escapes_are_read_as_one()
    {
        var record = Single("""
            #: Views/A.cshtml:3
            msgid ""
            "Hello "
            "\"you\"\n"
            msgstr ""
            "Ol\\á\t"
            "você"
            """);

        Assert.Equal("Hello \"you\"\n", record.Key.MessageId);
        Assert.Equal("Ol\\á\tvocê", record.Translations[0]);
    }

    [Fact]
    public void The_header_untranslated_fuzzy_and_obsolete_entries_are_no_translations()
        => Assert.Equal("Kept", Single("""
            msgid ""
            msgstr "Language: pt\n"

            msgid "Empty"
            msgstr ""

            #, fuzzy
            msgid "Guess"
            msgstr "Palpite"

            #~ msgid "Old"
            #~ msgstr "Velho"

            msgid "Kept"
            msgstr "Mantido"
            """).Key.MessageId);

    [Theory]
    [InlineData("msgid")]
    [InlineData("msgstr \"without id\"")]
    [InlineData("\"text before anything\"")]
    [InlineData("msgid \"no end\nmsgstr \"x")]
    [InlineData("msgid \"a\\\"\nmsgstr \"b\\\"")]
    public void A_broken_file_is_no_error(string po) => Parse(po);

    [Theory]
    [InlineData("en", 0, 1)]
    [InlineData("en", 1, 0)]
    [InlineData("fr", 0, 0)]
    [InlineData("fr", 2, 1)]
    [InlineData("pt-BR", 0, 0)]
    [InlineData("pt-PT", 0, 1)]
    [InlineData("ru", 21, 0)]
    [InlineData("ru", 11, 2)]
    [InlineData("ru", 22, 1)]
    [InlineData("ru", 112, 2)]
    [InlineData("pl", 1, 0)]
    [InlineData("pl", 21, 2)]
    [InlineData("pl", 22, 1)]
    [InlineData("cs", 5, 2)]
    [InlineData("ar", 2, 2)]
    [InlineData("ar", 103, 3)]
    [InlineData("ar", 100, 5)]
    [InlineData("ja", 5, 0)]
    public void Each_language_counts_by_its_own_rule(string culture, int count, int form)
    {
        Assert.True(new DefaultPluralRuleProvider().TryGetRule(CultureInfo.GetCultureInfo(culture), out var rule));
        Assert.Equal(form, rule(count));
    }

    private static CultureDictionaryRecord Single(string po) => Assert.Single(Parse(po));

    private static List<CultureDictionaryRecord> Parse(string po) => [.. PoParser.Parse(new StringReader(po))];
}
