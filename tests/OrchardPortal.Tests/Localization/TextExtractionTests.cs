using Localization.Tool;

namespace OrchardPortal.Tests.Localization;

public sealed class TextExtractionTests
{
    [Theory]
    [InlineData("""S["Open"]""", "Open")]
    [InlineData("""T["By {0}", name]""", "By {0}")]
    [InlineData("""H["Say \"{0}\"\n", name]""", "Say \"{0}\"\n")]
    [InlineData("""S["One " + "text"]""", "One text")]
    [InlineData("S[\n    \"Below\",\n    x]", "Below")]
    [InlineData("""[S["In an array"]]""", "In an array")]
    [InlineData("""$"{S["Inside"]}" """, "Inside")]
    [InlineData("""localizer["By another name"]""", "By another name")]
    public void A_text_that_a_localizer_gets_is_found(string source, string expected)
        => Assert.Equal([new Found(expected)], CSharpTexts.In(source, Fail));

    [Theory]
    [InlineData("""S[state == "open" ? "Open" : "Closed"]""")]
    [InlineData("""S[state switch { "open" => "Open", _ => "Closed" }]""")]
    public void Of_a_condition_its_results_are_found_and_not_what_it_compares(string source)
        => Assert.Equal([new Found("Open"), new Found("Closed")], CSharpTexts.In(source, Fail));

    [Fact]
    public void A_plural_is_found_with_both_texts()
        => Assert.Equal(
            [new Found("{0} day of {1}", "{0} days of {1}")],
            CSharpTexts.In("""S.Plural(Count(a, "b"), "{0} day of {1}", "{0} days of {1}", "x")""", Fail));

    [Fact]
    public void What_is_declared_in_one_place_and_localized_in_another_is_found()
        => Assert.Equal(
            [new Found("Manage macros"), new Found("Invitation"), new Found("The site needs a name.")],
            CSharpTexts.In(
                """
                public static readonly Permission Manage = new("Manage", "Manage macros");
                services.Add(new MailTemplateDescriptor(Names.Invitation, "Invitation"));
                [Required(ErrorMessage = "The site needs a name.")]
                """,
                Fail));

    [Theory]
    [InlineData("""{{ "Search" | t }}""", "Search")]
    [InlineData("""{% assign label = 'Search' | t %}""", "Search")]
    [InlineData("""{{ "By {0}" | t: Model.Author }}""", "By {0}")]
    public void A_text_that_a_template_translates_is_found(string source, string expected)
        => Assert.Equal([new Found(expected)], LiquidTexts.In(source, Fail));

    [Fact]
    public void A_text_that_is_no_literal_is_told_of()
    {
        var told = new List<string>();

        Assert.Empty(CSharpTexts.In("S[name]\n", told.Add));
        Assert.Empty(LiquidTexts.In("{{ Model.Name | t }}", told.Add));
        Assert.Equal(2, told.Count);
    }

    private static void Fail(string code) => Assert.Fail(code);
}
