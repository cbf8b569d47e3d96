using Localization.Tool;

namespace OrchardPortal.Tests.Localization;

public sealed class TranslationRuleTests
{
    [Theory]
    [InlineData("By {0}", "Por {0}")]
    [InlineData("<b>{0}</b> of {1}", "{1}: <b>{0}</b>")]
    [InlineData(" and ", " e ")]
    public void A_translation_with_the_same_parts_is_sound(string id, string translation)
        => Assert.Null(TranslationRules.Error("pt", id, plural: null, [translation]));

    [Theory]
    [InlineData("By {0}", "Por")]
    [InlineData("By {0}", "Por {1}")]
    [InlineData("{{ Model.Name }}", "{{ Model.Nome }}")]
    [InlineData("<b>{0}</b>", "{0}")]
    [InlineData(" and ", "e")]
    [InlineData("Open", "")]
    [InlineData("One\nTwo", "Um Dois")]
    public void One_that_lost_something_is_not(string id, string translation)
        => Assert.NotNull(TranslationRules.Error("pt", id, plural: null, [translation]));

    [Fact]
    public void Each_form_of_a_plural_is_looked_at()
    {
        Assert.Null(TranslationRules.Error("pt", "1 day", "{0} days", ["1 dia", "{0} dias"]));
        Assert.NotNull(TranslationRules.Error("pt", "1 day", "{0} days", ["1 dia", "dias"]));
        Assert.NotNull(TranslationRules.Error("pt", "1 day", "{0} days", ["1 dia"]));
    }

    [Fact]
    public void Where_nothing_takes_the_first_form_that_form_names_the_number()
    {
        Assert.NotNull(TranslationRules.Error("fr", "1 day", "{0} days", ["1 jour", "{0} jours"]));
        Assert.Null(TranslationRules.Error("fr", "1 day", "{0} days", ["{0} jour", "{0} jours"]));
    }
}
