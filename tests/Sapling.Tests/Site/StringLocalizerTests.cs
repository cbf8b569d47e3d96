using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardCore.Localization.PortableObject;

namespace Sapling.Tests.Site;

public class StringLocalizerTests
{
    private readonly PortableObjectStringLocalizer _localizer;

    public StringLocalizerTests()
    {
        var manager = new LocalizationManager([new DefaultPluralRuleProvider()], [new Portuguese()]);
        _localizer = new PortableObjectStringLocalizer("Menu", manager, fallBackToParentCulture: true);
    }

    [Fact]
    public void The_own_context_goes_before_the_common_one()
    {
        using var culture = CultureScope.Create("pt");

        Assert.Equal("Abrir", _localizer["Open"].Value);
        Assert.Equal("Fechar", _localizer["Close"].Value);
    }

    [Fact]
    public void A_region_falls_back_to_its_language_and_an_unknown_text_to_itself()
    {
        using var culture = CultureScope.Create("pt-BR");

        Assert.Equal("Abrir", _localizer["Open"].Value);
        Assert.True(_localizer["Unheard of"].ResourceNotFound);
        Assert.Equal("Unheard of", _localizer["Unheard of"].Value);
    }

    [Theory]
    [InlineData("pt", 1, "1 pedido de Ana")]
    [InlineData("pt", 3, "3 pedidos de Ana")]
    [InlineData("de", 1, "1 ticket of Ana")]
    [InlineData("de", 3, "3 tickets of Ana")]
    public void A_count_chooses_the_form(string name, int count, string expected)
    {
        using var culture = CultureScope.Create(name);

        Assert.Equal(expected, _localizer.Plural(count, "{0} ticket of {1}", "{0} tickets of {1}", "Ana").Value);
    }

    [Fact]
    public void Numbers_are_written_as_the_language_does()
    {
        using var culture = CultureScope.Create("pt");

        Assert.Equal("1,5 MB", _localizer["{0} MB", 1.5].Value);
    }

    [Fact]
    public void Html_encodes_the_arguments_and_not_the_text()
    {
        using var culture = CultureScope.Create("pt");
        using var writer = new StringWriter();

        var html = new PortableObjectHtmlLocalizer(_localizer).Plural(2, "<b>{0}</b> ticket of {1}", "<b>{0}</b> tickets of {1}", "<Ana>");
        html.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);

        Assert.Equal("<b>2</b> tickets of &lt;Ana&gt;", writer.ToString());
    }

    private sealed class Portuguese : ITranslationProvider
    {
        public void LoadTranslations(string cultureName, CultureDictionary dictionary)
        {
            if (cultureName == "pt")
            {
                dictionary.MergeTranslations(
                [
                    new CultureDictionaryRecord("Open", "Abertos"),
                    new CultureDictionaryRecord("Open", "menu", ["Abrir"]),
                    new CultureDictionaryRecord("Close", "Fechar"),
                    new CultureDictionaryRecord("{0} ticket of {1}", "{0} pedido de {1}", "{0} pedidos de {1}"),
                ]);
            }
        }
    }
}
